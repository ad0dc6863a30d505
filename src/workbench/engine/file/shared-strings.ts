/**
 * The strings of a file's cells, each kept once. A string with formatting inside is a plain one to the model;
 * the number it has here is how an untouched cell keeps its formatting.
 */
import { withMainNamespace } from "./in-order";
import {
  childrenOf,
  child,
  decodeString,
  parseXml,
  stringElement,
  withAttributes,
  type XmlElement,
} from "./xml";

/** The text of a string item, its runs joined; phonetic guides are not part of it. */
export function textOfItem(item: XmlElement): string {
  const runs = childrenOf(item, "r");
  const texts = runs.length > 0 ? runs.map((run) => child(run, "t")) : [child(item, "t")];
  return decodeString(texts.map((text) => text?.text ?? "").join(""));
}

export interface FileStrings {
  readonly source: string;
  readonly texts: readonly string[];
  /** Numbers of the items with formatting inside. */
  readonly rich: ReadonlySet<number>;
}

export function readStrings(source: string, partName: string): FileStrings {
  const texts: string[] = [];
  const rich = new Set<number>();
  parseXml(source, partName, "si", (item) => {
    if (item.children.some(({ name }) => name !== "t")) rich.add(texts.length);
    texts.push(textOfItem(item));
  });
  return { source, texts, rich };
}

const emptyStrings =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>';

/** Gives out numbers for strings; a file's own items stay as they are and new ones come behind. */
export class StringWriter {
  private readonly numbers = new Map<string, number>();
  private readonly added: string[] = [];
  /** How many cells hold a string. */
  private uses = 0;

  constructor(
    private readonly file: FileStrings = { source: emptyStrings, texts: [], rich: new Set() },
  ) {
    file.texts.forEach((text, number) => {
      if (!file.rich.has(number) && !this.numbers.has(text)) this.numbers.set(text, number);
    });
  }

  numberOf(text: string): number {
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.file.texts.length + this.added.length;
    this.numbers.set(text, number);
    this.added.push(`<si>${stringElement("t", text)}</si>`);
    return number;
  }

  /** The strings part; the same text when no string was added. */
  toXml(partName: string): string {
    if (this.added.length === 0) return this.file.source;
    const part = parseXml(this.file.source, partName, "si");
    const { root, source } = part;
    const unique = this.file.texts.length + this.added.length;
    const tag = withAttributes(part, root, {
      count: Math.max(unique, this.uses),
      uniqueCount: unique,
    });
    const open = withMainNamespace(tag.endsWith("/>") ? `${tag.slice(0, -2)}>` : tag);
    const selfClosed =
      source.slice(root.start, root.end).endsWith("/>") && root.innerEnd === root.end;
    const old = selfClosed ? "" : source.slice(root.innerStart, root.innerEnd);
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "sst";
    const end = `</${name}>`;
    return (
      source.slice(0, root.start) + open + old + this.added.join("") + end + source.slice(root.end)
    );
  }
}

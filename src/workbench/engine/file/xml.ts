/**
 * XML read into elements that know where they stand in the text, so that what is not understood can be written
 * back as it was, character for character.
 */
import { SaxesParser } from "saxes";
import { escapeAttribute, escapeText } from "../../cells/escape";
import { FileError } from "./file-error";

export interface XmlElement {
  /** Without the prefix when that is the root's own. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The character data directly inside, joined. */
  text: string;
  /** From "<" of the start tag, past ">" of it, before "<" of the end tag, past ">" of that. */
  readonly start: number;
  innerStart: number;
  innerEnd: number;
  end: number;
}

/** A part's text and its root element. */
export interface XmlPart {
  readonly source: string;
  readonly root: XmlElement;
}

/** Decodes a part; a byte-order mark says which encoding, else it is UTF-8. */
export function decodePart(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : undefined;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
  const encoding = wide ?? big ?? "utf-8";
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "utf-8" ? text : text.replace(/encoding=(["'])utf-16\1/i, 'encoding="UTF-8"');
}

export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/**
 * Reads XML. Elements called `streamed` are handed to `take` when they end and not kept, so that a sheet's
 * hundred thousand rows are never in memory together.
 */
export function parseXml(
  source: string,
  partName: string,
  streamed?: string,
  take?: (element: XmlElement) => void,
): XmlPart {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: XmlElement[] = [];
  let prefix: string | null = null;
  let root: XmlElement | undefined;
  let tagStart = 0;
  parser.on("error", () => {
    throw new FileError("damaged", partName);
  });
  parser.on("opentagstart", () => {
    tagStart = source.lastIndexOf("<", parser.position - 1);
  });
  parser.on("opentag", (tag) => {
    prefix ??= tag.name.includes(":") ? tag.name.slice(0, tag.name.indexOf(":") + 1) : "";
    const own = prefix !== "" && tag.name.startsWith(prefix);
    const element: XmlElement = {
      name: own ? tag.name.slice(prefix.length) : tag.name,
      attributes: tag.attributes,
      children: [],
      text: "",
      start: tagStart,
      innerStart: parser.position,
      innerEnd: parser.position,
      end: parser.position,
    };
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else if (element.name !== streamed) parent.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    const element = open.pop();
    if (element === undefined) return;
    element.end = parser.position;
    if (!tag.isSelfClosing) element.innerEnd = source.lastIndexOf("<", parser.position - 1);
    if (element.name === streamed) take?.(element);
  });
  parser.write(source).close();
  if (root === undefined) throw new FileError("damaged", partName);
  return { source, root };
}

/** The element's own characters. */
export function sourceOf(part: Pick<XmlPart, "source">, element: XmlElement): string {
  return part.source.slice(element.start, element.end);
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** An attribute that says true: "1", "true" or "on". */
export function flag(element: XmlElement | undefined, name: string): boolean {
  return /^(?:1|true|on)$/.test(element?.attributes[name] ?? "");
}

export function integer(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes[name];
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}

/** Attributes as text with a leading space; undefined ones are left out. */
export function attributesText(
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? "" : ` ${name}="${escapeAttribute(String(value))}"`,
    )
    .join("");
}

/** A start tag with some attributes changed (undefined removes), for an element that otherwise stays. */
export function withAttributes(
  part: Pick<XmlPart, "source">,
  element: XmlElement,
  changes: Readonly<Record<string, string | number | undefined>>,
): string {
  const tag = part.source.slice(element.start, element.innerStart);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? element.name;
  return `<${name}${attributesText({ ...element.attributes, ...changes })}${tag.endsWith("/>") ? "/>" : ">"}`;
}

/**
 * Text as a file keeps it: characters XML cannot hold, and what looks like their escape, are written `_xHHHH_`
 * (ECMA-376 part 1, 22.4.2.4).
 */
export function encodeString(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, (char) => {
      return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    });
}

export function decodeString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** A `t` element; spaces at the ends and line breaks survive only when marked. */
export function stringElement(name: string, text: string): string {
  const preserve = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${preserve}>${escapeText(encodeString(text))}</${name}>`;
}

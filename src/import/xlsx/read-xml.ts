/** Reads a part's XML a piece at a time. Names are given without their prefix, because each writer chooses its own. */
import { SaxesParser } from "saxes";
import { type Package, PackageError, unpacked } from "./package";

export type Attributes = Readonly<Record<string, string>>;

export interface XmlReader {
  open?(name: string, attributes: Attributes): void;
  /** Character data; an element's may come in several pieces. */
  text?(text: string): void;
  close?(name: string): void;
}

/** A few milliseconds of reading. */
const lettersAtATime = 1 << 16;

/** Reads a part; a part that is not there gives no events. Yields after every piece. */
export function* readXml(
  parts: Package,
  path: string,
  reader: XmlReader,
): Generator<undefined, void> {
  const part = parts.get(path.toLowerCase());
  if (part === undefined) return;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", () => {
    throw new PackageError("damagedFile");
  });
  parser.on("opentag", ({ name, attributes }) => reader.open?.(bare(name), attributes));
  parser.on("text", (text) => reader.text?.(text));
  parser.on("cdata", (text) => reader.text?.(text));
  parser.on("closetag", ({ name }) => reader.close?.(bare(name)));
  const decoder = new TextDecoder();
  for (const piece of unpacked(part)) {
    for (let at = 0; at < piece.length; at += lettersAtATime) {
      parser.write(decoder.decode(piece.subarray(at, at + lettersAtATime), { stream: true }));
      yield undefined;
    }
  }
  parser.write(decoder.decode());
  parser.close();
}

function bare(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** An attribute of another namespace, whatever its prefix: `r:id`. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}

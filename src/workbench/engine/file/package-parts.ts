/** The package's own bookkeeping: content types and relationships, changed in place, the rest left as written. */
import { fold } from "../../cells/case-fold";
import { escapeAttribute } from "../../cells/escape";
import { FileError } from "./file-error";
import { attributesText, childrenOf, decodePart, encodePart, parseXml, type XmlPart } from "./xml";

export type Parts = Map<string, Uint8Array>;

export interface Relationship {
  readonly id: string;
  /** The last word of the type: "worksheet", "styles", … */
  readonly kind: string;
  readonly type: string;
  /** The part's path, or the address when external. */
  readonly target: string;
  readonly external: boolean;
}

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

export function partText(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new FileError("damaged", name);
  return decodePart(bytes);
}

export function readPart(parts: ReadonlyMap<string, Uint8Array>, name: string): XmlPart {
  return parseXml(partText(parts, name), name);
}

function relationshipsPath(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** A part's relationships; "" is the package itself. */
export function relationshipsOf(
  parts: ReadonlyMap<string, Uint8Array>,
  owner: string,
): Relationship[] {
  const path = relationshipsPath(owner);
  if (!parts.has(path)) return [];
  const { root } = readPart(parts, path);
  return childrenOf(root, "Relationship").map(({ attributes }) => {
    const type = attributes["Type"] ?? "";
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type,
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : resolve(parts, owner, target),
      external,
    };
  });
}

/** Relative targets count from the owner's folder; names compare without regard to case. */
function resolve(parts: ReadonlyMap<string, Uint8Array>, owner: string, target: string): string {
  const start = target.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") start.pop();
    else if (step !== "." && step !== "") start.push(step);
  }
  const path = start.join("/");
  if (parts.has(path)) return path;
  const lower = fold(path);
  return [...parts.keys()].find((name) => fold(name) === lower) ?? path;
}

/** Adds a relationship and returns its id. The target is written from the package's root. */
export function addRelationship(parts: Parts, owner: string, kind: string, target: string): string {
  const taken = new Set(relationshipsOf(parts, owner).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const type = kind.includes("/") ? kind : officeTypes + kind;
  const element = `<Relationship${attributesText({ Id: id, Type: type, Target: relative(owner, target) })}/>`;
  const path = relationshipsPath(owner);
  const before = parts.has(path)
    ? partText(parts, path)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationshipsNamespace}"></Relationships>`;
  parts.set(path, encodePart(insertBeforeEnd(before, path, element)));
  return id;
}

/** A target inside the owner's folder is written relative to it, as Excel does; others from the root. */
function relative(owner: string, target: string): string {
  const folder = owner.slice(0, owner.lastIndexOf("/") + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}

export function removeRelationship(parts: Parts, owner: string, id: string): void {
  const path = relationshipsPath(owner);
  const part = readPart(parts, path);
  const element = childrenOf(part.root, "Relationship").find((rel) => rel.attributes["Id"] === id);
  if (element === undefined) return;
  const { source } = part;
  parts.set(path, encodePart(source.slice(0, element.start) + source.slice(element.end)));
}

const typesPart = "[Content_Types].xml";

/** Says what a part holds; a part already known keeps its word. */
export function addContentType(parts: Parts, partName: string, contentType: string): void {
  const { root, source } = readPart(parts, typesPart);
  const name = fold(`/${partName}`);
  const known = childrenOf(root, "Override").some(
    ({ attributes }) => fold(attributes["PartName"] ?? "") === name,
  );
  if (known) return;
  const element = `<Override PartName="${escapeAttribute(`/${partName}`)}" ContentType="${contentType}"/>`;
  parts.set(typesPart, encodePart(insertBeforeEnd(source, typesPart, element)));
}

/** Removes a part, what is said of it and its own relationships. */
export function removePart(parts: Parts, partName: string): void {
  parts.delete(partName);
  parts.delete(relationshipsPath(partName));
  const { root, source } = readPart(parts, typesPart);
  const name = fold(`/${partName}`);
  const element = childrenOf(root, "Override").find(
    ({ attributes }) => fold(attributes["PartName"] ?? "") === name,
  );
  if (element === undefined) return;
  parts.set(typesPart, encodePart(source.slice(0, element.start) + source.slice(element.end)));
}

/** Puts text before the root's end tag, opening a root that is written `<root/>`. */
export function insertBeforeEnd(source: string, partName: string, text: string): string {
  const { root } = parseXml(source, partName);
  if (root.innerEnd > root.innerStart || !source.slice(root.start, root.end).endsWith("/>")) {
    return source.slice(0, root.innerEnd) + text + source.slice(root.innerEnd);
  }
  const tag = source.slice(root.start, root.end);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? root.name;
  const opened = `${tag.slice(0, -2)}>${text}</${name}>`;
  return source.slice(0, root.start) + opened + source.slice(root.end);
}

/** The first of `folder/name1.xml`, `folder/name2.xml`, … that is free. */
export function freePart(parts: ReadonlyMap<string, Uint8Array>, stem: string): string {
  const taken = new Set([...parts.keys()].map(fold));
  let number = 1;
  while (taken.has(fold(`${stem}${number}.xml`))) number++;
  return `${stem}${number}.xml`;
}

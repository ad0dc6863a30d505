/** What stands beside a workbook's sheets: their names, the texts they share, and how numbers are shown. */
import { type Package, PackageError } from "./package";
import { raised } from "../raised";
import { formatOfNumber } from "./number-formats";
import { type Attributes, prefixed, readXml } from "./read-xml";

export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

export interface WorkbookParts {
  /** The sheets people see, in the order of their tabs. */
  readonly sheets: readonly SheetPart[];
  readonly sharedTexts: readonly string[];
  /** The format code of each cell style. */
  readonly formats: readonly string[];
}

export function* readWorkbookParts(parts: Package): Generator<undefined, WorkbookParts> {
  const [start] = (yield* relations(parts, "")).filter(({ type }) => type === "officeDocument");
  if (start === undefined || !/workbook[^/]*\.xml$/iu.test(start.path))
    throw new PackageError("notAWorkbook");
  const related = yield* relations(parts, start.path);
  const pathOf = (type: string): string => related.find((each) => each.type === type)?.path ?? "";
  const paths = new Map(related.map(({ id, path }) => [id, path]));
  const sheets: SheetPart[] = [];
  yield* readXml(parts, start.path, {
    open: (name, attributes) => {
      if (name !== "sheet" || (attributes["state"] ?? "visible") !== "visible") return;
      const path = paths.get(prefixed(attributes, "id") ?? "");
      if (path !== undefined) sheets.push({ name: attributes["name"] ?? "", path });
    },
  });
  const sharedTexts = yield* readSharedTexts(parts, pathOf("sharedStrings"));
  const formats = yield* readFormats(parts, pathOf("styles"));
  return { sheets, sharedTexts, formats };
}

interface Relation {
  readonly id: string;
  /** The last word of the type: `worksheet`, `styles`. */
  readonly type: string;
  readonly path: string;
}

/** What a part is related to; "" is the package itself. */
function* relations(parts: Package, path: string): Generator<undefined, readonly Relation[]> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const found: Relation[] = [];
  yield* readXml(parts, `${folder}_rels/${path.slice(folder.length)}.rels`, {
    open: (name, { Id: id = "", Type: type = "", Target: target = "" }) => {
      if (name !== "Relationship") return;
      found.push({
        id,
        type: type.slice(type.lastIndexOf("/") + 1),
        path: resolve(folder, target),
      });
    },
  });
  return found;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function* readSharedTexts(parts: Package, path: string): Generator<undefined, readonly string[]> {
  const texts: string[] = [];
  const reader = textReader();
  yield* readXml(parts, path, {
    open: (name, attributes) => {
      if (name === "si") reader.begin();
      reader.open(name, attributes);
    },
    text: reader.text,
    close: (name) => {
      reader.close(name);
      if (name === "si") texts.push(reader.end());
    },
  });
  return texts;
}

/**
 * Gathers the text of an item: its runs joined, without the readings Japanese texts carry. A raised run is the number
 * of a note.
 */
export function textReader() {
  let gathered = "";
  let inText = false;
  let inReading = false;
  let isRaised = false;
  return {
    begin: (): void => {
      gathered = "";
      isRaised = false;
    },
    open: (name: string, { val }: Attributes): void => {
      if (name === "rPh") inReading = true;
      else if (name === "r") isRaised = false;
      else if (name === "vertAlign") isRaised = val === "superscript";
      else if (name === "t") inText = !inReading;
    },
    text: (text: string): void => {
      if (inText) gathered += isRaised ? raised(text) : text;
    },
    close: (name: string): void => {
      if (name === "rPh") inReading = false;
      else if (name === "t") inText = false;
    },
    end: (): string => unescaped(gathered),
  };
}

/** Letters XML cannot hold stand as `_x000D_`. */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

/** Excel allows no longer format code. A longer one is cut, because it is read once for every number that has it. */
const longestFormat = 255;

function* readFormats(parts: Package, path: string): Generator<undefined, readonly string[]> {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inStyles = false;
  yield* readXml(parts, path, {
    open: (name, attributes) => {
      const id = Number(attributes["numFmtId"] ?? 0);
      if (name === "numFmt")
        codes.set(id, (attributes["formatCode"] ?? "General").slice(0, longestFormat));
      else if (name === "cellXfs") inStyles = true;
      else if (name === "xf" && inStyles) styles.push(id);
    },
    close: (name) => {
      if (name === "cellXfs") inStyles = false;
    },
  });
  return styles.map((id) => codes.get(id) ?? formatOfNumber(id));
}

/**
 * The rows that the add-in wrote in a generated block, kept in the workbook as sums of their contents: when the block is
 * written anew, everything else in it was typed by people. Pure, but for the setting they are kept in.
 */
import { type CellValue, isFormula } from "../../cells/cell-value";
import type { Content, Contents } from "./operation";
import { isRecord, setting } from "./setting";

/**
 * Sums of rows by the rows' shape, which has a letter for each column: whether the add-in wrote something there. A row is
 * recognised by the columns of its shape alone, so a remark beside it changes nothing.
 */
export type OwnRows = ReadonlyMap<string, ReadonlySet<number>>;

const written = "x";
const blank = ".";

/** The setting that a block's rows are kept in; undefined where none are kept. */
export function ownRowsOf(block: string) {
  return setting<OwnRows | undefined>(
    `tryghedsplan.rows.${block}`,
    {
      toJson: (own) =>
        own && Object.fromEntries([...own].map(([shape, sums]) => [shape, [...sums]])),
      fromJson: readOwnRows,
    },
    1,
  );
}

function readOwnRows(kept: unknown): OwnRows | undefined {
  if (!isRecord(kept)) return undefined;
  return new Map(
    Object.entries(kept).map(([shape, sums]) => [
      shape,
      new Set(Array.isArray(sums) ? sums.filter((sum) => typeof sum === "number") : []),
    ]),
  );
}

/** The rows of the contents, to be kept. */
export function ownRows(contents: Contents): OwnRows {
  const own = new Map<string, Set<number>>();
  for (const row of contents) {
    const texts = row.map(textOfContent);
    const shape = texts.map((text) => (text === "" ? blank : written)).join("");
    const sums = own.get(shape) ?? new Set();
    own.set(shape, sums.add(sumOf(texts, shape)));
  }
  return own;
}

/** Tells for each column of a row on the sheet whether the add-in wrote what it holds. */
export function isOwn(own: OwnRows, row: readonly CellValue[]): (column: number) => boolean {
  const texts = row.map(textOfCell);
  const shapes = [...own]
    .filter(([shape, sums]) => shape.length === row.length && sums.has(sumOf(texts, shape)))
    .map(([shape]) => shape);
  return (column) => shapes.some((shape) => shape[column] === written);
}

/** Whether a cell holds what it is to be given. A formula may name cells that have moved since. */
export function isSameContent(held: CellValue, content: Content): boolean {
  return textOfCell(held) === textOfContent(content);
}

function sumOf(texts: readonly string[], shape: string): number {
  return hash(texts.filter((_, column) => shape[column] === written).join("\u0000"));
}

function textOfContent(content: Content | undefined): string {
  if (typeof content !== "object") return "";
  if ("formula" in content) return textOfCell(content.formula);
  if ("number" in content) return textOfCell(content.number);
  return textOfCell("text" in content ? content.text : content.boolean);
}

/** Excel keeps fifteen digits of a number; three fewer also leave out how it was summed. */
const digits = 12;

function textOfCell(cell: CellValue): string {
  if (typeof cell === "number") return `number ${String(Number(cell.toPrecision(digits)))}`;
  if (typeof cell === "boolean") return `boolean ${String(cell)}`;
  if (isFormula(cell)) return `formula ${skeletonOf(cell)}`;
  return cell === "" ? "" : ["text", cell].join(" ");
}

/**
 * The functions and operators of a formula in their order. The rest of it Excel itself changes, when cells move and
 * tables, columns and sheets get other names.
 */
function skeletonOf(formula: string): string {
  const bare = formula
    .toUpperCase()
    .replace(/"(?:[^"]|"")*"/g, "")
    .replace(/'[[\]#@]/g, "")
    .replace(/'(?:[^']|'')*'!/g, "")
    .replace(/\[[^[\]]*\]/g, "")
    .replace(/\[[^[\]]*\]/g, "");
  const parts = bare.match(/[\p{L}_][\p{L}\d_.]*\(|[-+*/^&=<>%,;()]/gu) ?? [];
  return parts.join("").replace(/_XL\w+\./g, "");
}

/** FNV-1a: 32 bits are enough to tell the rows of one block apart. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return sum >>> 0;
}

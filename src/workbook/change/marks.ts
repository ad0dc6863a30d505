/**
 * Marks on cells: conditional formats of the add-in's own, so that people's fills stay as they are and show again when
 * the mark goes. A mark is known by its formula, which is true for every cell and has the add-in's name in it. Formulas
 * are saved with the workbook and copied with the cells; an id of Excel's is neither.
 */
import { rangeAddress } from "../../cells/address";
import type { Rectangle } from "../../cells/rectangle";
import { areaOf } from "./range-cells";

const markKinds = ["error", "warning", "other"] as const;
export type MarkKind = (typeof markKinds)[number];

/** Some cells of one sheet that are marked alike. */
export interface Mark {
  readonly kind: MarkKind;
  readonly areas: readonly Rectangle[];
}

/** A mark as it stands in the workbook. An unfinished one never got its formula, since the change was broken off. */
export interface HeldMark {
  readonly kind: MarkKind | typeof unfinished;
  readonly areas: readonly Rectangle[];
  /** Excel's id of the format. It holds for this session only. */
  readonly id: string;
}

/** A mark sets fill and letters, so that both a white heading and a black figure can be read in a marked cell. */
const looks: Readonly<Record<MarkKind, { readonly fill: string; readonly font: string }>> = {
  error: { fill: "#FFC7CE", font: "#9C0006" },
  warning: { fill: "#FFD966", font: "#5C4400" },
  other: { fill: "#BDD7EE", font: "#1F3864" },
};

const formulaFor = (kind: MarkKind): string => `=OR(TRUE,"tryghedsplan ${kind}"="")`;
/** Only the text in quotes is looked for, since Excel may change the spaces around it. */
const formulaOfOurs = /"tryghedsplan ([a-z]+)"/;

const unfinished = "unfinished";
/** The formulas of a format that has not got its own. It marks nothing, and is taken away with the next change. */
const noFormula: ReadonlySet<string> = new Set(["", "=FALSE"]);

function kindIn(formula: string): HeldMark["kind"] | undefined {
  if (noFormula.has(formula)) return unfinished;
  const said = formulaOfOurs.exec(formula)?.[1];
  return markKinds.find((kind) => kind === said);
}

/** Excel takes addresses of up to 8.192 characters. */
const longestAddress = 8_000;

/** The areas as one address, or several where one would be too long. */
export function addressesOf(areas: readonly Rectangle[]): readonly string[] {
  const addresses: string[] = [];
  let current = "";
  for (const area of areas) {
    const next = rangeAddress(area);
    if (current !== "" && current.length + next.length + 1 > longestAddress) {
      addresses.push(current);
      current = "";
    }
    current = current === "" ? next : `${current},${next}`;
  }
  return current === "" ? addresses : [...addresses, current];
}

/** Queues the calls that mark the cells. */
export function addMark(sheet: Excel.Worksheet, { kind, areas }: Mark): void {
  const { fill, font } = looks[kind];
  for (const address of addressesOf(areas)) {
    const { custom } = sheet.getRanges(address).conditionalFormats.add("Custom");
    custom.format.fill.color = fill;
    custom.format.font.color = font;
    // The formula comes last, since it is by the formula that a mark counts as finished.
    custom.rule.formula = formulaFor(kind);
  }
}

/** Queues the calls that take marks away. */
export function removeMarks(sheet: Excel.Worksheet, held: readonly Pick<HeldMark, "id">[]): void {
  const formats = sheet.getRange().conditionalFormats;
  for (const { id } of held) formats.getItem(id).delete();
}

/** The marks on these sheets, by the sheets' ids. It takes two syncs, or one where no sheet has such a format. */
export async function marksOn(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<ReadonlyMap<string, readonly HeldMark[]>> {
  if (sheetIds.length === 0) return new Map();
  const sheets = sheetIds.map((id) => {
    const formats = context.workbook.worksheets.getItem(id).getRange().conditionalFormats;
    formats.load("items/id,items/type");
    return { id, formats };
  });
  await context.sync();
  const asked = sheets.flatMap(({ id: sheetId, formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => {
        const { rule } = format.custom;
        rule.load("formula");
        const { areas } = format.getRanges();
        areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
        return { sheetId, id: format.id, rule, areas };
      }),
  );
  if (asked.length > 0) await context.sync();
  const held = new Map<string, HeldMark[]>(sheetIds.map((id) => [id, []]));
  for (const { sheetId, id, rule, areas } of asked) {
    const kind = kindIn(rule.formula);
    if (kind !== undefined) held.get(sheetId)?.push({ id, kind, areas: areas.items.map(areaOf) });
  }
  return held;
}

/** The marks that mark something. */
export function finishedMarks(held: readonly HeldMark[]): readonly Mark[] {
  return held.flatMap(({ kind, areas }) => (kind === unfinished ? [] : [{ kind, areas }]));
}

/** Whether the same cells are marked alike. Excel may divide areas in its own way, so the single cells are compared. */
export function isSameMarks(held: readonly Marked[], wanted: readonly Marked[]): boolean {
  const [before, after] = [cellsMarked(held), cellsMarked(wanted)];
  return (
    before.size === after.size && [...before].every(([cell, kind]) => after.get(cell) === kind)
  );
}

type Marked = Pick<HeldMark, "kind" | "areas">;

function cellsMarked(marks: readonly Marked[]): ReadonlyMap<string, HeldMark["kind"]> {
  const cells = new Map<string, HeldMark["kind"]>();
  for (const { kind, areas } of marks) {
    for (const { row, column, rows, columns } of areas) {
      for (let at = 0; at < rows * columns; at += 1) {
        cells.set(`${row + Math.floor(at / columns)},${column + (at % columns)}`, kind);
      }
    }
  }
  return cells;
}

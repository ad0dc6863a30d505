/**
 * Marks on cells: conditional formats of our own, so that people's fills stay as they are and come back when the mark
 * goes. A format is known as ours by its formula, which says the add-in's name and holds for every cell: formulas are
 * saved with the workbook and come along when people copy cells, where a remembered id would not.
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

/** A mark as it stands in the workbook. */
export interface HeldMark extends Mark {
  /** Excel's own, of this session. */
  readonly id: string;
}

/** Fill and letters, so that both a white heading and a black figure can be read in a marked cell. */
const looks: Readonly<Record<MarkKind, { readonly fill: string; readonly font: string }>> = {
  error: { fill: "#FFC7CE", font: "#9C0006" },
  warning: { fill: "#FFD966", font: "#5C4400" },
  other: { fill: "#BDD7EE", font: "#1F3864" },
};

const formulaFor = (kind: MarkKind): string => `=OR(TRUE,"tryghedsplan ${kind}"="")`;
/** Excel may give the formula back with other spacing; the text in quotes stays. */
const formulaOfOurs = /"tryghedsplan ([a-z]+)"/;

/** One that was broken off before it got its formula marks nothing; it is ours to take away. */
const unfinished: ReadonlySet<string> = new Set(["", "=FALSE"]);

function kindIn(formula: string): MarkKind | undefined {
  if (unfinished.has(formula)) return "other";
  const said = formulaOfOurs.exec(formula)?.[1];
  return markKinds.find((kind) => kind === said);
}

/** Excel takes no address above 8.192 characters. */
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

/** Marks the cells as queued calls; nothing is there until the next sync. */
export function addMark(sheet: Excel.Worksheet, { kind, areas }: Mark): void {
  const { fill, font } = looks[kind];
  for (const address of addressesOf(areas)) {
    const { custom } = sheet.getRanges(address).conditionalFormats.add("Custom");
    custom.rule.formula = formulaFor(kind);
    custom.format.fill.color = fill;
    custom.format.font.color = font;
  }
}

/** Takes marks away as queued calls. */
export function removeMarks(sheet: Excel.Worksheet, held: readonly Pick<HeldMark, "id">[]): void {
  const formats = sheet.getRange().conditionalFormats;
  for (const { id } of held) formats.getItem(id).delete();
}

/** The marks that stand on these sheets, by sheet. Two syncs, or one where no sheet has such a format. */
export async function marksOn(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<ReadonlyMap<string, readonly HeldMark[]>> {
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

/** The same cells are marked alike. Excel may put areas together otherwise than they were given, so cells are compared. */
export function isSameMarks(held: readonly Mark[], wanted: readonly Mark[]): boolean {
  const [before, after] = [cellsMarked(held), cellsMarked(wanted)];
  return (
    before.size === after.size && [...before].every(([cell, kind]) => after.get(cell) === kind)
  );
}

function cellsMarked(marks: readonly Mark[]): ReadonlyMap<string, MarkKind> {
  const cells = new Map<string, MarkKind>();
  for (const { kind, areas } of marks) {
    for (const { row, column, rows, columns } of areas) {
      for (let at = 0; at < rows * columns; at += 1) {
        cells.set(
          `${String(row + Math.floor(at / columns))},${String(column + (at % columns))}`,
          kind,
        );
      }
    }
  }
  return cells;
}

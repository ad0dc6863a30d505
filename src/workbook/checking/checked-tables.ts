/**
 * The tables a workbook has beside the typed ones: those the add-in generated, with the formulas they were written
 * with, and those people put on sheets of their own.
 */
import { contains, intersection, type Rectangle } from "../../cells/rectangle";
import { cellAddress } from "../../cells/address";
import type { Cells } from "../../cells/cell-value";
import { columnLetters } from "../../cells/column-letters";
import { findTables } from "../../checks/recognise/find-tables";
import type { ProseText, SheetTable, Verdict } from "../../checks/input";
import type { Plan } from "../../plan/types";
import { withNamesInUse } from "../schema/formula-names";
import type { BlockPlace, GeneratedBlock } from "../generated/block";
import { generatedKeyOf, sumsOf } from "../schema/generated-names";
import { generatedTables } from "../generated/generated-tables";
import type { Located } from "../find/locate";
import type { Content } from "../change/operation";
import type { SheetPart } from "../find/sheet-parts";
import type { Survey, SurveyedBlock, SurveyedSheet } from "../find/survey";
import { tablesInUse } from "../make/table-work";

/** The generated tables, as they stand. One without any formula was asked for as fixed values. */
export function ownTables(seen: Survey, located: Located, plan: Plan): readonly SheetTable[] {
  const fresh = new Map(
    generatedTables(located, plan, "formulas")
      .flatMap(({ blocks }) => blocks)
      .map((block) => [block.name, block]),
  );
  const inUse = tablesInUse(located);
  const inNames = (formula: string): string => withNamesInUse(formula, "", inUse);
  return seen.blocks.flatMap((block): SheetTable[] => {
    const sheet = seen.sheets.find(({ id }) => id === block.sheetId);
    if (generatedKeyOf(block.name) === undefined || !sheet || partsOf(sheet).length === 0)
      return [];
    const { values, formulas } = cut(partHolding(sheet, block), block);
    const written = fresh.get(block.name);
    const expected =
      written !== undefined && hasFormula(formulas)
        ? expectedIn(block, values, written, inNames)
        : undefined;
    return [
      {
        id: block.name,
        sheet: sheet.name,
        row: block.row,
        column: block.column,
        values,
        ...(hasFormula(formulas) && { formulas }),
        ...(expected && { expected }),
        verdict: "ours",
      },
    ];
  });
}

/**
 * What each cell was written with, row for row by the text that names it, so that rows may have come and gone in the
 * plan since. Undefined where the table has other columns than it would have now.
 */
function expectedIn(
  { row, column, rows, columns, name }: SurveyedBlock,
  values: Cells,
  block: GeneratedBlock,
  inNames: (formula: string) => string,
): Cells | undefined {
  if (block.columns.length !== columns) return undefined;
  const [firstBody, tail] = [2, sumsOf({ name, rows })];
  const place = (at: number): BlockPlace => ({
    row: row + at + 1,
    firstBody: row + firstBody + 1,
    lastBody: row + rows - tail,
    letters: (offset) => columnLetters(column + offset),
  });
  const header = block.rows.find(({ kind }) => kind === "header")?.cells(place(1)) ?? [];
  if (!header.every((content, at) => textOf(content) === String(values[1]?.[at] ?? ""))) {
    return undefined;
  }
  const named = new Map(
    block.rows.flatMap((each) => {
      if (each.kind !== "body") return [];
      const cells = each.cells(place(firstBody));
      const at = cells.findIndex((content) => textOf(content) !== "");
      return [[`${String(at)}/${textOf(cells[at])}`, each] as const];
    }),
  );
  const sums = block.rows.filter(({ kind }) => kind === "total");
  return values.map((cells, at) => {
    const body = cells.map((cell, offset) => named.get(`${String(offset)}/${String(cell)}`));
    const isSum = at >= rows - tail;
    const like = isSum ? sums[at - (rows - tail)] : body.find((each) => each !== undefined);
    const contents = at < firstBody ? [] : (like?.cells(place(at)) ?? []);
    return cells.map((_, offset) => {
      const content = contents[offset];
      return typeof content === "object" && "formula" in content ? inNames(content.formula) : "";
    });
  });
}

function textOf(content: Content | undefined): string {
  return typeof content === "object" && "text" in content ? content.text : "";
}

/** What people put on their own sheets: tables of the plan's kinds, and on a sheet of the plan's also texts. */
export function peoplesTables(
  seen: Survey,
  located: Located,
  verdicts: ReadonlyMap<string, Verdict>,
): { readonly tables: readonly SheetTable[]; readonly prose: readonly ProseText[] } {
  const typed = new Set(located.sheets.flatMap(({ sheet }) => sheet?.id ?? []));
  const tables: SheetTable[] = [];
  const prose: ProseText[] = [];
  for (const sheet of seen.sheets) {
    if (typed.has(sheet.id)) continue;
    const own = seen.blocks.filter(({ sheetId }) => sheetId === sheet.id);
    const parts = partsOf(sheet).map((part) => ({ ...part, values: without(part, own) }));
    const found = tablesOn(sheet.name, parts, verdicts);
    tables.push(...found);
    if (found.length > 0 && found.every(({ verdict }) => verdict === "plan")) {
      const told = found.map(areaOf);
      for (const part of parts) {
        prose.push(...textsOn(sheet.name, part.area, without(part, told)));
      }
    }
  }
  return { tables, prose };
}

function tablesOn(
  sheet: string,
  parts: readonly SheetPart[],
  verdicts: ReadonlyMap<string, Verdict>,
): readonly SheetTable[] {
  const times = new Map<string, number>();
  const found = parts.flatMap(({ area: { row, column }, values, formulas }) => {
    const all = hasFormula(formulas) ? { formulas } : {};
    return findTables({ sheet, row, column, values, ...all });
  });
  return found.map((table): SheetTable => {
    // Two versions of one table on a sheet look the same from outside, and are judged apart.
    const earlier = times.get(table.id) ?? 0;
    times.set(table.id, earlier + 1);
    const id = earlier === 0 ? table.id : `${table.id} (${String(earlier + 1)})`;
    return { ...table, id, verdict: verdicts.get(id) ?? "unasked" };
  });
}

/** A text without a figure of some size states no amount. */
const mayStateAmount = /\d.*(?:kr|mio|mill)/i;

function textsOn(sheet: string, { row, column }: Rectangle, values: Cells): readonly ProseText[] {
  return values.flatMap((cells, down) =>
    cells.flatMap((cell, across): ProseText[] =>
      typeof cell === "string" && mayStateAmount.test(cell)
        ? [
            {
              text: cell,
              at: { sheet, address: cellAddress(row + down, column + across) },
              verdict: "plan",
            },
          ]
        : [],
    ),
  );
}

function areaOf({ row, column, values }: SheetTable): Rectangle {
  return { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
}

/** The values of the part with those of some areas blank. */
function without({ area, values }: SheetPart, areas: readonly Rectangle[]): Cells {
  if (areas.length === 0) return values;
  return values.map((cells, down) =>
    cells.map((cell, across) => {
      const at = { row: area.row + down, column: area.column + across };
      return areas.some((taken) => contains(taken, at)) ? "" : cell;
    }),
  );
}

/** The cells of the sheet that were read, in groups that lie far from each other. */
function partsOf({ used, cells, strays = [] }: SurveyedSheet): readonly SheetPart[] {
  return used === undefined || cells === undefined ? strays : [{ area: used, ...cells }, ...strays];
}

function partHolding(sheet: SurveyedSheet, area: Rectangle): SheetPart | undefined {
  return partsOf(sheet).find((part) => intersection(part.area, area) !== undefined);
}

/** A rectangle of a sheet; what is outside the part is blank. */
function cut(part: SheetPart | undefined, area: Rectangle): { values: Cells; formulas: Cells } {
  const [top, left] = [area.row - (part?.area.row ?? 0), area.column - (part?.area.column ?? 0)];
  const grid = (cells: Cells = []): Cells =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => cells[top + row]?.[left + column] ?? ""),
    );
  return { values: grid(part?.values), formulas: grid(part?.formulas) };
}

function hasFormula(cells: Cells): boolean {
  return cells.some((row) => row.some((cell) => typeof cell === "string" && cell.startsWith("=")));
}

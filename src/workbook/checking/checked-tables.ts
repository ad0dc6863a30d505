/**
 * The tables that a workbook has beside the typed ones: generated tables, with the formulas they should have, and tables
 * that people have put on sheets of their own. Pure.
 */
import { rectangleFilled, contains, intersection, type Rectangle } from "../../cells/rectangle";
import { cellAddress } from "../../cells/address";
import { columnLetters } from "../../cells/column-letters";
import { type Cells, cellsFrom, isFormula } from "../../cells/cell-value";
import { findTables } from "../../checks/recognise/find-tables";
import type { ProseText, SheetTable, Verdict } from "../../checks/input";
import type { Plan } from "../../plan/types";
import { withNamesInUse } from "../schema/formula-names";
import type { BlockPlace, GeneratedBlock } from "../generated/block";
import { generatedKeyOf, sumsOf } from "../schema/generated-names";
import { generatedTables } from "../generated/generated-tables";
import type { Located } from "../find/locate";
import { formulaIn, textOf } from "../change/operation";
import type { SheetPart } from "../find/sheet-parts";
import type { Survey, SurveyedBlock, SurveyedSheet } from "../find/survey";
import { tablesInUse } from "../make/table-work";

/** The generated tables, as they stand. A table without any formula was made with fixed values. */
export function ownTables(seen: Survey, located: Located, plan: Plan): readonly SheetTable[] {
  const fresh = new Map(
    generatedTables(located, plan, "formulas")
      .flatMap(({ blocks }) => blocks)
      .map((block) => [block.name, block]),
  );
  const inUse = tablesInUse(located);
  const inNames = (formula: string | undefined): string =>
    formula === undefined ? "" : withNamesInUse(formula, "", inUse);
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
 * The formula that each cell should have. Rows are matched by the text that names them, since rows may have come and
 * gone in the plan after the table was written. Undefined where the table has other columns than it would have now.
 */
function expectedIn(
  { row, column, rows, columns, name }: SurveyedBlock,
  values: Cells,
  block: GeneratedBlock,
  inNames: (formula: string | undefined) => string,
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
  const isSameHeader = header.every(
    (content, at) => (textOf(content) ?? "") === String(values[1]?.[at] ?? ""),
  );
  if (!isSameHeader) return undefined;
  const named = new Map(
    block.rows.flatMap((each) => {
      if (each.kind !== "body") return [];
      const cells = each.cells(place(firstBody));
      const at = cells.findIndex((content) => (textOf(content) ?? "") !== "");
      return [[`${String(at)}/${textOf(cells[at]) ?? ""}`, each] as const];
    }),
  );
  const sums = block.rows.filter(({ kind }) => kind === "total");
  return values.map((cells, at) => {
    const body = cells.map((cell, offset) => named.get(`${String(offset)}/${String(cell)}`));
    const isSum = at >= rows - tail;
    const like = isSum ? sums[at - (rows - tail)] : body.find((each) => each !== undefined);
    const contents = at < firstBody ? [] : (like?.cells(place(at)) ?? []);
    return cells.map((_, offset) => inNames(formulaIn(contents[offset])));
  });
}

/** What people have put on their own sheets: tables, and texts beside them where all tables of the sheet are the plan's. */
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
      const told = found.map((table) => rectangleFilled(table, table.values));
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
    // Two versions of one table on a sheet have the same id, and people may say something else of each.
    const earlier = times.get(table.id) ?? 0;
    times.set(table.id, earlier + 1);
    const id = earlier === 0 ? table.id : `${table.id} (${String(earlier + 1)})`;
    return { ...table, id, verdict: verdicts.get(id) ?? "unasked" };
  });
}

/** Only a text that has a figure with a unit of money behind it may state an amount. */
const mayStateAmount = /\d.*(?:kr|mio|mill)/i;

function textsOn(sheet: string, { row, column }: Rectangle, values: Cells): readonly ProseText[] {
  return values.flatMap((cells, down) =>
    cells.flatMap((text, across): ProseText[] => {
      if (typeof text !== "string" || !mayStateAmount.test(text)) return [];
      const at = { sheet, address: cellAddress(row + down, column + across) };
      return [{ text, at, verdict: "plan" }];
    }),
  );
}

/** The values of the part, with blank cells in some areas. */
function without({ area, values }: SheetPart, areas: readonly Rectangle[]): Cells {
  if (areas.length === 0) return values;
  return values.map((cells, down) =>
    cells.map((cell, across) => {
      const at = { row: area.row + down, column: area.column + across };
      return areas.some((taken) => contains(taken, at)) ? "" : cell;
    }),
  );
}

/** The cells of the sheet that were read. */
function partsOf({ used, cells, strays = [] }: SurveyedSheet): readonly SheetPart[] {
  return used === undefined || cells === undefined ? strays : [{ area: used, ...cells }, ...strays];
}

function partHolding(sheet: SurveyedSheet, area: Rectangle): SheetPart | undefined {
  return partsOf(sheet).find((part) => intersection(part.area, area) !== undefined);
}

/** The cells of a rectangle; those outside the part are blank. */
function cut(part: SheetPart | undefined, area: Rectangle): { values: Cells; formulas: Cells } {
  const [top, left] = [area.row - (part?.area.row ?? 0), area.column - (part?.area.column ?? 0)];
  const grid = (cells: Cells = []): Cells =>
    cellsFrom(area, (row, column) => cells[top + row]?.[left + column] ?? "");
  return { values: grid(part?.values), formulas: grid(part?.formulas) };
}

function hasFormula(cells: Cells): boolean {
  return cells.some((row) => row.some(isFormula));
}

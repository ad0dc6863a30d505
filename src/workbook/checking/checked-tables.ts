/**
 * The tables a workbook has beside the typed ones: those the add-in generated, with the formulas they were written
 * with, and those people put on sheets of their own.
 */
import { contains, type Rectangle } from "../../cells/rectangle";
import { cellAddress } from "../../cells/address";
import type { CellValue } from "../../cells/cell-value";
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
import type { Survey, SurveyedBlock, SurveyedSheet } from "../find/survey";
import { tablesInUse } from "../make/table-work";

type Cells = readonly (readonly CellValue[])[];

/** The generated tables, as they stand. One without any formula was asked for as fixed values. */
export function ownTables(seen: Survey, located: Located, plan: Plan): readonly SheetTable[] {
  const fresh = new Map(
    generatedTables(located, plan, "formulas")
      .flatMap(({ blocks }) => blocks)
      .map((block) => [block.name, block]),
  );
  const inUse = tablesInUse(located.tables.values());
  const inNames = (formula: string): string => withNamesInUse(formula, "", inUse);
  return seen.blocks.flatMap((block): SheetTable[] => {
    const sheet = seen.sheets.find(({ id }) => id === block.sheetId);
    if (generatedKeyOf(block.name) === undefined || sheet?.cells === undefined) return [];
    const values = cut(sheet, block, sheet.cells.values);
    const formulas = cut(sheet, block, sheet.cells.formulas);
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
    if (typed.has(sheet.id) || sheet.used === undefined || sheet.cells === undefined) continue;
    const own = seen.blocks.filter(({ sheetId }) => sheetId === sheet.id);
    const free = without(sheet.used, sheet.cells.values, own);
    const { formulas } = sheet.cells;
    const found = tablesOn(sheet.name, sheet.used, free, formulas, verdicts);
    tables.push(...found);
    if (found.length > 0 && found.every(({ verdict }) => verdict === "plan")) {
      prose.push(...textsOn(sheet.name, sheet.used, without(sheet.used, free, found.map(areaOf))));
    }
  }
  return { tables, prose };
}

function tablesOn(
  sheet: string,
  { row, column }: Rectangle,
  values: Cells,
  formulas: Cells,
  verdicts: ReadonlyMap<string, Verdict>,
): readonly SheetTable[] {
  const times = new Map<string, number>();
  const all = hasFormula(formulas) ? { formulas } : {};
  return findTables({ sheet, row, column, values, ...all }).map((table): SheetTable => {
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

/** The cells with those of some areas blank. */
function without(used: Rectangle, values: Cells, areas: readonly Rectangle[]): Cells {
  if (areas.length === 0) return values;
  return values.map((cells, down) =>
    cells.map((cell, across) => {
      const at = { row: used.row + down, column: used.column + across };
      return areas.some((area) => contains(area, at)) ? "" : cell;
    }),
  );
}

/** A rectangle of a sheet; what is outside the cells in use is blank. */
function cut({ used }: SurveyedSheet, area: Rectangle, cells: Cells): Cells {
  const [top, left] = [area.row - (used?.row ?? 0), area.column - (used?.column ?? 0)];
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cells[top + row]?.[left + column] ?? ""),
  );
}

function hasFormula(cells: Cells): boolean {
  return cells.some((row) => row.some((cell) => typeof cell === "string" && cell.startsWith("=")));
}

/**
 * Second half of making the sheets: rows, formulas, formats, validation and help. A table that an earlier run finished
 * keeps the look people gave it, and only its new rows and columns get one. Pure.
 */
import { type Cells, isFormula } from "../../cells/cell-value";
import { fold } from "../../cells/fold";
import { spansOf } from "../../cells/runs";
import { styleTable } from "./style-table";
import { type TableInUse, withNamesInUse } from "../schema/formula-names";
import { type Content, type Operation, textOf } from "../change/operation";
import type { Row } from "./plan-rows";
import type { PlanPart } from "../change/planned";
import { line } from "../change/report";
import { formulaOf, namesAllYears } from "../../plan/tables/expand";
import type { ListKey } from "../../plan/tables/list-keys";
import type { SurveyedSheet } from "../find/survey";
import { offsetOf, type TableWork } from "./table-work";

export interface FillContext {
  readonly years: readonly number[];
  /** The names that tables and columns have in the workbook, by the tables' declared names. */
  readonly inUse: ReadonlyMap<string, TableInUse>;
  /** The defined names of the lists that values are chosen from. */
  readonly lists: ReadonlyMap<ListKey, string>;
  readonly sheets: readonly SurveyedSheet[];
}

/** Formulas by column; undefined for a column that people type in. */
type Formulas = readonly (string | undefined)[];

/** Completes a table, and puts rows into it. */
export function fillTable(
  work: TableWork,
  rows: readonly Row[],
  context: FillContext,
): PlanPart<"operations" | "done"> {
  const formulas = work.columns.map(({ column }) => {
    const formula = column && formulaOf(work.table, column, context.years);
    return formula && withNamesInUse(formula, work.table.name, context.inUse);
  });
  const targets = rowTargets(work, rows.length);
  const height = Math.max(work.rows, (targets.at(-1) ?? -1) + 1);
  const isAdding = rows.length > 0 && work.id !== undefined;
  return {
    operations: [
      ...grow(work, height, context),
      ...styleTable(work, height, context, labelsOf(work, targets, rows)),
      ...repairFormulas(work, formulas),
      ...writeRows(work, targets, rows, formulas),
    ],
    done: isAdding ? [line("rowsAdded", { sheet: work.sheetName, rows: rows.length })] : [],
  };
}

/** The label that each row of the sheet Plan will have; none for other tables. */
function labelsOf(
  work: TableWork,
  targets: readonly number[],
  rows: readonly Row[],
): readonly string[] {
  const offset = offsetOf(work, "fact");
  if (offset === undefined) return [];
  const labels = (work.formulas ?? []).map((cells) => fold(String(cells[offset] ?? "")));
  rows.forEach((row, at) => {
    const target = targets[at];
    if (target !== undefined) labels[target] = labelOf(row);
  });
  return labels;
}

/** The row of the table that each new row goes to: first the blank ones, then those beneath the table. */
function rowTargets(work: TableWork, count: number): readonly number[] {
  const blank = (work.formulas ?? []).flatMap((cells, at) => (isBlank(work, cells) ? [at] : []));
  return Array.from({ length: count }, (_, at) => blank[at] ?? work.rows + at - blank.length);
}

/** Whether people have put nothing in the row. A value in the place of a formula is something they have typed. */
function isBlank(work: TableWork, cells: Cells[number]): boolean {
  return work.columns.every(({ column }, offset) => {
    const cell = cells[offset];
    return cell === "" || (column?.definition.computed !== undefined && isFormula(cell));
  });
}

/** Makes the table longer. Cells beneath it are moved down where there are any. */
function grow(work: TableWork, height: number, { sheets }: FillContext): readonly Operation[] {
  const more = height - work.rows;
  if (more <= 0 || work.id === undefined) return [];
  const { sheetTarget: sheet, id: table, headerRow } = work;
  const below = headerRow + 1 + work.rows;
  const used = sheets.find((each) => "id" in sheet && each.id === sheet.id)?.used;
  const isFree = used === undefined || used.row + used.rows <= below;
  const across = { column: work.column, columns: work.columns.length };
  const shape = { row: below, rows: more, ...across };
  return [
    ...(isFree ? [] : [{ op: "insertCells", sheet, shape, shift: "Down" } as const]),
    { op: "resizeTable", table, sheet, shape: { row: headerRow, rows: height + 1, ...across } },
  ];
}

/**
 * Writes formulas in rows that are there: throughout a new column, in blank cells of a table that was not finished, and
 * wherever a formula names all the years and a year has come.
 */
function repairFormulas(work: TableWork, formulas: Formulas): readonly Operation[] {
  const { formulas: cells } = work;
  if (cells === undefined || work.id === undefined) return [];
  const hasNewYear = [...work.added, ...work.unfinished].some(
    (at) => (work.columns[at]?.column?.year ?? 0) > 0,
  );
  return work.columns.flatMap(({ column }, offset): Operation[] => {
    const formula = formulas[offset];
    if (formula === undefined || column === undefined) return [];
    const isChanged = hasNewYear && namesAllYears(work.table, column);
    const contents = cells.map((row): [Content | undefined] => {
      const held = row[offset] ?? "";
      const isRewritten =
        work.added.has(offset) ||
        (held === "" && (!work.finished || work.unfinished.has(offset))) ||
        (isChanged && (held === "" || isFormula(held)));
      return [isRewritten && held !== formula ? { formula } : undefined];
    });
    if (contents.every(([content]) => content === undefined)) return [];
    const block = { row: work.headerRow + 1, column: work.column + offset, contents };
    return [{ op: "write", sheet: work.sheetTarget, cells: block }];
  });
}

/** Fills in the facts of the sheet Plan whose value is still blank: that sheet has its rows from the start. */
export function fillFacts(work: TableWork, wanted: readonly Row[]): readonly Operation[] {
  const [label, value] = [offsetOf(work, "fact"), offsetOf(work, "value")];
  if (label === undefined || value === undefined) return [];
  const known = new Map(wanted.map((row) => [labelOf(row), row.get("value")]));
  return (work.formulas ?? []).flatMap((cells, at): Operation[] => {
    const content = known.get(fold(String(cells[label] ?? "")));
    if (content === undefined || cells[value] !== "") return [];
    const [row, column] = [work.headerRow + 1 + at, work.column + value];
    return [
      { op: "write", sheet: work.sheetTarget, cells: { row, column, contents: [[content]] } },
    ];
  });
}

function labelOf(row: Row): string {
  return fold(textOf(row.get("fact")) ?? "");
}

/** Writes the new rows, with one operation for rows that stand together. A new table has formulas in all its rows. */
function writeRows(
  work: TableWork,
  targets: readonly number[],
  rows: readonly Row[],
  formulas: Formulas,
): readonly Operation[] {
  const filled = new Map(targets.map((target, at) => [target, rows[at]]));
  if (work.id === undefined) {
    for (let at = 0; at < work.rows; at += 1) if (!filled.has(at)) filled.set(at, undefined);
  }
  const contentsOf = (row: Row | undefined): readonly (Content | undefined)[] =>
    work.columns.map(({ column }, offset) => {
      const formula = formulas[offset];
      const typed = column && row?.get(column.key);
      return typed ?? (formula === undefined ? undefined : { formula });
    });
  return spansOf([...filled.keys()].sort((a, b) => a - b)).map(({ from, to }): Operation => {
    const [row, column] = [work.headerRow + 1 + from, work.column];
    const contents = Array.from({ length: to - from }, (_, at) =>
      contentsOf(filled.get(from + at)),
    );
    return { op: "write", sheet: work.sheetTarget, cells: { row, column, contents } };
  });
}

/**
 * Second half of making the sheets: rows, formulas, formats, validation and help. Pure. A table that an earlier run
 * finished keeps the look people gave it; only new rows and columns get one.
 */
import type { CellValue } from "../../cells/cell-value";
import { fold } from "../../cells/fold";
import { styleTable } from "./style-table";
import { type TableInUse, withNamesInUse } from "../schema/formula-names";
import type { Content, Operation } from "../change/operation";
import type { Row } from "./plan-rows";
import { line, type ReportLine } from "../change/report";
import { formulaOf, namesAllYears } from "../../plan/tables/expand";
import type { ListKey } from "../../plan/tables/list-keys";
import type { SurveyedSheet } from "../find/survey";
import { offsetOf, type TableWork, type WorkColumn } from "./table-work";

export interface FillContext {
  readonly years: readonly number[];
  readonly inUse: ReadonlyMap<string, TableInUse>;
  readonly lists: ReadonlyMap<ListKey, string>;
  readonly sheets: readonly SurveyedSheet[];
}

export interface Filling {
  readonly operations: readonly Operation[];
  readonly done: readonly ReportLine[];
}

export function fillTable(work: TableWork, rows: readonly Row[], context: FillContext): Filling {
  const formulas = work.columns.map(({ column }) => {
    const formula = column && formulaOf(work.table, column, context.years);
    return formula && withNamesInUse(formula, work.table.name, context.inUse);
  });
  const targets = rowTargets(work, rows.length);
  const height = Math.max(work.rows, (targets.at(-1) ?? -1) + 1);
  const operations: Operation[] = [
    ...grow(work, height, context),
    ...styleTable(work, height, context, labelsOf(work, targets, rows)),
    ...repairFormulas(work, formulas),
    ...blocks(work, targets, rows, formulas),
  ];
  const added = rows.length;
  const done =
    added === 0 || work.id === undefined
      ? []
      : [line("rowsAdded", { sheet: work.sheetName, rows: added })];
  return { operations, done };
}

/** The label of each row of the sheet Plan, as it will be. */
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

/** Where each new row goes: first the rows that hold nothing, then beneath the table. */
function rowTargets(work: TableWork, count: number): readonly number[] {
  const blank = (work.formulas ?? []).flatMap((cells, at) => (isBlank(work, cells) ? [at] : []));
  // A table that is being made has all its rows blank, and keeps one blank row when there is nothing to write.
  return Array.from({ length: count }, (_, at) => blank[at] ?? work.rows + at - blank.length);
}

function isBlank(work: TableWork, cells: readonly CellValue[]): boolean {
  return work.columns.every(({ column }, offset) => {
    const cell = cells[offset];
    // What a person has typed in the place of a formula is no formula.
    const isFormula = typeof cell === "string" && cell.startsWith("=");
    return cell === "" || (column?.definition.computed !== undefined && isFormula);
  });
}

/** More rows: under the table where nothing stands there, else by moving down what does. */
function grow(work: TableWork, height: number, { sheets }: FillContext): readonly Operation[] {
  const more = height - work.rows;
  if (more <= 0 || work.id === undefined) return [];
  const { sheetTarget: sheet } = work;
  const below = work.headerRow + 1 + work.rows;
  const used = sheets.find((each) => "id" in sheet && each.id === sheet.id)?.used;
  const free = used === undefined || used.row + used.rows <= below;
  const across = { column: work.column, columns: work.columns.length };
  const shape = { row: below, rows: more, ...across };
  return [
    ...(free ? [] : [{ op: "insertCells", sheet, shape, shift: "Down" } as const]),
    {
      op: "resizeTable",
      table: work.id,
      sheet,
      shape: { row: work.headerRow, rows: height + 1, ...across },
    },
  ];
}

/**
 * Formulas of rows that are there: throughout a column just put in, in blank cells of a table that was not finished,
 * and in every formula that names all the years when a year has come.
 */
function repairFormulas(
  work: TableWork,
  formulas: readonly (string | undefined)[],
): readonly Operation[] {
  const { formulas: cells } = work;
  if (cells === undefined || work.id === undefined) return [];
  const newYear = [...work.added, ...work.unfinished].some(
    (at) => (work.columns[at]?.column?.year ?? 0) > 0,
  );
  return work.columns.flatMap(({ column }, offset): Operation[] => {
    const formula = formulas[offset];
    if (formula === undefined || column === undefined) return [];
    const ofAllYears = namesAllYears(work.table, column);
    const contents = cells.map((row): [Content | undefined] => {
      const held = String(row[offset] ?? "");
      const rewritten =
        work.added.has(offset) ||
        (held === "" && (!work.finished || work.unfinished.has(offset))) ||
        (newYear && ofAllYears && (held === "" || held.startsWith("=")));
      return [rewritten && held !== formula ? { formula } : undefined];
    });
    if (contents.every(([content]) => content === undefined)) return [];
    const block = { row: work.headerRow + 1, column: work.column + offset, contents };
    return [{ op: "write", sheet: work.sheetTarget, cells: block }];
  });
}

/** Sheet Plan has its rows from the start: a fact whose value is still blank is filled in. */
export function fillFacts(work: TableWork, wanted: readonly Row[]): readonly Operation[] {
  const [label, value] = [offsetOf(work, "fact"), offsetOf(work, "value")];
  if (label === undefined || value === undefined) return [];
  const known = new Map(wanted.map((row) => [labelOf(row), row.get("value")]));
  return (work.formulas ?? []).flatMap((cells, at): Operation[] => {
    const content = known.get(fold(String(cells[label] ?? "")));
    if (content === undefined || cells[value] !== "") return [];
    const block = {
      row: work.headerRow + 1 + at,
      column: work.column + value,
      contents: [[content]],
    };
    return [{ op: "write", sheet: work.sheetTarget, cells: block }];
  });
}

function labelOf(row: Row): string {
  const content = row.get("fact");
  return typeof content === "object" && "text" in content ? fold(content.text) : "";
}

/** The new rows, as blocks of rows that stand together; one write holds values and formulas of a row. */
function blocks(
  work: TableWork,
  targets: readonly number[],
  rows: readonly Row[],
  formulas: readonly (string | undefined)[],
): readonly Operation[] {
  const filled = new Map(targets.map((target, at) => [target, rows[at]]));
  if (work.id === undefined) {
    for (let at = 0; at < work.rows; at += 1) if (!filled.has(at)) filled.set(at, undefined);
  }
  const order = [...filled.keys()].sort((a, b) => a - b);
  const operations: Operation[] = [];
  let start = 0;
  order.forEach((target, at) => {
    if (order[at + 1] === target + 1) return;
    const contents = order
      .slice(start, at + 1)
      .map((each) => rowContents(work.columns, filled.get(each), formulas));
    operations.push({
      op: "write",
      sheet: work.sheetTarget,
      cells: { row: work.headerRow + 1 + (order[start] ?? 0), column: work.column, contents },
    });
    start = at + 1;
  });
  return operations;
}

function rowContents(
  columns: readonly WorkColumn[],
  row: Row | undefined,
  formulas: readonly (string | undefined)[],
): readonly (Content | undefined)[] {
  return columns.map(({ column }, offset) => {
    const typed = column && row?.get(column.key);
    if (typed !== undefined) return typed;
    const formula = formulas[offset];
    return formula === undefined ? undefined : { formula };
  });
}

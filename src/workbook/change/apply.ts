/**
 * Carries out operations that people have been shown: one sync to see that the cells still hold what the preview
 * showed, then one to write (and one more for each part above the byte budget). Stops before anything is written
 * when a cell has changed or a sheet is protected.
 */
import type { CellValue } from "../../cells/cell-value";
import { cellAddress } from "../../cells/address";
import { refusalOf, reported, startedNothing } from "./failure";
import type { Expected, Operation, SheetTarget } from "./operation";
import { perform } from "./perform";
import { line, type Report, type ReportLine } from "./report";
import { rawCells } from "./range-cells";

/** `done` is what the report says when all is carried out. */
export function apply(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  done: readonly ReportLine[],
): Promise<Report> {
  return reported(verifyAndPerform(context, operations, done));
}

async function verifyAndPerform(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  done: readonly ReportLine[],
): Promise<Report> {
  const refusals = await verify(context, operations);
  if (refusals.length > 0) return { done: [], notes: [], refusals };
  const performed = await perform(context, operations);
  const undo = { steps: performed.undo, notUndone: [] };
  if (!("error" in performed)) return { done, notes: [], refusals: [], undo };
  const refusal = refusalOf(performed.error);
  const state =
    performed.done === 0 && startedNothing(performed.error)
      ? line("nothingChanged", {})
      : line("partlyDone", { done: performed.done, of: performed.of });
  return { done: [], notes: [], refusals: [refusal, state], undo };
}

/** Why the operations cannot be carried out; empty when they can. One sync. */
async function verify(
  context: Excel.RequestContext,
  operations: readonly Operation[],
): Promise<readonly ReportLine[]> {
  const { worksheets } = context.workbook;
  const sheets = new Map(
    idsOf(operations).map((id) => {
      const sheet = worksheets.getItemOrNullObject(id);
      sheet.load("name");
      sheet.protection.load("protected");
      return [id, sheet];
    }),
  );
  const checks = operations.flatMap((operation) => {
    const check = expectation(operation);
    const sheet = check && sheets.get(check.sheetId);
    if (check === undefined || sheet === undefined) return [];
    const { row, column, formulas } = check.expected;
    const range = sheet.getRangeByIndexes(row, column, formulas.length, formulas[0]?.length ?? 1);
    range.load("formulas");
    return [{ ...check, sheet, range }];
  });
  await context.sync();

  if ([...sheets.values()].some(({ isNullObject }) => isNullObject)) return [line("gone", {})];
  const locked = [...sheets.values()]
    .filter(({ protection }) => protection.protected)
    .map(({ name }) => line("protectedSheet", { sheet: name }));
  const changed = checks.flatMap(({ expected, sheet, range }) => {
    const cell = firstDifference(expected, rawCells(range.formulas));
    return cell === undefined ? [] : [line("changedSincePreview", { sheet: sheet.name, cell })];
  });
  return [...locked, ...changed];
}

function idsOf(operations: readonly Operation[]): readonly string[] {
  const ids = operations.flatMap((operation) =>
    "sheet" in operation && "id" in operation.sheet ? [operation.sheet.id] : [],
  );
  return [...new Set(ids)];
}

function expectation(
  operation: Operation,
): { readonly sheetId: string; readonly expected: Expected } | undefined {
  if (operation.op !== "write" && operation.op !== "deleteCells") return undefined;
  const { expected } = operation;
  const sheet: SheetTarget = operation.sheet;
  return expected !== undefined && "id" in sheet ? { sheetId: sheet.id, expected } : undefined;
}

function firstDifference(
  { row, column, formulas }: Expected,
  now: readonly (readonly CellValue[])[],
): string | undefined {
  for (const [down, cells] of formulas.entries()) {
    for (const [across, expected] of cells.entries()) {
      if (now[down]?.[across] !== expected) return cellAddress(row + down, column + across);
    }
  }
  return undefined;
}

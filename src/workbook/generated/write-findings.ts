/**
 * Kontrolrapport: every finding on a sheet of its own, written anew each time in the place of the earlier report.
 * Three syncs: two to look, one to write (and one more for each part above the byte budget).
 */
import type { Finding } from "../../checks/finding";
import { checks as words } from "../../text/da/checks";
import { refusalOf, reported, startedNothing } from "../change/failure";
import { blockNames } from "../schema/generated-names";
import { layBlocks, type Spot, spotFor } from "./generated-sheet";
import type { Operation } from "../change/operation";
import { perform } from "../change/perform";
import { protectedSheets } from "../change/protected-sheets";
import { line, type Report } from "../change/report";
import {
  figureColumns,
  figureFormats,
  linesAbove,
  reportBlock,
  type ReportMeta,
} from "./findings-block";
import { type Survey, survey } from "../find/survey";

export type { ReportMeta } from "./findings-block";

export function writeReport(
  context: Excel.RequestContext,
  findings: readonly Finding[],
  meta: ReportMeta,
): Promise<Report> {
  return reported(write(context, findings, meta));
}

async function write(
  context: Excel.RequestContext,
  findings: readonly Finding[],
  meta: ReportMeta,
): Promise<Report> {
  const seen = await survey(context);
  const tabs = seen.sheets.map(({ name }) => name);
  const isOurs = (block: string): boolean => block === blockNames.report;
  const spot = spotFor(seen, { title: words.report.sheet, isOurs }, tabs);
  const operations = lay(seen, spot, findings, meta);
  const locked = protectedSheets(seen, operations);
  if (locked.length > 0) return { done: [], notes: [], refusals: locked };
  const performed = await perform(context, operations);
  const undo = {
    steps: performed.undo,
    notUndone: performed.of === 1 ? [] : [...performed.made.values()].map(({ name }) => name),
  };
  if (!("error" in performed)) {
    const done = [line("reportWritten", { sheet: spot.name, findings: findings.length })];
    return { done, notes: spot.notes, refusals: [], undo };
  }
  const state =
    performed.done === 0 && startedNothing(performed.error)
      ? line("nothingChanged", {})
      : line("partlyDone", { done: performed.done, of: performed.of });
  return { done: [], notes: [], refusals: [refusalOf(performed.error), state], undo };
}

/** The figures get the format of their unit: a column holds kroner, counts and shares. */
function lay(
  seen: Survey,
  spot: Spot,
  findings: readonly Finding[],
  meta: ReportMeta,
): readonly Operation[] {
  const block = reportBlock(findings, meta);
  const place = seen.blocks.find(({ name }) => name === block.name);
  const [row, column] = [place?.row ?? spot.nextRow, place?.column ?? 0];
  const formats = figureFormats(findings).map(({ format, ...at }): Operation => ({
    op: "numberFormat",
    sheet: spot.target,
    shape: {
      row: row + at.row,
      rows: at.rows,
      column: column + figureColumns.column,
      columns: figureColumns.columns,
    },
    format,
  }));
  const isNew = "made" in spot.target;
  const freeze: Operation = { op: "freezeRows", sheet: spot.target, rows: row + linesAbove };
  return [
    ...spot.operations,
    ...layBlocks(seen, spot, [block]),
    ...formats,
    ...(isNew ? [freeze] : []),
  ];
}

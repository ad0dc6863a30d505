/**
 * Kontrolrapport: every finding on a sheet of its own, written anew each time in the place of the earlier ones.
 * Three syncs: two to look, one to write (and one more for each part above the byte budget); four where it is there.
 */
import type { Finding } from "../../checks/finding";
import { checks as words } from "../../text/da/checks";
import { change } from "../change/change";
import { blockNames } from "../schema/generated-names";
import { writeBlocks, type SheetForBlocks, sheetForBlocks } from "./generated-sheet";
import type { Operation } from "../change/operation";
import { line, type Report } from "../change/report";
import { linesAbove, findingsBlock, type FindingsMeta } from "./findings-block";
import { type Survey, survey } from "../find/survey";

export type { FindingsMeta } from "./findings-block";

export function writeFindings(
  context: Excel.RequestContext,
  findings: readonly Finding[],
  meta: FindingsMeta,
): Promise<Report> {
  return change(context, {
    look: survey,
    plan: (seen) => {
      const tabs = seen.sheets.map(({ name }) => name);
      const isOurs = (block: string): boolean => block === blockNames.findings;
      const sheet = sheetForBlocks(seen, { title: words.findingsSheet.sheet, isOurs }, tabs);
      return {
        operations: setOut(seen, sheet, findings, meta),
        done: [line("findingsWritten", { sheet: sheet.name, findings: findings.length })],
        notes: sheet.notes,
        surroundings: seen,
      };
    },
  });
}

function setOut(
  seen: Survey,
  sheet: SheetForBlocks,
  findings: readonly Finding[],
  meta: FindingsMeta,
): readonly Operation[] {
  const block = findingsBlock(findings, meta);
  const isNew = "made" in sheet.target;
  const freeze: Operation = {
    op: "freezeRows",
    sheet: sheet.target,
    rows: sheet.nextRow + linesAbove,
  };
  return [...sheet.operations, ...(isNew ? [freeze] : []), ...writeBlocks(seen, sheet, [block])];
}

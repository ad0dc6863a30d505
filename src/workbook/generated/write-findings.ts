/**
 * Kontrolrapport: every finding on a sheet of its own, written anew each time in the place of the earlier ones. It takes
 * three syncs: two to look, one to write (and one more for each part above the byte budget); four where the sheet is there.
 */
import type { Finding } from "../../checks/finding";
import { checks as words } from "../../text/da/checks";
import { change } from "../change/change";
import type { Operation } from "../change/operation";
import { line, type Report } from "../change/report";
import { survey } from "../find/survey";
import { blockNames } from "../schema/generated-names";
import { findingsBlock, type FindingsMeta, linesAbove } from "./findings-block";
import { writeBlocks, sheetForBlocks } from "./generated-sheet";

/** Writes the sheet of findings. */
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
      const rows = sheet.nextRow + linesAbove;
      const freeze: Operation = { op: "freezeRows", sheet: sheet.target, rows };
      const isNew = "made" in sheet.target;
      return {
        operations: [
          ...sheet.operations,
          ...(isNew ? [freeze] : []),
          ...writeBlocks(seen, sheet, [findingsBlock(findings, meta)]),
        ],
        done: [line("findingsWritten", { sheet: sheet.name, findings: findings.length })],
        notes: sheet.notes,
        surroundings: seen,
      };
    },
  });
}

/** All that the tab Kontrol asks of the workbook. The one in use talks to Excel; tests give the tab another. */
import type { Counts } from "../../../checks/counts";
import type { Finding } from "../../../checks/finding";
import type { SheetTable } from "../../../checks/input";
import type { CheckReading } from "../../../workbook/checking/read-for-checks";
import type { Explanation } from "../../../workbook/checking/explain-deviation";
import type { SheetPlace } from "../../../workbook/find/sheet-place";
import type { Report } from "../../../workbook/change/report";
import type { SaidVerdict } from "../../../workbook/checking/verdicts";
import type { Hint } from "../../../workbook/host/watch";

export interface CheckActions {
  /** What the checks look at; what is the same as in the earlier reading is the same object. */
  read(earlier: CheckReading | undefined): Promise<CheckReading>;
  selection(): Promise<SheetPlace>;
  /** The corrections of these findings in one go, with one Fortryd for them all. */
  mend(reading: CheckReading, findings: readonly Finding[]): Promise<Report>;
  explain(finding: Finding, explanation: Explanation): Promise<Report>;
  /** Keeps what the user has said a table is. */
  judge(table: SheetTable, verdict: SaidVerdict): Promise<Report>;
  mark(findings: readonly Finding[]): Promise<Report>;
  unmark(): Promise<Report>;
  writeReport(findings: readonly Finding[], counts: Counts): Promise<Report>;
  /** Tells of changes that were not the pane's own. */
  watch(hint: (hint: Hint) => void): Promise<void>;
}

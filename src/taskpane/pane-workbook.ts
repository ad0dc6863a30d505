/**
 * The workbook as the pane sees it. The one in use is open in Excel (`office-workbook.ts`); tests give the pane another.
 * Whatever is asked of it may reject: the pane then asks `explain` why.
 */
import type { ChangeRecord } from "../workbook/change/change-record";
import type { Report, ReportLine } from "../workbook/change/report";
import type { UndoPreview } from "../workbook/change/undo";
import type { SheetPlace } from "../workbook/find/sheet-place";
import type { CopyChanges } from "../workbook/generated/copy-memory";
import type { PlanSnapshot } from "../workbook/read/snapshot";
import type { WorkbookState } from "../workbook/read/workbook-state";
import type { Action } from "./actions";

export interface PaneWorkbook {
  inspect(): Promise<WorkbookState>;
  readPlan(): Promise<PlanSnapshot>;
  /** The amounts that have changed since the overview was last copied; undefined when it never was. */
  changesSinceCopy(snapshot: PlanSnapshot): Promise<CopyChanges | undefined>;
  /** What undoing a change would do now. */
  wouldGo(record: ChangeRecord): Promise<UndoPreview>;
  goTo(place: SheetPlace): Promise<void>;
  /** Everything that changes the workbook goes this way. */
  carryOut<Given extends readonly unknown[]>(
    action: Action<Given>,
    ...given: Given
  ): Promise<Report>;
  /** Hears of what people change in the workbook from now on. */
  watch(hint: () => void): Promise<void>;
  /** Why something threw; undefined for an error that is not Excel's. */
  explain(error: unknown): ReportLine | undefined;
}

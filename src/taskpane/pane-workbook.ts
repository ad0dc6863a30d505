/**
 * All that the pane asks of the workbook. The one in use talks to Excel (`office-actions.ts`); tests give the
 * pane another. Each may reject: the pane then asks `explain` why.
 */
import type { CopyChanges } from "../workbook/generated/copy-memory";
import type { SheetPlace } from "../workbook/find/sheet-place";
import type { Report, ReportLine } from "../workbook/change/report";
import type { PlanSnapshot } from "../workbook/read/snapshot";
import type { WorkbookState } from "../workbook/read/workbook-state";
import type { UndoBundle } from "../workbook/change/undo-bundle";
import type { ExampleKey } from "./examples/catalogue";

/** Live formulas that follow the sheets, or fixed values. */
export type OverviewContent = "formulas" | "values";

export interface PaneActions {
  inspect(): Promise<WorkbookState>;
  /** Makes the sheets, filled from an example or empty; repairs them where they are. */
  createPlan(example: ExampleKey | undefined): Promise<Report>;
  readPlan(): Promise<PlanSnapshot>;
  writeOverview(content: OverviewContent): Promise<Report>;
  undo(bundle: UndoBundle): Promise<Report>;
  /** Keeps the overview's amounts as they were copied, and says later what has changed. */
  rememberCopy(snapshot: PlanSnapshot): Promise<Report>;
  changesSinceCopy(snapshot: PlanSnapshot): Promise<CopyChanges | undefined>;
  goTo(place: SheetPlace): Promise<void>;
  /** Hears of what people change in the workbook from now on. */
  watch(hint: () => void): Promise<void>;
  /** Why something threw; undefined for an error that is not Excel's. */
  explain(error: unknown): ReportLine | undefined;
}

/** What the tab Kontrol reads of the workbook. The one in use reads Excel's; tests give the tab another. */
import type { CheckReading } from "../../../workbook/checking/read-for-checks";
import type { SheetPlace } from "../../../workbook/find/sheet-place";
import type { Hint } from "../../../workbook/host/watch";

export interface CheckReader {
  /** What the checks look at; what is the same as in the earlier reading is the same object. */
  read(earlier: CheckReading | undefined): Promise<CheckReading>;
  selection(): Promise<SheetPlace>;
  /** Tells of changes that were not the pane's own. */
  watch(hint: (hint: Hint) => void): Promise<void>;
}

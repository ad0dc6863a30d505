/** What the tab Funktioner reads of the workbook. The one in use reads Excel's; tests give the tab another. */
import type { CallContext } from "../../../workbook/calls/call-context";
import type { CallOffers } from "../../../workbook/calls/offer";

export interface FunctionsReader {
  /** False on iPad and in versions up to 2021: what is written there would show #NAME?. */
  areSupported(): boolean;
  /** The workbook's tables, for `offersFor`. */
  readTables(): Promise<CallContext>;
  /** What can be written in the cell that is selected now. */
  offersFor(tables: CallContext): Promise<CallOffers>;
  /** Tells of changes that were not the pane's own. */
  watch(hint: () => void): Promise<void>;
  /** Tells that another cell has been selected. */
  watchSelection(hint: () => void): Promise<void>;
}

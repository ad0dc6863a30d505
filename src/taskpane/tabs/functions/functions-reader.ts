/** All that the tab Funktioner asks of the workbook. The one in use talks to Excel; tests give the tab another. */
import type { CallContext } from "../../../workbook/calls/call-context";
import type { CallOffer, CallOffers } from "../../../workbook/calls/offer";
import type { CallPlace } from "../../../workbook/calls/place";
import type { Report } from "../../../workbook/change/report";

export interface FunctionActions {
  /** False on iPad and in versions up to 2021: what is written there would show #NAME?. */
  areSupported(): boolean;
  /** The workbook's tables, for `offer`. */
  readGround(): Promise<CallContext>;
  /** What can be written in the cell that is selected now. */
  offer(ground: CallContext): Promise<CallOffers>;
  write(place: CallPlace, offer: CallOffer): Promise<Report>;
  /** Tells of changes that were not the pane's own. */
  watch(hint: () => void): Promise<void>;
  /** Tells that another cell has been selected. */
  watchSelection(hint: () => void): Promise<void>;
}

/**
 * What the tab Funktioner knows and does, apart from how it looks. It follows the selected cell while it is shown; the
 * workbook's tables are read anew only when something has changed.
 */
import type { CallContext } from "../../../workbook/calls/call-context";
import type { CallOffer, CallOffers } from "../../../workbook/calls/offer";
import type { CallPlace } from "../../../workbook/calls/place";
import { insertCall } from "../../actions";
import type { PaneStore } from "../../pane-store";
import { createStore, type Store } from "../../store";
import type { FailureReason } from "../../task";
import { whileShown } from "../../while-shown";
import type { FunctionsReader } from "./functions-reader";

export interface FunctionsState {
  /** Undefined until the selected cell has been looked at. */
  readonly offers: CallOffers | undefined;
  readonly failure: FailureReason | undefined;
}

export interface FunctionsStore extends Store<FunctionsState> {
  /** False where Excel cannot calculate the functions. */
  isSupported(): boolean;
  /** The tab is shown until the returned function is called. Only meanwhile does it follow the selection. */
  show(): () => void;
  /** Reads tables and cell anew. */
  read(): Promise<void>;
  /** Writes what was offered for a cell there, wherever the person has gone since. */
  write(place: CallPlace, offer: CallOffer): Promise<void>;
}

export function createFunctionsStore(pane: PaneStore, reader: FunctionsReader): FunctionsStore {
  const { state, subscribe, update } = createStore<FunctionsState>({
    offers: undefined,
    failure: undefined,
  });

  let tables: CallContext | undefined;
  /** Only the latest of several readings is shown: people have left the cell of an earlier one. */
  let latest = 0;
  async function look(): Promise<void> {
    const mine = (latest += 1);
    try {
      tables ??= await reader.readTables();
      const offers = await reader.offersFor(tables);
      if (mine === latest) update({ offers, failure: undefined });
    } catch (error) {
      const failure = pane.reasonFor(error);
      if (mine === latest) update({ failure });
    }
  }

  function read(): Promise<void> {
    tables = undefined;
    return look();
  }

  const hear = (answer: () => Promise<void>) => (): void => {
    if (isShown()) void answer();
    else tables = undefined;
  };
  // Without hints the tab looks when it is shown and when the pane gets the focus.
  const { isShown, show } = whileShown({
    watch: () => [reader.watch(hear(read)), reader.watchSelection(hear(look))],
    onFailure: pane.reasonFor,
  });
  return {
    state,
    subscribe,
    isSupported: reader.areSupported,
    show,
    read,
    write: async (place, offer) => {
      await pane.carryOut(insertCall, place, offer);
    },
  };
}

/**
 * What the tab Funktioner knows and does, apart from how it looks. It follows the selected cell while it is shown; the
 * workbook's tables are read anew only when something has changed.
 */
import type { CallContext } from "../../../workbook/calls/call-context";
import type { CallOffer, CallOffers } from "../../../workbook/calls/offer";
import type { CallPlace } from "../../../workbook/calls/place";
import type { FailureReason, PaneStore } from "../../pane-store";
import type { FunctionActions } from "./function-actions";

export interface FunctionsState {
  /** Undefined until the selected cell has been looked at. */
  readonly offers: CallOffers | undefined;
  readonly failure: FailureReason | undefined;
}

export interface FunctionsStore {
  state(): FunctionsState;
  subscribe(listener: () => void): () => void;
  /** The tab is shown from now on, until the function returned is called: only then it follows the selection. */
  show(): () => void;
  /** Reads tables and cell anew. */
  read(): Promise<void>;
  /** Writes what was offered for a cell there, wherever the person has gone since. */
  write(place: CallPlace, offer: CallOffer): Promise<void>;
}

export function createFunctionsStore(pane: PaneStore, actions: FunctionActions): FunctionsStore {
  let current: FunctionsState = { offers: undefined, failure: undefined };
  const listeners = new Set<() => void>();
  const update = (state: FunctionsState): void => {
    current = state;
    for (const listener of listeners) listener();
  };

  let ground: CallContext | undefined;
  /** Of several looks only the latest is shown: the cell of an earlier one has been left. */
  let latest = 0;
  async function look(): Promise<void> {
    const mine = (latest += 1);
    try {
      ground ??= await actions.readGround();
      const offers = await actions.offer(ground);
      if (mine === latest) update({ offers, failure: undefined });
    } catch (error) {
      const failure = pane.reasonFor(error);
      if (mine === latest) update({ ...current, failure });
    }
  }

  function read(): Promise<void> {
    ground = undefined;
    return look();
  }

  let shown = false;
  let watched = false;
  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show() {
      shown = true;
      if (!watched) {
        watched = true;
        const hear = (answer: () => Promise<void>) => (): void => {
          if (shown) void answer();
          else ground = undefined;
        };
        // Without hints the tab looks when it is shown and when the pane gets the focus.
        void actions.watch(hear(read)).catch(pane.reasonFor);
        void actions.watchSelection(hear(look)).catch(pane.reasonFor);
      }
      return () => {
        shown = false;
      };
    },
    read,
    write: (place, offer) => pane.carryOut("insert", () => actions.write(place, offer)),
  };
}

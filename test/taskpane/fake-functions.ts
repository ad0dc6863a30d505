/** The workbook as the tab Funktioner sees it, from memory: the selected cell and what is offered for it can be replaced. */
import type { FunctionActions } from "../../src/taskpane/tabs/functions/function-actions";
import { type CallId, callIds } from "../../src/workbook/calls/call-id";
import type { CallOffer, CallOffers } from "../../src/workbook/calls/offer";
import type { CallPlace } from "../../src/workbook/calls/place";
import type { CallRefusal } from "../../src/workbook/calls/refusal";
import { line } from "../../src/workbook/change/report";
import { nothingStored } from "../../src/workbook/find/stored";
import { report } from "./fake-actions";

export function placeAt(row: number, column: number, held: CallPlace["held"] = ""): CallPlace {
  return {
    sheetId: "1",
    sheetName: "Budget",
    row,
    column,
    held,
    numberFormat: "General",
    left: [],
    above: [],
  };
}

export const remainingOf2014: CallOffer = {
  id: "REMAINING",
  formula: {
    api: "=TRYG.RESTERENDE(A1,B1:B9)",
    danish: "=TRYG.RESTERENDE(A1;B1:B9)",
  },
  reads: [
    { code: "frame", params: { sheet: "Ramme", years: [2014] } },
    { code: "funding", params: { sheet: "Finansiering", years: [2014] } },
  ],
  cells: [[""]],
};

/** Offered for the cell; functions that are not named have nothing to their left. */
export function offersFor(
  place: CallPlace,
  named: Partial<Record<CallId, CallOffer | CallRefusal>> = {},
): CallOffers {
  const nothing: CallRefusal = { code: "nothingLeft", params: {} };
  return {
    place,
    refused: undefined,
    byId: new Map(callIds.map((id) => [id, named[id] ?? nothing])),
  };
}

export interface FakeFunctions {
  readonly actions: FunctionActions;
  /** What was written, and where. */
  readonly written: [CallPlace, CallOffer][];
  offers: CallOffers;
  /** How often the tables, and the selected cell, were read. */
  grounds: number;
  looks: number;
  answer: Partial<FunctionActions>;
  supported: boolean;
  changed: () => void;
  moved: () => void;
}

export function fakeFunctionActions(): FakeFunctions {
  const done = report({
    done: [line("callWritten", { sheet: "Budget", cell: "B5", name: "TRYG.RESTERENDE" })],
    undo: { steps: [], notUndone: [] },
  });
  const fake: FakeFunctions = {
    written: [],
    offers: offersFor(placeAt(4, 1), { REMAINING: remainingOf2014 }),
    grounds: 0,
    looks: 0,
    answer: {},
    supported: true,
    changed: () => undefined,
    moved: () => undefined,
    actions: {
      areSupported: () => fake.supported,
      readGround: () => {
        fake.grounds += 1;
        const seen = { sheets: [], tables: [], names: [], stored: nothingStored, blocks: [] };
        return Promise.resolve({ seen, located: { sheets: [], tables: new Map(), years: [] } });
      },
      offer: (ground) => {
        fake.looks += 1;
        return fake.answer.offer?.(ground) ?? Promise.resolve(fake.offers);
      },
      write: (place, offer) => {
        fake.written.push([place, offer]);
        return fake.answer.write?.(place, offer) ?? Promise.resolve(done);
      },
      watch: (hint) => {
        fake.changed = hint;
        return Promise.resolve();
      },
      watchSelection: (hint) => {
        fake.moved = hint;
        return Promise.resolve();
      },
    },
  };
  return fake;
}

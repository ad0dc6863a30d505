/** The workbook as the tab Funktioner sees it, from memory: the selected cell and what is offered for it can be replaced. */
import type { FunctionsReader } from "../../src/taskpane/tabs/functions/functions-reader";
import { type CallId, callIds } from "../../src/workbook/calls/call-id";
import type { CallOffer, CallOffers } from "../../src/workbook/calls/offer";
import type { CallPlace } from "../../src/workbook/calls/place";
import type { CallRefusal } from "../../src/workbook/calls/refusal";
import { line } from "../../src/workbook/change/report";
import { nothingStored } from "../../src/workbook/find/stored";
import { changeOn, fakeWorkbook, report, workbookState, type FakeWorkbook } from "./fake-workbook";

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
  readonly reader: FunctionsReader;
  /** Where what the tab does is carried out. */
  readonly workbook: FakeWorkbook;
  /** What was written, and where. */
  readonly written: [CallPlace, CallOffer][];
  offers: CallOffers;
  /** How often the tables, and the selected cell, were read. */
  tables: number;
  looks: number;
  answer: Partial<FunctionsReader>;
  supported: boolean;
  changed: () => void;
  moved: () => void;
}

export function fakeFunctions(): FakeFunctions {
  const done = report({
    done: [line("callWritten", { sheet: "Budget", cell: "B5", name: "TRYG.RESTERENDE" })],
    undo: changeOn(),
  });
  const workbook = fakeWorkbook(workbookState("present"));
  workbook.answers.insert = (place: CallPlace, offer: CallOffer) => {
    fake.written.push([place, offer]);
    return Promise.resolve(done);
  };
  const fake: FakeFunctions = {
    workbook,
    written: [],
    offers: offersFor(placeAt(4, 1), { REMAINING: remainingOf2014 }),
    tables: 0,
    looks: 0,
    answer: {},
    supported: true,
    changed: () => undefined,
    moved: () => undefined,
    reader: {
      areSupported: () => fake.supported,
      readTables: () => {
        fake.tables += 1;
        const seen = {
          sheets: [],
          tables: [],
          names: [],
          stored: nothingStored,
          blocks: [],
          settings: new Map(),
        };
        return Promise.resolve({ seen, located: { sheets: [], tables: new Map(), years: [] } });
      },
      offersFor: (tables) => {
        fake.looks += 1;
        return fake.answer.offersFor?.(tables) ?? Promise.resolve(fake.offers);
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

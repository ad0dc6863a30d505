/** How Excel calls an add-in's worksheet functions, by those of this page. */
import { cell, look, put, until } from "../ask";
import type { Json, Place, Probe } from "../probe";

const needs = { set: "CustomFunctionsRuntime", version: "1.1" };

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));

/** What the cells show when nothing is on its way any more. */
async function answered({ context, sheet }: Place, address: string): Promise<Json> {
  let shown: Json = null;
  await until(async () => {
    const range = sheet.getRange(address);
    range.load("values");
    await context.sync();
    shown = await look(sheet, address);
    return cell(range.values) !== "#BUSY!";
  });
  return shown;
}

export const worksheetFunctions: readonly Probe[] = [
  {
    id: "function-blank-argument",
    behaviours: ["function-blanks-are-null"],
    asks: "How do a blank cell and an argument left out arrive?",
    needs,
    async ask(place) {
      place.sheet.getRange("A1").formulas = [["=PROBE.ARGUMENT(C1)"]];
      await place.context.sync();
      return answered(place, "A1");
    },
  },
  {
    id: "function-blank-result",
    behaviours: ["function-blanks-are-null"],
    asks: "What do the cells show whose results are null, an empty text and 1?",
    needs,
    async ask(place) {
      place.sheet.getRange("A1").formulas = [["=PROBE.NOTHING()"]];
      await place.context.sync();
      return answered(place, "A1:C1");
    },
  },
  {
    id: "function-error-argument",
    behaviours: ["function-errors-pass-through"],
    asks: "Is a function called with an error, and what does its cell show?",
    needs,
    async ask(place) {
      const before = place.functions.calls();
      place.sheet.getRange("A1:B1").formulas = [["=PROBE.ARGUMENT(B1)", "=NA()"]];
      await place.context.sync();
      const shown = await answered(place, "A1");
      return [shown, place.functions.calls() > before];
    },
  },
  {
    id: "function-called-again",
    behaviours: ["outside-answers-are-kept"],
    asks: "Is a function called once or twice for two cells with the same values?",
    needs,
    async ask(place) {
      put(place.sheet, "C1", [["same"]]);
      place.sheet.getRange("A1").formulas = [["=PROBE.ARGUMENT(C1)"]];
      await place.context.sync();
      await answered(place, "A1");
      const before = place.functions.calls();
      place.sheet.getRange("A2").formulas = [["=PROBE.ARGUMENT(C1)"]];
      await place.context.sync();
      await answered(place, "A2");
      return place.functions.calls() - before;
    },
  },
  {
    id: "function-busy",
    behaviours: ["outside-functions-show-busy"],
    asks: "What does a cell hold whose function has not answered yet?",
    needs,
    async ask({ context, sheet, functions }) {
      sheet.getRange("A1").formulas = [["=PROBE.WAITS()"]];
      await context.sync();
      // Called a moment after it was written.
      await pause();
      const shown = await look(sheet, "A1");
      functions.release();
      return shown;
    },
  },
  {
    id: "function-of-a-busy-argument",
    behaviours: ["outside-waits-for-arguments"],
    asks: "Is a function called while its argument is on its way, and what does its cell hold?",
    needs,
    async ask({ context, sheet, functions }) {
      const before = functions.calls();
      sheet.getRange("A1").formulas = [["=PROBE.ARGUMENT(PROBE.WAITS())"]];
      await context.sync();
      await pause();
      const shown = await look(sheet, "A1");
      const isCalled = functions.calls() > before;
      functions.release();
      return [shown, isCalled];
    },
  },
  {
    id: "function-of-a-random-argument",
    behaviours: ["outside-rounds-bounded"],
    asks: "How often is a function called whose argument is another at each calculation?",
    needs,
    async ask(place) {
      const before = place.functions.calls();
      place.sheet.getRange("A1").formulas = [["=ISNUMBER(FIND(0,PROBE.ARGUMENT(RAND())))"]];
      await place.context.sync();
      await pause();
      await answered(place, "A1");
      return place.functions.calls() - before;
    },
  },
];

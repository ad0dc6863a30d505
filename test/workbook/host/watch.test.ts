import { seedPlan } from "../../plan/seed-files";
import { type Hint, pauseAfterEvents, watch } from "../../../src/workbook/host/watch";
import { pauseAfterSelecting, watchSelection } from "../../../src/workbook/host/watch-selection";
import { workbookWith, put, sheetNamed } from "../support";

// The tests move the clock themselves, so that no edit comes late when the machine is busy.
beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] }));
afterEach(() => jest.useRealTimers());

const pause = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);
/** Waits until the events have reached the handlers, which takes some turns of the event loop. */
const heard = (): Promise<void> => pause(1);

/** The set that the manifest asks for, and the first set that tells who made a change. */
const apiSets = [undefined, "1.14"] as const;
const made2013 = (apiSet: (typeof apiSets)[number]) =>
  workbookWith(seedPlan("tingbjerg-husum"), apiSet && { apiSet });

test.each(apiSets)(
  "a burst of edits is one hint, own writes are none, and after stop there are none (%s)",
  async (apiSet) => {
    const made = await made2013(apiSet);
    const hints: Hint[] = [];
    const watching = await made.run((context) => watch(context, (hint) => hints.push(hint)));

    put(made.model, "Finansiering", "D4", 1);
    put(made.model, "Finansiering", "D5", 2);
    await heard();
    await pause(pauseAfterEvents + 100);
    expect(hints).toEqual([{ by: "person" }]);

    await watching.quietly(() =>
      made.run(async (context) => {
        context.workbook.worksheets.getItem("Finansiering").getRange("D6").values = [[3]];
        await context.sync();
      }),
    );
    await heard();
    await pause(pauseAfterEvents + 100);
    expect(hints).toHaveLength(1);

    await watching.stop();
    put(made.model, "Finansiering", "D7", 4);
    await heard();
    await pause(pauseAfterEvents + 100);
    expect(hints).toHaveLength(1);
  },
);

test("where Excel tells who changed a cell, what a person types while we write, and just after, is theirs", async () => {
  const made = await made2013("1.14");
  const hints: Hint[] = [];
  const watching = await made.run((context) => watch(context, (hint) => hints.push(hint)));
  await watching.quietly(async () => {
    put(made.model, "Finansiering", "D6", 3);
    await heard();
  });
  await pause(pauseAfterEvents + 100);
  expect(hints).toEqual([{ by: "person" }]);
  put(made.model, "Finansiering", "D7", 4);
  await heard();
  await pause(pauseAfterEvents + 100);
  expect(hints).toHaveLength(2);
  await watching.stop();
});

test("a walk over cells and to another sheet is one hint", async () => {
  const made = await workbookWith(seedPlan("tingbjerg-husum"));
  let hints = 0;
  await made.run((context) => watchSelection(context, () => (hints += 1)));
  const { view } = made.office.host;
  const cell = { row: 4, column: 1, rows: 1, columns: 1 };
  view.select(sheetNamed(made.model, "Plan").id, cell);
  view.select(sheetNamed(made.model, "Plan").id, { ...cell, row: 5 });
  view.activate(sheetNamed(made.model, "Ramme").id);
  await heard();
  await pause(pauseAfterSelecting + 100);
  expect(hints).toBe(1);
});

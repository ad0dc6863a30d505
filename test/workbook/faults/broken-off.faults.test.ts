/** Every workflow, broken off at every few actions of every sync. */
import { courseOf, faultsAfter } from "./matrix";
import { workflows } from "./workflows";

/** So many stops in a sync, its first and last among them, and all of it with the answer lost. */
const stopsInSync = 24;
const codes = ["GeneralException", "Timeout", "AccessDenied"] as const;

function stopsIn(actions: number): readonly number[] {
  const count = Math.min(stopsInSync, actions);
  const stops = Array.from({ length: count }, (_, at) => Math.round((at * actions) / count));
  return [...new Set([...stops, actions - 1, Infinity])].filter((stop) => stop >= 0);
}

let tried = 0;
afterAll(() => process.stdout.write(`${String(tried)} breaks tried\n`));

test.each(workflows)(
  "$name: broken off anywhere, it says what is so, and is completed or undone",
  async (workflow) => {
    const course = await courseOf(workflow);
    const wrong: unknown[] = [];
    for (const [index, actions] of course.actions.entries()) {
      for (const [nth, afterActions] of stopsIn(actions).entries()) {
        const code = codes[nth % codes.length] ?? codes[0];
        const fault = { sync: index + 1, code, afterActions };
        const found = await faultsAfter(workflow, course, fault);
        if (found.length > 0) wrong.push({ fault, found });
        tried += 1;
      }
    }
    expect(wrong).toEqual([]);
  },
);

/** The whole matrix: every workflow, broken off at every few actions of every sync, and with someone else in every gap. */
import { coauthors } from "./coauthors";
import { courseOf, faultsAfter, faultsWithCoauthor } from "./matrix";
import { workflows } from "./workflows";

/** So many stops in a sync, its first and last among them, and all of it with the answer lost. */
const stopsInSync = 24;
const codes = ["GeneralException", "Timeout", "AccessDenied"] as const;

function stopsIn(actions: number): readonly number[] {
  const count = Math.min(stopsInSync, actions);
  const stops = Array.from({ length: count }, (_, at) => Math.round((at * actions) / count));
  return [...new Set([...stops, actions - 1, Infinity])].filter((stop) => stop >= 0);
}

describe.each(workflows)("$name", (workflow) => {
  test("broken off anywhere, it says what is so, and is completed or undone", async () => {
    const course = await courseOf(workflow);
    for (const [index, actions] of course.actions.entries()) {
      for (const [nth, afterActions] of stopsIn(actions).entries()) {
        const code = codes[nth % codes.length] ?? codes[0];
        const fault = { sync: index + 1, code, afterActions };
        expect([fault, await faultsAfter(workflow, course, fault)]).toEqual([fault, []]);
      }
    }
  });

  test("with someone else in any gap, their change stands, and what is said is so", async () => {
    const course = await courseOf(workflow);
    for (const index of course.actions.keys()) {
      for (const coauthor of coauthors) {
        const wrong = await faultsWithCoauthor(workflow, coauthor, index + 1);
        expect([index + 1, coauthor.name, wrong]).toEqual([index + 1, coauthor.name, []]);
      }
    }
  });
});

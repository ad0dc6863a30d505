/** A sample of the whole matrix, the same each time: `npm run test:faults` tries all of it. */
import { coauthors } from "./coauthors";
import { courseOf, faultsAfter, faultsWithCoauthor, ordersOf } from "./matrix";
import { workflows } from "./workflows";

/** A number from 0 up to `below`, another for each name and the same each time. */
function chosen(name: string, below: number): number {
  let hash = 2013;
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % below;
}

test.each(workflows)("$name is broken off", async (workflow) => {
  const course = await courseOf(workflow);
  const last = course.actions.length - 1;
  const index = Math.max(0, last - chosen(workflow.name, 2));
  const afterActions = chosen(`${workflow.name} stop`, course.actions[index] ?? 1);
  const fault = { sync: index + 1, code: "GeneralException", afterActions };
  expect([fault, await faultsAfter(workflow, course, fault)]).toEqual([fault, []]);
});

test.each(workflows)("$name while someone else is there", async (workflow) => {
  const course = await courseOf(workflow);
  const sync = Math.max(1, course.actions.length - chosen(workflow.name, 2));
  const coauthor = coauthors[chosen(`${workflow.name} author`, coauthors.length)];
  if (coauthor === undefined) throw new Error("There is someone else");
  const wrong = await faultsWithCoauthor(
    workflow,
    coauthor,
    ordersOf(workflow, course, coauthor),
    sync,
  );
  expect([sync, coauthor.name, wrong]).toEqual([sync, coauthor.name, []]);
});

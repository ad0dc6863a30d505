/** Every workflow, with someone else's change in every gap between its syncs. */
import { coauthors } from "./coauthors";
import { courseOf, faultsWithCoauthor, ordersOf } from "./matrix";
import { workflows } from "./workflows";

let tried = 0;
afterAll(() => process.stdout.write(`${String(tried)} changes by someone else tried\n`));

test.each(workflows)(
  "$name: with someone else in any gap, their change stands, and what is said is so",
  async (workflow) => {
    const course = await courseOf(workflow);
    const wrong: unknown[] = [];
    for (const coauthor of coauthors) {
      const orders = ordersOf(workflow, course, coauthor);
      for (const index of course.actions.keys()) {
        const found = await faultsWithCoauthor(workflow, coauthor, orders, index + 1);
        if (found.length > 0) wrong.push({ sync: index + 1, by: coauthor.name, found });
        tried += 1;
      }
    }
    expect(wrong).toEqual([]);
  },
);

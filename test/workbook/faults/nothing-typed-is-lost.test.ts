/**
 * People type, the pane writes, undoes and does again, in any order: what a person typed is never lost. Undoing that would
 * take it away asks first, and nobody agrees here.
 */
import fc from "fast-check";
import type { ChangeRecord } from "../../../src/workbook/change/change-record";
import { undo } from "../../../src/workbook/change/undo";
import type { Report } from "../../../src/workbook/change/report";
import { createPlan } from "../../../src/workbook/make/create-plan";
import { type OpenWorkbook, workbookMadeWith, workbooksLike } from "../support";
import { dump } from "./dump";
import { plan, workflows } from "./workflows";

const start = workbooksLike(() => workbookMadeWith(plan));
const named = (name: string) => {
  const found = workflows.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No workflow ${name}`);
  return found;
};
const doings = {
  overview: named("overview").ready,
  values: named("overview as values").ready,
  figures: named("figures").ready,
  findings: named("findings sheet").ready,
  mark: named("mark").ready,
  unmark: named("unmark").ready,
  explain: named("explain").ready,
  create: (at: OpenWorkbook) =>
    Promise.resolve(() => at.run((context) => createPlan(context, plan))),
} as const;
const keys = [
  "overview",
  "values",
  "figures",
  "findings",
  "mark",
  "unmark",
  "explain",
  "create",
] as const;

type Step =
  | { readonly kind: "pane"; readonly what: (typeof keys)[number] }
  | { readonly kind: "type"; readonly sheet: number; readonly row: number; readonly column: number }
  | { readonly kind: "undo"; readonly nth: number }
  | { readonly kind: "again" };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("pane" as const), what: fc.constantFrom(...keys) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("type" as const),
      sheet: fc.nat({ max: 15 }),
      row: fc.nat({ max: 12 }),
      column: fc.nat({ max: 9 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("undo" as const), nth: fc.nat({ max: 2 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "again" as const }) },
);

test("in any order, everything typed is still there", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const at = await start();
      const { model } = at;
      const typed: string[] = [];
      const records: ChangeRecord[] = [];
      /** What a report has named as written over is known to be gone. */
      const named = new Set<string>();
      const hear = ({ notes }: Report): void => {
        for (const { code, params } of notes) {
          if (code === "textReplaced") named.add(String(params.was));
        }
      };
      let latest: (() => Promise<Report>) | undefined;
      for (const each of steps) {
        switch (each.kind) {
          case "pane": {
            const run = await doings[each.what](at).catch(() => undefined);
            // There may be nothing to explain.
            if (run === undefined) break;
            const report = await run();
            hear(report);
            const { undo: record } = report;
            if (record !== undefined) records.unshift(record);
            latest = run;
            break;
          }
          case "type": {
            const sheet = model.sheets[each.sheet % model.sheets.length];
            const isBlank = sheet?.cell(each.row, each.column);
            if (sheet === undefined || isBlank?.value !== null || isBlank.formula !== undefined)
              break;
            const text = `Skrevet af en person ${String(typed.length)}`;
            model.transact("person", () => {
              const area = { row: each.row, column: each.column, rows: 1, columns: 1 };
              model.write(sheet.id, { area, contents: [[text]] });
            });
            typed.push(text);
            break;
          }
          case "undo": {
            const record = records[each.nth];
            if (record === undefined) break;
            await at.run((context) => undo(context, record, { takeTyped: false }));
            break;
          }
          case "again": {
            const again = await latest?.();
            if (again !== undefined) hear(again);
            if (again?.undo !== undefined) records.unshift(again.undo);
          }
        }
        const lines = dump(model)
          .filter((line) => line.startsWith("cell "))
          .join("\n");
        const lost = typed.filter(
          (text) => !named.has(text) && !new RegExp(`${text}(?!\\d)`).test(lines),
        );
        expect([each, lost]).toEqual([each, []]);
      }
    }),
    { numRuns: 25 },
  );
});

/**
 * People type, the pane writes, undoes and does again, in any order: what a person typed is never lost. On generated
 * sheets they type anywhere, and what a table takes the place of is named. Undoing that would take something away asks
 * first, and nobody agrees here.
 */
import fc from "fast-check";
import type { ChangeRecord } from "../../../src/workbook/change/change-record";
import { undo } from "../../../src/workbook/change/undo";
import type { Report } from "../../../src/workbook/change/report";
import { createPlan } from "../../../src/workbook/make/create-plan";
import { type OpenWorkbook, workbookMadeWith, workbooksLike } from "../support";
import { edit, type PlanEdit, planEdit } from "./plan-edits";
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

const kinds = ["text", "number", "formula"] as const;
const generated: readonly string[] = ["Oversigt", "Områdetabeller", "Måltabel", "Kontrolrapport"];

/** Something no one else writes, as the dump of a workbook shows it too. */
function contentOf(what: (typeof kinds)[number], nth: number): string | number {
  const figure = 9_000_001 + 2 * nth;
  if (what === "number") return figure;
  return what === "text" ? `Skrevet af en person (${String(nth)})` : `=${String(figure)}+1`;
}

type Step =
  | { readonly kind: "pane"; readonly what: (typeof keys)[number] }
  | {
      readonly kind: "type";
      readonly what: (typeof kinds)[number];
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: "edit"; readonly edit: PlanEdit }
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
      what: fc.constantFrom(...kinds),
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
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("edit" as const),
      edit: planEdit.filter(({ kind }) => kind.startsWith("activity") || kind === "amount typed"),
    }),
  },
);

/** Formulas and typed values of every cell, as texts: a number in a cell for text is one. */
function contentsIn({ sheets }: OpenWorkbook["model"]): readonly string[] {
  return sheets.flatMap((sheet) => {
    const used = sheet.usedArea(true);
    return used === null
      ? []
      : sheet
          .cells(used)
          .flatMap((cells) => cells.map(({ formula, value }) => String(formula ?? value)));
  });
}

test("in any order, everything typed is still there", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const at = await start();
      const { model } = at;
      let typed: string[] = [];
      let count = 0;
      const records: ChangeRecord[] = [];
      /** What a report has named as written over is known to be gone. */
      const named = new Set<string>();
      const hear = ({ notes }: Report): void => {
        for (const { code, params } of notes) {
          if ("was" in params) named.add(String(params.was));
          if (code === "moreReplaced") typed = [];
        }
      };
      let latest: (() => Promise<Report>) | undefined;
      const lost = (): readonly string[] => {
        const there = new Set(contentsIn(model));
        return typed.filter((content) => !there.has(content) && !named.has(content));
      };
      /** What a person takes away themselves is not lost. */
      const byPerson = (change: () => void): void => {
        change();
        const gone = new Set(lost());
        typed = typed.filter((content) => !gone.has(content));
      };
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
            if (sheet === undefined) break;
            const { value, formula } = sheet.cell(each.row, each.column);
            const isBlank = value === null && formula === undefined;
            // A formula beside a table's headings becomes a heading: its result.
            if (!generated.includes(sheet.name) && (!isBlank || each.what === "formula")) break;
            count += 1;
            const content = contentOf(each.what, count);
            byPerson(() =>
              model.transact("person", () => {
                const area = { row: each.row, column: each.column, rows: 1, columns: 1 };
                model.write(sheet.id, { area, contents: [[content]] });
              }),
            );
            typed.push(String(content));
            break;
          }
          case "edit":
            byPerson(() => edit(at, each.edit));
            break;
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
        expect([each, lost()]).toEqual([each, []]);
      }
    }),
    { numRuns: 25 },
  );
});

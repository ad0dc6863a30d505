/** Everything the pane does to a workbook, each on a workbook that it is done to. */
import type { IsoDate } from "../../../src/cells/iso-date";
import { propose } from "../../../src/import/propose";
import { toYear } from "../../../src/plan/units";
import type { Plan, Year } from "../../../src/plan/types";
import { nothingRecorded } from "../../../src/workbook/change/change-record";
import type { Report } from "../../../src/workbook/change/report";
import { undo } from "../../../src/workbook/change/undo";
import { explainDeviation } from "../../../src/workbook/checking/explain-deviation";
import { fixCells } from "../../../src/workbook/checking/fix-cells";
import { highlight, removeHighlight } from "../../../src/workbook/checking/mark-findings";
import { rememberVerdict } from "../../../src/workbook/checking/verdicts";
import { differences, figuresInWorkbook } from "../../../src/workbook/figures/figures-in-workbook";
import { recordFigures } from "../../../src/workbook/figures/record-figures";
import { rememberCopy } from "../../../src/workbook/generated/copy-memory";
import { writeFindings } from "../../../src/workbook/generated/write-findings";
import { writeOverview } from "../../../src/workbook/generated/write-overview";
import { createPlan } from "../../../src/workbook/make/create-plan";
import { readPlan } from "../../../src/workbook/read/read-plan";
import { checkedAt, placeCells } from "../checking/check-support";
import {
  emptyWorkbook,
  type OpenWorkbook,
  workbookMadeWith,
  workbooksLike,
  put,
  sheetNamed,
} from "../support";
import { planOfSize } from "../../support/plan-of-size";

/** Small, so that each of many tries is quick, and with an area that has no activities. */
export const plan: Plan = planOfSize({ activities: 3, years: 2, areas: 4, offences: 3 });
const now = new Date(2013, 4, 1, 23, 30);

export interface Workflow {
  readonly name: string;
  /** The workbook it is done to; a new one each time. */
  readonly start: () => Promise<OpenWorkbook>;
  /** What is read before it; then what it does. */
  readonly ready: (at: OpenWorkbook) => Promise<() => Promise<Report>>;
}

const started = (make: () => Promise<OpenWorkbook>): (() => Promise<OpenWorkbook>) => {
  const like = workbooksLike(make);
  return () => like();
};
const overview = (at: OpenWorkbook, content: "formulas" | "values" = "formulas"): Promise<Report> =>
  at.run((context) => writeOverview(context, { content }));
const at =
  <Read>(
    read: (at: OpenWorkbook) => Promise<Read>,
    run: (context: Excel.RequestContext, read: Read) => Promise<Report>,
  ): Workflow["ready"] =>
  async (book) => {
    const held = await read(book);
    return () => book.run((context) => run(context, held));
  };
const nothing = (): Promise<undefined> => Promise.resolve(undefined);

const withPlan = started(() => workbookMadeWith(plan));
const withOverview = started(async () => {
  const made = await workbookMadeWith(plan);
  await overview(made);
  return made;
});

/** An activity more in an area, typed beneath the others, and its amounts. */
export function addActivity({ model }: OpenWorkbook, id = "AKT-99", area = 2): void {
  const { id: activities } = sheetNamed(model, "Aktiviteter");
  const { id: funding } = sheetNamed(model, "Finansiering");
  const rows = model.tableByName("TP_Aktiviteter")?.area;
  const amounts = model.tableByName("TP_Finansiering")?.area;
  if (rows === undefined || amounts === undefined) throw new Error("The plan has its tables");
  const below = rows.row + rows.rows;
  [id, String(area), `Ny aktivitet ${id}`].forEach((text, column) =>
    model.type(activities, below, column, text),
  );
  model.type(funding, amounts.row + amounts.rows, 0, id);
  model.type(funding, amounts.row + amounts.rows, 3, "370000");
}

const withNewActivity = started(async () => {
  const made = await withOverview();
  addActivity(made);
  return made;
});

const withFewerRows = started(async () => {
  const made = await withNewActivity();
  await overview(made);
  const table = made.model.tableByName("TP_Aktiviteter");
  if (table === undefined) throw new Error("The plan has its activities");
  const { area, sheetId } = table;
  made.model.deleteCells(sheetId, { ...area, row: area.row + area.rows - 2, rows: 2 }, "up");
  return made;
});

/** A column and a table are gone, and an activity has no row of amounts. */
const damaged = started(async () => {
  const made = await withPlan();
  const { model } = made;
  addActivity(made);
  const crime = model.tableByName("TP_Kriminalitet");
  const index = model.tableByName("TP_Tryghedsindeks");
  if (crime === undefined || index === undefined) throw new Error("The plan has its tables");
  model.deleteTable(index.id, true);
  const column = crime.columns.findIndex(({ name }) => name.startsWith("Måltal"));
  model.deleteCells(
    crime.sheetId,
    { ...crime.area, column: crime.area.column + column, columns: 1 },
    "left",
  );
  const { id } = sheetNamed(model, "Aktiviteter");
  model.type(id, 7, 0, "AKT-88");
  model.type(id, 7, 1, "1");
  model.type(id, 7, 2, "Uden beløb");
  return made;
});

const source = { name: "Politiets tal", drawn: "2014-02-03" as IsoDate, provisional: false };
const offences = plan.offences.map(({ name }) => name);
const year = (plan.years[0] ?? toYear(2013)) as Year;
const paste = (first: number): string =>
  `Gerningstype\t${String(year)}\n${offences.map((name, index) => `${name}\t${String(first + index)}`).join("\n")}\n`;
const figures = (first: number): Workflow["ready"] =>
  at(
    async (book) => {
      const held = await book.run(figuresInWorkbook);
      return {
        held,
        chosen: differences(propose({ kind: "text", text: paste(first) }, held), held),
      };
    },
    (context, { held, chosen }) =>
      recordFigures(context, held, {
        chosen,
        source,
        placed: new Map([["Indbrud mv.", "Indbrud"]]),
      }),
  );
const withHistory = started(async () => {
  const made = await withPlan();
  await (
    await figures(140)(made)
  )();
  return made;
});

/** A total that is wrong, and a text for an amount on a sheet of people's own. */
const withFaults = started(async () => {
  const made = await workbookMadeWith(plan);
  await overview(made, "values");
  const { model } = made;
  const used = sheetNamed(model, "Oversigt").usedArea(true);
  put(model, "Oversigt", `F${String((used?.rows ?? 0) - 1)}`, 1_234_567);
  placeCells(made, "Noter", { row: 1, column: 1 }, [["Egne noter"], ["30.000."]]);
  const amounts = model.tableByName("TP_Finansiering");
  if (amounts === undefined) throw new Error("The plan has its amounts");
  model.write(amounts.sheetId, {
    area: { row: amounts.area.row + 1, column: 3, rows: 1, columns: 1 },
    contents: [["30.000."]],
  });
  return made;
});
const findings = (change: Parameters<typeof at<Awaited<ReturnType<typeof checkedAt>>>>[1]) =>
  at((book) => checkedAt(book), change);
const meta = {
  now,
  version: "1.0.0",
  counts: { rows: 1, sums: 2, targets: 3, texts: 4, tables: 5 },
};
const report = findings((context, checked) =>
  writeFindings(context, checked.findings, { ...meta, counts: checked.counts }),
);
const explain = (nth: number, reason: string): Workflow["ready"] =>
  findings((context, checked) => {
    const one = checked.findings[nth];
    if (one === undefined) throw new Error("There is something to explain");
    return explainDeviation(context, one, { reason, initials: "kfh" }, now);
  });
const after = (start: () => Promise<OpenWorkbook>, ...first: readonly Workflow["ready"][]) =>
  started(async () => {
    const made = await start();
    for (const ready of first) await (await ready(made))();
    return made;
  });
const mark = findings((context, { findings: found }) => highlight(context, found));

const doing: readonly Workflow[] = [
  {
    name: "create in an empty workbook",
    start: () => emptyWorkbook(),
    ready: at(nothing, (context) => createPlan(context, plan)),
  },
  {
    name: "create empty sheets",
    start: () => emptyWorkbook(),
    ready: at(nothing, (context) => createPlan(context, null)),
  },
  {
    name: "fill empty sheets",
    start: started(() => workbookMadeWith(null)),
    ready: at(nothing, (context) => createPlan(context, plan)),
  },
  { name: "repair", start: damaged, ready: at(nothing, (context) => createPlan(context, null)) },
  {
    name: "overview",
    start: withPlan,
    ready: at(nothing, (context) => writeOverview(context, { content: "formulas" })),
  },
  {
    name: "overview with a new activity",
    start: withNewActivity,
    ready: at(nothing, (context) => writeOverview(context, { content: "formulas" })),
  },
  {
    name: "overview with fewer activities",
    start: withFewerRows,
    ready: at(nothing, (context) => writeOverview(context, { content: "formulas" })),
  },
  {
    name: "overview as values",
    start: withOverview,
    ready: at(nothing, (context) => writeOverview(context, { content: "values" })),
  },
  { name: "figures", start: withPlan, ready: figures(140) },
  { name: "figures again", start: withHistory, ready: figures(150) },
  { name: "findings sheet", start: withFaults, ready: report },
  {
    name: "findings sheet again",
    start: after(withFaults, report, findings(fixAll)),
    ready: report,
  },
  { name: "mark", start: withFaults, ready: mark },
  { name: "unmark", start: after(withFaults, mark), ready: at(nothing, removeHighlight) },
  { name: "explain", start: withFaults, ready: explain(0, "Aftalt") },
  {
    name: "explain another",
    start: after(withFaults, explain(0, "Aftalt")),
    ready: explain(1, "Også aftalt"),
  },
  {
    name: "explain again",
    start: after(withFaults, explain(0, "Aftalt")),
    ready: explain(0, "Rettes i august"),
  },
  { name: "fix", start: withFaults, ready: findings(fixAll) },
  {
    name: "remember a copy",
    start: withPlan,
    ready: at(
      (book) => book.run(readPlan),
      (context, snapshot) => rememberCopy(context, snapshot, now),
    ),
  },
  {
    name: "judge a table",
    start: withPlan,
    ready: at(nothing, (context) => rememberVerdict(context, { id: "x" }, "older")),
  },
];

function fixAll(
  context: Excel.RequestContext,
  { reading, findings: found }: Awaited<ReturnType<typeof checkedAt>>,
): Promise<Report> {
  return fixCells(
    context,
    reading,
    found.filter(({ fix = [] }) => fix.length > 0),
  );
}

/** Undoing each of them. */
const undoing: readonly Workflow[] = doing.map(({ name, start, ready }) => ({
  name: `undo ${name}`,
  start,
  ready: async (made) => {
    const { undo: record = nothingRecorded } = await (await ready(made))();
    made.syncs();
    return () => made.run((context) => undo(context, record, { takeTyped: false }));
  },
}));

export const workflows: readonly Workflow[] = [...doing, ...undoing];

/**
 * What people can have the pane do to the workbook: an entry here, and its sentences under the same key in
 * `src/text/<language>/actions.ts`. A view that offers an action gives it to `PaneStore.carryOut`.
 */
import { version } from "../../package.json";
import type { Counts } from "../checks/counts";
import type { Finding } from "../checks/finding";
import type { FirstSentences } from "../text/first-sentences";
import type { Report } from "../workbook/change/report";
import type { Explanation } from "../workbook/checking/explain-deviation";
import type { GeneratedContent } from "../workbook/generated/overview-blocks";
import type { PlanSnapshot } from "../workbook/read/snapshot";
import type { ExampleKey } from "./examples/catalogue";
import { loadExample } from "./examples/load-example";
import { writeInExcel } from "./own-writes";

/** Every action, and the work that the pane itself does. Each has sentences for being under way, done and failed. */
export type Work = keyof FirstSentences["actions"];

export interface Action<Given extends readonly unknown[]> {
  readonly work: Work;
  run(...given: Given): Promise<Report>;
}

type Context = Parameters<Parameters<typeof writeInExcel>[0]>[0];

/** @param fetch gives the workbook's code; it is called when the action is carried out */
function defineAction<Given extends readonly unknown[]>(
  work: Work,
  fetch: () => Promise<(context: Context, ...given: Given) => Promise<Report>>,
): Action<Given> {
  return {
    work,
    run: async (...given) => {
      const change = await fetch();
      return writeInExcel((context) => change(context, ...given));
    },
  };
}

async function emptyPlan() {
  const { createPlan } = await import("../workbook/make/create-plan");
  return (context: Context): Promise<Report> => createPlan(context, null);
}

/** Makes the plan's sheets, empty. */
export const createPlan = defineAction("create", emptyPlan);

/** Puts missing sheets, tables and columns back; creating is idempotent, so it is the same code as for a new plan. */
export const repairSheets = defineAction("repair", emptyPlan);

/** Makes the plan's sheets, filled from an example. The example is loaded before Excel is asked for anything. */
export const createExample: Action<[ExampleKey]> = {
  work: "example",
  run: async (example) => {
    const { createPlan } = await import("../workbook/make/create-plan");
    const plan = await loadExample(example);
    return writeInExcel((context) => createPlan(context, plan));
  },
};

/** Writes down why a finding is right all the same, and who says so. */
export const explainDeviation = defineAction("explain", async () => {
  const { explainDeviation: explain } = await import("../workbook/checking/explain-deviation");
  return (context, finding: Finding, explanation: Explanation) =>
    explain(context, finding, explanation, new Date());
});

/** Writes the corrections of several findings as one change, so that one Fortryd takes them all back. */
export const fixCells = defineAction(
  "fix",
  async () => (await import("../workbook/checking/fix-cells")).fixCells,
);

/** Writes the call of a worksheet function that was offered for a cell. */
export const insertCall = defineAction(
  "insert",
  async () => (await import("../workbook/calls/write-call")).writeCall,
);

/** Keeps what the person has said a table is. */
export const judgeTable = defineAction(
  "judge",
  async () => (await import("../workbook/checking/verdicts")).rememberVerdict,
);

/** Marks the cells that findings point at. */
export const markCells = defineAction(
  "mark",
  async () => (await import("../workbook/checking/mark-findings")).highlight,
);

/** Takes the marks off all cells. */
export const unmarkCells = defineAction(
  "unmark",
  async () => (await import("../workbook/checking/mark-findings")).removeHighlight,
);

/** Writes police figures into Kriminalitet, and their source on Anmeldelser. */
export const recordFigures = defineAction(
  "figures",
  async () => (await import("../workbook/figures/record-figures")).recordFigures,
);

/** Writes on Anmeldelser the source of police figures that were typed straight into Kriminalitet. */
export const recordSources = defineAction(
  "sources",
  async () => (await import("../workbook/figures/record-sources")).recordSources,
);

/** Keeps the overview's amounts as they were copied, so that the pane can say later what has changed. */
export const rememberCopy = defineAction("copy", async () => {
  const { rememberCopy: remember } = await import("../workbook/generated/copy-memory");
  return (context, snapshot: PlanSnapshot) => remember(context, snapshot, new Date());
});

/** Puts back what a change overwrote; what people have typed on top of it goes only when that is allowed. */
export const undo = defineAction(
  "undo",
  async () => (await import("../workbook/change/undo")).undo,
);

/** Writes the sheet Kontrolrapport. */
export const writeFindings = defineAction("findings", async () => {
  const { writeFindings: write } = await import("../workbook/generated/write-findings");
  return (context, findings: readonly Finding[], counts: Counts) =>
    write(context, findings, { now: new Date(), version, counts });
});

/** Writes Oversigt, and with it Områdetabeller and Måltabel. */
export const writeOverview = defineAction("write", async () => {
  const { writeOverview: write } = await import("../workbook/generated/write-overview");
  return (context, content: GeneratedContent) => write(context, { content });
});

/** The workbook as the tab Politital sees it, from memory: what is recorded is kept, and stands there afterwards. */
import type { Grid } from "../../src/import/grid";
import type { Plan } from "../../src/plan/types";
import type { FiguresActions } from "../../src/taskpane/tabs/figures/figures-actions";
import type { HeldFigures } from "../../src/workbook/import-figures";
import type { FiguresToRecord } from "../../src/workbook/record-figures";
import { line } from "../../src/workbook/report";
import type { Hint } from "../../src/workbook/watch";
import { report } from "./fake-actions";

export interface FakeFigures {
  readonly actions: FiguresActions;
  /** Names of the actions asked for that are not mere reading, with what they were given. */
  readonly asked: [keyof FiguresActions, ...unknown[]][];
  held: HeldFigures;
  /** How often the workbook was read. */
  reads: number;
  selected: Grid;
  answer: Partial<FiguresActions>;
  /** Raises a change in the workbook. */
  hint: (hint: Hint) => void;
}

const noWorkbook = {
  sheets: [],
  tables: [],
  names: [],
  blocks: [],
  stored: { sheets: {}, tables: {} },
};

export function heldBy(plan: Plan, parts: Partial<HeldFigures> = {}): HeldFigures {
  const { baselineYear, asOf } = plan.facts;
  return {
    plan,
    offences: plan.offences,
    years: plan.years,
    ownArea: [],
    remembered: new Map(),
    unread: [],
    unrecorded: [],
    sheet: { name: "Kriminalitet", protected: false },
    seen: noWorkbook,
    ...(baselineYear !== undefined && { baselineYear }),
    ...(asOf !== undefined && { asOf }),
    ...parts,
  };
}

export function fakeFiguresActions(plan: Plan, parts: Partial<HeldFigures> = {}): FakeFigures {
  const asked: FakeFigures["asked"] = [];
  const listeners: ((hint: Hint) => void)[] = [];
  const done = report({
    done: [line("figuresWritten", { sheet: "Kriminalitet", figures: 1 })],
    undo: { steps: [], notUndone: [] },
  });
  const fake: FakeFigures = {
    asked,
    held: heldBy(plan, parts),
    reads: 0,
    selected: [],
    answer: {},
    hint: (hint) => {
      for (const listener of listeners) listener(hint);
    },
    actions: {
      held: () => {
        fake.reads += 1;
        return fake.answer.held?.() ?? Promise.resolve(fake.held);
      },
      selectedCells: () => fake.answer.selectedCells?.() ?? Promise.resolve(fake.selected),
      record: (held, record) => {
        asked.push(["record", record]);
        if (fake.answer.record) return fake.answer.record(held, record);
        fake.held = heldBy(written(held.plan, record), parts);
        return Promise.resolve(done);
      },
      recordSources: (unrecorded, source) => {
        asked.push(["recordSources", unrecorded, source]);
        if (fake.answer.recordSources) return fake.answer.recordSources(unrecorded, source);
        fake.held = { ...fake.held, unrecorded: [] };
        return Promise.resolve(done);
      },
      watch: (hint) => {
        listeners.push(hint);
        return Promise.resolve();
      },
    },
  };
  return fake;
}

/** The plan with the figures recorded in it. */
function written(plan: Plan, { chosen }: FiguresToRecord): Plan {
  const offences = plan.offences.map((offence) => {
    const reported = new Map(offence.reported);
    let { baseline } = offence;
    for (const { offence: name, year, to } of chosen) {
      if (name !== offence.name) continue;
      if (year === plan.facts.baselineYear) baseline = to;
      else reported.set(year, to);
    }
    return { ...offence, reported, ...(baseline !== undefined && { baseline }) };
  });
  return { ...plan, offences };
}

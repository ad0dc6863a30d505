/** A workbook that answers the pane from memory: what it was asked for is kept, and any answer can be replaced. */
import type { Plan } from "../../src/plan/types";
import type { PaneActions } from "../../src/taskpane/pane-actions";
import { generatedKeys } from "../../src/workbook/schema/generated-keys";
import { line, type Report, type ReportLine } from "../../src/workbook/change/report";
import { type SheetKey, sheetKeys } from "../../src/workbook/schema/sheets";
import type { PlanSnapshot, ReadProblem } from "../../src/workbook/read/snapshot";
import type { SheetState, WorkbookState } from "../../src/workbook/read/workbook-state";
import { sentences } from "../../src/text";
import { seedPlan } from "../plan/seed-files";

export function report(parts: Partial<Report>): Report {
  return { done: [], notes: [], refusals: [], ...parts };
}

const titles: Record<SheetKey, string> = {
  plan: "Plan",
  frame: "Ramme",
  areas: "Indsatsområder",
  activities: "Aktiviteter",
  funding: "Finansiering",
  coFunding: "Medfinansiering",
  deliverables: "Leverancer",
  targetPercents: "Målprocenter",
  crime: "Kriminalitet",
  safetyIndex: "Tryghedsindeks",
  lists: "Lister",
  explained: "Forklarede afvigelser",
  reports: "Anmeldelser",
};

/** Every sheet as the same; single sheets are given by key. */
export function workbookState(
  state: "missing" | "present",
  differing: Partial<Record<SheetKey, Partial<SheetState>>> = {},
  written = false,
): WorkbookState {
  const sheets = sheetKeys.map((key): SheetState => ({
    key,
    title: titles[key],
    state,
    missingColumns: [],
    missingTables: [],
    ...(state === "present" && { sheetName: titles[key], rows: 9 }),
    ...differing[key],
  }));
  return {
    sheets,
    generated: generatedKeys.map((key) => ({
      key,
      title: sentences("da").workbook[key].sheet,
      written,
      ...(written && { sheetName: sentences("da").workbook[key].sheet }),
    })),
    hasPlan: state === "present",
    complete: sheets.every((sheet) => sheet.state === "present"),
    overviewWritten: written,
  };
}

/** A refusal, thrown as Excel would have the pane see it. */
export class Refused extends Error {
  constructor(readonly line: ReportLine) {
    super(line.code);
  }
}

export interface FakeWorkbook {
  readonly actions: PaneActions;
  /** Names of the actions asked for that are not mere reading, with what they were given. */
  readonly asked: [keyof PaneActions, ...unknown[]][];
  state: WorkbookState;
  plan: Plan;
  problems: ReadProblem[];
  unrecorded: PlanSnapshot["unrecorded"];
  answer: Partial<PaneActions>;
  /** Tells the pane that a person has changed something; there once it listens. */
  hint: (() => void) | undefined;
}

export function fakeWorkbook(state: WorkbookState): FakeWorkbook {
  const asked: FakeWorkbook["asked"] = [];
  const done = report({
    done: [line("tableWritten", { sheet: "Oversigt", rows: 9 })],
    undo: { steps: [], notUndone: [] },
  });
  const fake: FakeWorkbook = {
    asked,
    state,
    plan: seedPlan("tingbjerg-husum"),
    problems: [],
    unrecorded: [],
    answer: {},
    hint: undefined,
    actions: {
      inspect: () => fake.answer.inspect?.() ?? Promise.resolve(fake.state),
      readPlan: () =>
        fake.answer.readPlan?.() ??
        Promise.resolve({
          plan: fake.plan,
          problems: fake.problems,
          tables: new Map(),
          unrecorded: fake.unrecorded,
        }),
      createPlan: (example) => {
        asked.push(["createPlan", example]);
        fake.state = workbookState("present");
        return fake.answer.createPlan?.(example) ?? Promise.resolve(done);
      },
      writeOverview: (content) => {
        asked.push(["writeOverview", content]);
        return fake.answer.writeOverview?.(content) ?? Promise.resolve(done);
      },
      undo: (bundle) => {
        asked.push(["undo", bundle]);
        return fake.answer.undo?.(bundle) ?? Promise.resolve(done);
      },
      rememberCopy: (snapshot) => {
        asked.push(["rememberCopy"]);
        return (
          fake.answer.rememberCopy?.(snapshot) ??
          Promise.resolve(report({ done: [line("copyRemembered", { amounts: 21 })] }))
        );
      },
      changesSinceCopy: (snapshot) =>
        fake.answer.changesSinceCopy?.(snapshot) ?? Promise.resolve(undefined),
      goTo: (place) => {
        asked.push(["goTo", place]);
        return fake.answer.goTo?.(place) ?? Promise.resolve();
      },
      watch: (hint) => {
        fake.hint = hint;
        return Promise.resolve();
      },
      explain: (error) => (error instanceof Refused ? error.line : undefined),
    },
  };
  return fake;
}

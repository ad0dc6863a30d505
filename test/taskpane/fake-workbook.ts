/** A workbook that answers the pane from memory: what it was asked for is kept, and any answer can be replaced. */
import type { Plan } from "../../src/plan/types";
import { type ChangeRecord, nothingRecorded } from "../../src/workbook/change/change-record";
import type { UndoPreview } from "../../src/workbook/change/undo";
import type { Work } from "../../src/taskpane/actions";
import type { PaneWorkbook } from "../../src/taskpane/pane-workbook";
import { generatedKeys } from "../../src/workbook/schema/generated-keys";
import { line, type Report, type ReportLine } from "../../src/workbook/change/report";
import { type SheetKey, sheetKeys } from "../../src/workbook/schema/sheets";
import type { PlanSnapshot, ReadProblem } from "../../src/workbook/read/snapshot";
import type { SheetState, WorkbookState } from "../../src/workbook/read/workbook-state";
import { sentences } from "../../src/text";
import { seedPlan } from "../plan/seed-files";

/** What a change keeps that marked cells of this sheet; any other change of the sheet is built on it. */
export function changeOn(sheetId = "plan"): ChangeRecord {
  return { ...nothingRecorded, marks: [{ sheetId, before: [] }] };
}

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

/** A method, so that an answer may say what it is given. */
type Answer = { answer(...given: readonly unknown[]): Promise<Report> }["answer"];

export interface FakeWorkbook {
  /** The workbook as the pane is given it. */
  readonly given: PaneWorkbook;
  /** What was asked for that is not mere reading, with what it was given. */
  readonly asked: [Work, ...unknown[]][];
  state: WorkbookState;
  plan: Plan;
  problems: ReadProblem[];
  unrecorded: PlanSnapshot["unrecorded"];
  /** In place of the plan as it is in memory. */
  reads: Partial<Omit<PaneWorkbook, "carryOut">>;
  /** What actions end with; all others end well. */
  answers: Partial<Record<Work, Answer>>;
  /** What undoing would do; the cells of Oversigt go back where nothing else is said. */
  preview: UndoPreview;
  /** Tells the pane that a person has changed something; there once it listens. */
  hint: (() => void) | undefined;
}

export function fakeWorkbook(state: WorkbookState): FakeWorkbook {
  const asked: FakeWorkbook["asked"] = [];
  const doneBy = (work: Work): Report => {
    if (work === "undo")
      return report({ done: [line("cellsRestored", { sheet: "Oversigt", cells: 9 })] });
    const made =
      work === "write"
        ? line("tableWritten", { sheet: "Oversigt", rows: 9 })
        : line("sheetMade", { sheet: "Plan" });
    return report({ done: [made], undo: changeOn() });
  };
  const fake: FakeWorkbook = {
    asked,
    state,
    plan: seedPlan("tingbjerg-husum"),
    problems: [],
    unrecorded: [],
    reads: {},
    answers: {},
    preview: { sheets: [], cells: [{ sheet: "Oversigt", cells: 9 }], typed: [], blocked: [] },
    hint: undefined,
    given: {
      inspect: () => fake.reads.inspect?.() ?? Promise.resolve(fake.state),
      readPlan: () =>
        fake.reads.readPlan?.() ??
        Promise.resolve({
          plan: fake.plan,
          problems: fake.problems,
          tables: new Map(),
          unrecorded: fake.unrecorded,
        }),
      changesSinceCopy: (snapshot) =>
        fake.reads.changesSinceCopy?.(snapshot) ?? Promise.resolve(undefined),
      wouldGo: (record) => fake.reads.wouldGo?.(record) ?? Promise.resolve(fake.preview),
      goTo: (place) => {
        asked.push(["goTo", place]);
        return fake.reads.goTo?.(place) ?? Promise.resolve();
      },
      carryOut: ({ work }, ...given) => {
        asked.push([work, ...given]);
        if (work === "create" || work === "example" || work === "repair")
          fake.state = workbookState("present");
        return fake.answers[work]?.(...given) ?? Promise.resolve(doneBy(work));
      },
      watch: (hint) => {
        fake.hint = hint;
        return fake.reads.watch?.(hint) ?? Promise.resolve();
      },
      explain: (error) => (error instanceof Refused ? error.line : undefined),
    },
  };
  return fake;
}

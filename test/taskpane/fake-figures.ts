/** The workbook as the tab Politital sees it, from memory: what is asked for is kept, and what it holds can be replaced. */
import type { Grid } from "../../src/import/grid";
import type { Plan } from "../../src/plan/types";
import type { FiguresReader } from "../../src/taskpane/tabs/figures/figures-reader";
import type { HeldFigures } from "../../src/workbook/figures/figures-in-workbook";
import type { FiguresToRecord } from "../../src/workbook/figures/record-figures";
import type { FigureSource } from "../../src/workbook/figures/reports-table";
import { line, type Report } from "../../src/workbook/change/report";
import type { UnrecordedFigure } from "../../src/workbook/read/reports-rows";
import type { Hint } from "../../src/workbook/host/watch";
import { changeOn, fakeWorkbook, report, workbookState, type FakeWorkbook } from "./fake-workbook";

export interface FakeFigures {
  readonly reader: FiguresReader;
  /** Where what the tab does is carried out. */
  readonly workbook: FakeWorkbook;
  readonly recorded: FiguresToRecord[];
  readonly sources: { figures: readonly UnrecordedFigure[]; source: FigureSource }[];
  held: HeldFigures;
  selected: Grid;
  /** What writing answers. */
  answer: Report;
  /** Thrown by the next look at the workbook. */
  failure: Error | undefined;
  /** Raises a change in the workbook. */
  hint: (hint: Hint) => void;
}

export function heldOf(plan: Plan, more: Partial<HeldFigures> = {}): HeldFigures {
  const { facts, offences, years } = plan;
  return {
    plan,
    offences,
    years,
    ownTerritory: [facts.partnership, facts.territory].filter((name) => name !== undefined),
    remembered: new Map(),
    unread: [],
    unrecorded: [],
    seen: {
      sheets: [],
      tables: [],
      names: [],
      stored: { sheets: {}, tables: {} },
      blocks: [],
      settings: new Map(),
    },
    sheet: { name: "Kriminalitet", protected: false },
    ...(facts.baselineYear !== undefined && { baselineYear: facts.baselineYear }),
    ...more,
  };
}

export function fakeFigures(plan: Plan, more: Partial<HeldFigures> = {}): FakeFigures {
  const written = line("figuresWritten", { sheet: "Kriminalitet", figures: 6 });
  const workbook = fakeWorkbook(workbookState("present"));
  workbook.answers.figures = (_held: HeldFigures, figures: FiguresToRecord) => {
    fake.recorded.push(figures);
    return Promise.resolve(fake.answer);
  };
  workbook.answers.sources = (figures: readonly UnrecordedFigure[], source: FigureSource) => {
    fake.sources.push({ figures, source });
    return Promise.resolve(fake.answer);
  };
  const fake: FakeFigures = {
    workbook,
    recorded: [],
    sources: [],
    held: heldOf(plan, more),
    selected: [],
    answer: report({ done: [written], undo: changeOn() }),
    failure: undefined,
    hint: () => undefined,
    reader: {
      held: () => (fake.failure ? Promise.reject(fake.failure) : Promise.resolve(fake.held)),
      selectedCells: () => Promise.resolve(fake.selected),
      watch: (hint) => {
        fake.hint = hint;
        return Promise.resolve();
      },
    },
  };
  return fake;
}

/**
 * What the tab Politital knows and does, apart from how it looks: an input is read into a proposal while the
 * pane stays responsive, each answer reads it again, and the chosen figures are written into the workbook.
 */
import type { IsoDate } from "../../../cells/iso-date";
import type { Answers, Proposal } from "../../../import/proposal";
import { type ImportInput, proposing } from "../../../import/propose";
import {
  differences,
  type Difference,
  type HeldFigures,
} from "../../../workbook/figures/figures-in-workbook";
import type { LabelMapping } from "../../../workbook/figures/label-mapping";
import type { FigureSource } from "../../../workbook/figures/reports-table";
import { recordFigures, recordSources } from "../../actions";
import { inSlices } from "../../in-slices";
import type { PaneStore } from "../../pane-store";
import { createStore, type Store } from "../../store";
import type { FailureReason } from "../../task";
import { whileShown } from "../../while-shown";
import { type FigureKey, isChosen } from "./choice";
import { inputOfFile } from "./clipboard-input";
import type { FiguresReader } from "./figures-reader";

/** What is being looked at: the clipboard, a file by its name, or the selected cells. */
export type Origin =
  { readonly kind: "paste" | "selection" } | { readonly kind: "file"; readonly name: string };

export interface FiguresState {
  /** Undefined until the workbook has been looked at. */
  readonly held: HeldFigures | undefined;
  readonly failure: FailureReason | undefined;
  readonly origin: Origin | undefined;
  readonly isReading: boolean;
  readonly proposal: Proposal | undefined;
  readonly answers: Answers;
  /** Labels placed this time. */
  readonly placed: LabelMapping;
  /** Figures for which a person has changed the choice. */
  readonly turned: ReadonlySet<FigureKey>;
  readonly source: FigureSource;
  /** The cells that the person had selected were empty. */
  readonly nothingSelected: boolean;
}

export interface FiguresStore extends Store<FiguresState> {
  /** The tab is shown until the returned function is called. Only meanwhile does it follow the sheet. */
  show(): () => void;
  /** Looks at the workbook anew; a proposal is read against what it holds now. */
  look(): Promise<void>;
  take(input: ImportInput, origin: Origin): Promise<void>;
  takeFile(file: File): Promise<void>;
  takeSelection(): Promise<void>;
  answer(question: string, choice: string): Promise<void>;
  /** An offence's name, null for "leave it out", or undefined for not placed. */
  place(label: string, offence: string | null | undefined): Promise<void>;
  turn(key: FigureKey): void;
  say(source: Partial<FigureSource>): void;
  /** Forgets the input. Nothing in the workbook changes. */
  clear(): void;
  write(): Promise<void>;
  recordSources(): Promise<void>;
}

/** The longest time for which the pane may not respond. */
const sliceInMilliseconds = 16;

const nothingRead = {
  origin: undefined,
  isReading: false,
  proposal: undefined,
  answers: new Map(),
  placed: new Map(),
  turned: new Set<FigureKey>(),
  nothingSelected: false,
} as const satisfies Partial<FiguresState>;

/** Figures of the proposal that are to be written or recorded. */
export function chosenOf({ proposal, held, turned }: FiguresState): readonly Difference[] {
  if (!proposal || !held || proposal.blocked !== null) return [];
  return differences(proposal, held).filter((difference) => isChosen(difference, turned));
}

export function createFiguresStore(
  pane: PaneStore,
  reader: FiguresReader,
  /** Figures are mostly pasted on the day they were drawn. */
  today: IsoDate,
): FiguresStore {
  const { state, subscribe, update } = createStore<FiguresState>({
    ...nothingRead,
    held: undefined,
    failure: undefined,
    source: { name: "", drawn: today, provisional: false },
  });

  let input: ImportInput | undefined;
  /** Of several readings only the latest is shown. */
  let latest = 0;

  async function look(): Promise<void> {
    try {
      update({ held: await reader.held(), failure: undefined });
    } catch (error) {
      update({ failure: pane.reasonFor(error) });
      return;
    }
    await readAgain();
  }

  async function readAgain(): Promise<void> {
    const mine = (latest += 1);
    const isWanted = (): boolean => mine === latest;
    const { held, answers, placed } = state();
    if (!input || !held) return;
    update({ isReading: true, failure: undefined });
    try {
      const remembered = new Map([...held.remembered, ...placed]);
      const proposal = await inSlices(proposing(input, { ...held, remembered }, answers), {
        slice: sliceInMilliseconds,
        isWanted,
      });
      if (proposal) update({ proposal, isReading: false });
    } catch (error) {
      const failure = pane.reasonFor(error);
      if (isWanted()) update({ failure, isReading: false });
    }
  }

  async function take(given: ImportInput, origin: Origin): Promise<void> {
    input = given;
    pane.goOn();
    update({ ...nothingRead, origin, isReading: true });
    await (state().held ? readAgain() : look());
  }

  function clear(): void {
    latest += 1;
    input = undefined;
    update(nothingRead);
  }

  // Without hints the tab looks when it is shown and after its own changes.
  const { isShown, show } = whileShown({
    watch: () => [
      reader.watch(() => {
        if (isShown()) void look();
      }),
    ],
    onFailure: pane.reasonFor,
  });
  return {
    state,
    subscribe,
    show,
    look,
    take,
    takeFile: async (file) => {
      try {
        await take(await inputOfFile(file), { kind: "file", name: file.name });
      } catch (error) {
        update({ ...nothingRead, failure: pane.reasonFor(error) });
      }
    },
    takeSelection: async () => {
      try {
        const grid = await reader.selectedCells();
        if (grid.length > 0) await take({ kind: "grid", grid }, { kind: "selection" });
        else update({ ...nothingRead, nothingSelected: true });
      } catch (error) {
        update({ ...nothingRead, failure: pane.reasonFor(error) });
      }
    },
    answer: (question, choice) => {
      update({ answers: new Map([...state().answers, [question, choice]]) });
      return readAgain();
    },
    place: (label, offence) => {
      const placed = new Map(state().placed);
      if (offence === undefined) placed.delete(label);
      else placed.set(label, offence);
      update({ placed });
      return readAgain();
    },
    turn: (key) => {
      const turned = new Set(state().turned);
      if (!turned.delete(key)) turned.add(key);
      update({ turned });
    },
    say: (source) => update({ source: { ...state().source, ...source } }),
    clear,
    write: async () => {
      const { held, source, placed } = state();
      const chosen = chosenOf(state());
      if (!held || chosen.length === 0) return;
      const report = await pane.carryOut(recordFigures, held, { chosen, source, placed });
      // The input is no longer needed when all of it was written.
      if (report?.refusals.length === 0) clear();
    },
    recordSources: async () => {
      const { held, source } = state();
      if (held) await pane.carryOut(recordSources, held.unrecorded, source);
    },
  };
}

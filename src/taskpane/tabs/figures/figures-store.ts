/**
 * What the tab Politital knows and does, apart from how it looks. A table is read again whenever an answer, a placement
 * or the workbook changes, so that what is shown is what would be written.
 */
import type { Answers, ImportContext, Proposal } from "../../../import/proposal";
import type { ImportInput } from "../../../import/propose";
import type { HeldFigures } from "../../../workbook/import-figures";
import type { LabelMapping } from "../../../workbook/import-mapping";
import type { FigureSource } from "../../../workbook/record-figures";
import type { UnrecordedFigure } from "../../../workbook/reports-rows";
import type { FailureReason, PaneStore } from "../../pane-store";
import { chosenOf, offenceOf } from "./chosen";
import { inputOfFile } from "./clipboard-input";
import type { FiguresActions } from "./figures-actions";
import { readInSlices } from "./read-in-slices";

/** Where a table came from. */
export type Origin =
  { readonly kind: "paste" | "selection" } | { readonly kind: "file"; readonly name: string };

interface Given {
  readonly origin: Origin;
  readonly input: ImportInput;
}

export interface FiguresState {
  /** Undefined until the workbook has been read. */
  readonly held: HeldFigures | undefined;
  readonly given: Given | undefined;
  /** A table is being read; what is shown meanwhile is the reading before. */
  readonly reading: boolean;
  readonly proposal: Proposal | undefined;
  readonly answers: Answers;
  /** Labels placed for this table. */
  readonly placed: LabelMapping;
  /** Offences whose changed baseline a person has confirmed. */
  readonly confirmed: ReadonlySet<string>;
  /** Where nothing to read was found. */
  readonly nothing: Origin["kind"] | undefined;
  readonly failure:
    { readonly of: "workbook" | "input"; readonly reason: FailureReason } | undefined;
}

export interface FiguresStore {
  state(): FiguresState;
  subscribe(listener: () => void): () => void;
  /** Reads the workbook again, and what was given against it. */
  refresh(): Promise<void>;
  /** The tab is shown from now on, until the function returned is called: only then changes are read at once. */
  show(): () => void;
  /** Takes a table in; undefined where there was none. */
  take(origin: Origin, input: ImportInput | undefined): Promise<void>;
  takeFile(file: File): Promise<void>;
  takeSelection(): Promise<void>;
  stop(): void;
  clear(): void;
  answer(question: string, choice: string): Promise<void>;
  place(labels: readonly string[], offence: string | null): Promise<void>;
  confirm(offence: string, isConfirmed: boolean): void;
  write(source: FigureSource): Promise<void>;
  writeSources(figures: readonly UnrecordedFigure[], source: FigureSource): Promise<void>;
}

const withoutInput = {
  given: undefined,
  reading: false,
  proposal: undefined,
  answers: new Map(),
  placed: new Map(),
  confirmed: new Set(),
  nothing: undefined,
  failure: undefined,
} satisfies Partial<FiguresState>;

export function createFiguresStore(pane: PaneStore, actions: FiguresActions): FiguresStore {
  let current: FiguresState = { held: undefined, ...withoutInput };
  const listeners = new Set<() => void>();
  const update = (change: Partial<FiguresState>): void => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };

  /** Of several readings only the latest is wanted. */
  let latest = 0;
  async function read(): Promise<void> {
    const { given, held, answers, placed } = current;
    if (!given || !held) return;
    const mine = (latest += 1);
    const isLatest = (): boolean => mine === latest;
    update({ reading: true, nothing: undefined, failure: undefined });
    try {
      const proposal = await readInSlices(given.input, contextOf(held, placed), answers, isLatest);
      if (isLatest() && proposal) update({ reading: false, proposal });
    } catch (error) {
      const reason = pane.reasonFor(error);
      if (isLatest()) update({ reading: false, failure: { of: "input", reason } });
    }
  }

  let latestHeld = 0;
  async function refresh(): Promise<void> {
    const mine = (latestHeld += 1);
    try {
      const held = await actions.held();
      if (mine !== latestHeld) return;
      update({ held, ...(current.failure?.of === "workbook" && { failure: undefined }) });
      pane.tellWaiting(held.unrecorded.length);
    } catch (error) {
      const reason = pane.reasonFor(error);
      if (mine === latestHeld) update({ failure: { of: "workbook", reason } });
      return;
    }
    await read();
  }

  async function take(origin: Origin, input: ImportInput | undefined): Promise<void> {
    latest += 1;
    update({
      ...withoutInput,
      ...(input ? { given: { origin, input } } : { nothing: origin.kind }),
    });
    await read();
  }

  /** What it takes to get hold of a table may fail by itself. */
  async function taking(
    origin: Origin,
    get: () => Promise<ImportInput | undefined>,
  ): Promise<void> {
    try {
      await take(origin, await get());
    } catch (error) {
      update({ ...withoutInput, failure: { of: "input", reason: pane.reasonFor(error) } });
    }
  }

  function clear(): void {
    latest += 1;
    update(withoutInput);
  }

  let isShown = false;
  let isWatched = false;
  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    show() {
      isShown = true;
      if (!isWatched) {
        isWatched = true;
        // Without hints the workbook is read when the tab is shown, and when the pane gets the focus.
        const hear = (): void => void (isShown && refresh());
        void actions.watch(hear).catch(pane.reasonFor);
      }
      return () => {
        isShown = false;
      };
    },
    take,
    takeFile: (file) =>
      taking({ kind: "file", name: file.name }, async () =>
        file.size === 0 ? undefined : inputOfFile(file),
      ),
    takeSelection: () =>
      taking({ kind: "selection" }, async () => {
        const grid = await actions.selectedCells();
        return grid.length === 0 ? undefined : { kind: "grid", grid };
      }),
    stop() {
      latest += 1;
      update(current.proposal ? { reading: false } : withoutInput);
    },
    clear,
    answer(question, choice) {
      update({ answers: new Map(current.answers).set(question, choice) });
      return read();
    },
    place(labels, offence) {
      const placed = new Map(current.placed);
      for (const label of labels) placed.set(label, offence);
      update({ placed });
      return read();
    },
    confirm(offence, isConfirmed) {
      const confirmed = new Set(current.confirmed);
      if (isConfirmed) confirmed.add(offence);
      else confirmed.delete(offence);
      update({ confirmed });
    },
    async write(source) {
      const { held, proposal, placed, confirmed } = current;
      if (!held || !proposal) return;
      const chosen = chosenOf(proposal, held, confirmed);
      await pane.carryOut("figures", async () => {
        const report = await actions.record(held, { chosen, source, placed });
        if (report.refusals.length === 0) clear();
        return report;
      });
    },
    writeSources: (figures, source) =>
      pane.carryOut("sources", () => actions.recordSources(figures, source)),
  };
}

/** A label is placed where a person said last; an offence that is no longer the plan's is nowhere to place it. */
function contextOf(held: HeldFigures, placed: LabelMapping): ImportContext {
  const places = new Map([...held.remembered, ...placed]);
  for (const [label, offence] of places)
    if (offence !== null && offenceOf(held, offence) === undefined) places.delete(label);
  return { ...held, remembered: places };
}

/**
 * What the page is in the middle of: the open workbook, the active sheet, the selection of each sheet, and the
 * cell being edited. The workbook itself is the model's; the page keeps nothing of it. React listens here.
 */
import type { Place } from "../cells/rectangle";
import type { ModelChange, Sheet, WorkbookModel } from "../engine/model";
import { createWorkbook } from "../engine/workbook";
import { pageLocale } from "./locale";
import { selectCell, type Selection } from "./sheet/selection";
import { words } from "./words";

/** A cell being typed in. `enter`: arrow keys finish it, as when one just began to type; `edit`: they move the caret. */
export interface Editing {
  readonly sheetId: string;
  readonly place: Place;
  readonly text: string;
  readonly mode: "enter" | "edit";
  readonly at: "cell" | "bar";
}

/** A question the person must answer before going on. */
export interface Question {
  readonly title: string;
  readonly message: string;
  readonly answers: readonly { readonly id: string; readonly label: string }[];
}

/** What was copied or cut here, so that a paste of it keeps formulas and formats. */
export interface Copied {
  readonly sheetId: string;
  readonly selection: Selection;
  readonly text: string;
  readonly cut: boolean;
}

const home: Selection = selectCell({ row: 0, column: 0 });

export class PageState {
  model: WorkbookModel;
  fileName: string = words.untitled;
  /** Counts opened workbooks: another number is another workbook, with a pane of its own. */
  workbookNumber = 0;
  /** Counts changes of the model; what only looks at selections need not look again. */
  modelVersion = 0;
  dirty = false;
  editing: Editing | null = null;
  question: Question | null = null;
  /** A short sentence about what was refused, shown until the next action. */
  notice: string | null = null;
  copied: Copied | null = null;
  /** The validation list of the active cell is unfolded. */
  listOpen = false;

  #activeSheetId = "";
  readonly #selections = new Map<string, Selection>();
  readonly #listeners = new Set<() => void>();
  readonly #selectionListeners = new Set<() => void>();
  #version = 0;
  #stopModel: () => void = () => undefined;
  #answer: ((id: string | null) => void) | null = null;

  constructor() {
    this.model = createWorkbook({ locale: pageLocale });
    this.#attach();
  }

  /** For React's useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly version = (): number => this.#version;

  /** Tells when another sheet or other cells are selected, by a person or the add-in. */
  onSelection(listener: () => void): () => void {
    this.#selectionListeners.add(listener);
    return () => this.#selectionListeners.delete(listener);
  }
  /** Something to show has changed. */
  changed(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }

  /** Opens another workbook in place of the old one, which is gone. */
  replace(model: WorkbookModel, fileName: string): void {
    this.#stopModel();
    this.model = model;
    this.fileName = fileName;
    this.workbookNumber += 1;
    this.editing = null;
    this.copied = null;
    this.notice = null;
    this.#selections.clear();
    this.#attach();
    this.changed();
  }

  #attach(): void {
    this.dirty = false;
    this.#activeSheetId = this.#firstVisible().id;
    this.#stopModel = this.model.onChange((changes) => {
      this.#modelChanged(changes);
    });
  }

  #modelChanged(changes: readonly ModelChange[]): void {
    this.modelVersion += 1;
    this.dirty = true;
    const active = this.model.sheetById(this.#activeSheetId);
    if (active?.visibility !== "visible") this.activate(this.#firstVisible().id);
    if (changes.some((change) => change.kind === "structure")) this.copied = null;
    this.changed();
  }

  #firstVisible(): Sheet {
    const { sheets } = this.model;
    const sheet = sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0];
    if (!sheet) throw new Error("a workbook without sheets");
    return sheet;
  }

  get sheet(): Sheet {
    return this.model.sheetById(this.#activeSheetId) ?? this.#firstVisible();
  }

  get selection(): Selection {
    return this.#selections.get(this.sheet.id) ?? home;
  }

  selectionOn(sheetId: string): Selection {
    return this.#selections.get(sheetId) ?? home;
  }

  /** Selects, and goes to that sheet. */
  select(selection: Selection, sheetId: string = this.sheet.id): void {
    this.notice = null;
    this.listOpen = false;
    this.#selections.set(sheetId, selection);
    this.#activeSheetId = sheetId;
    this.#tellSelection();
  }

  /** Selects on a sheet without going there. */
  setSelection(selection: Selection, sheetId: string): void {
    this.#selections.set(sheetId, selection);
    this.#tellSelection();
  }

  activate(sheetId: string): void {
    if (sheetId === this.#activeSheetId) return;
    this.notice = null;
    this.listOpen = false;
    this.#activeSheetId = sheetId;
    this.#tellSelection();
  }

  #tellSelection(): void {
    for (const listener of this.#selectionListeners) listener();
    this.changed();
  }

  /** Shows a sentence in the status bar. */
  tell(notice: string | null): void {
    this.notice = notice;
    this.changed();
  }

  /** Asks and waits; null when the question was closed without an answer. */
  ask(question: Question): Promise<string | null> {
    this.#answer?.(null);
    this.question = question;
    this.changed();
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  answer(id: string | null): void {
    const waiting = this.#answer;
    this.#answer = null;
    this.question = null;
    this.changed();
    waiting?.(id);
  }
}

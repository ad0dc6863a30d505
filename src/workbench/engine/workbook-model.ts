/** The `WorkbookModel`: every change is a transaction carried out by the file named for it. */
import type { Area } from "../cells/rectangle";
import { editTextOf } from "./edit/edit-text";
import * as lines from "./edit/lines";
import * as rules from "./edit/rules";
import { typeText } from "./edit/typing";
import { clearArea, formatArea, writeBlock } from "./edit/write";
import type { FormatChange } from "./grid/formats";
import type { Locale } from "./locale/locale";
import type {
  BlockWrite,
  CellValue,
  ChangeSource,
  ConditionalFormat,
  CustomFunctions,
  CustomXmlPart,
  DefinedName,
  DeleteShift,
  FunctionAnswer,
  InsertShift,
  ModelChange,
  Sheet,
  SheetChange,
  Table,
  ValidationRule,
  WorkbookModel,
} from "./model";
import { ModelError } from "./model-error";
import { newState } from "./new-state";
import * as parts from "./parts";
import * as sheets from "./sheets";
import { findName, sheetNamed, sheetOf, tableNamed, type WorkbookState } from "./state";
import * as structure from "./structure/insert-delete";
import { growTables } from "./tables/growth";
import { resizeTable } from "./tables/resize";
import * as tables from "./tables/tables";
import { putBack } from "./undo/put-back";
import type { Step } from "./undo/step";

export class Workbook implements WorkbookModel {
  private readonly state: WorkbookState;

  constructor(locale: Locale) {
    this.state = newState(locale);
  }

  get locale(): Locale {
    return this.state.locale;
  }
  get sheets(): readonly Sheet[] {
    return this.state.sheets;
  }
  get tables(): readonly Table[] {
    return [...this.state.tables.values()];
  }
  get names(): readonly DefinedName[] {
    return this.state.names;
  }
  get customXmlParts(): readonly CustomXmlPart[] {
    return [...this.state.customXmlParts.values()];
  }
  get settings(): ReadonlyMap<string, unknown> {
    return this.state.settings;
  }

  sheetById(id: string): Sheet | undefined {
    return this.state.sheets.find((sheet) => sheet.id === id);
  }
  sheetByName(name: string): Sheet | undefined {
    return sheetNamed(this.state, name);
  }
  tableById(id: string): Table | undefined {
    return this.state.tables.get(id);
  }
  tableByName(name: string): Table | undefined {
    return tableNamed(this.state, name);
  }
  nameOf(name: string, sheetId?: string): DefinedName | undefined {
    return findName(this.state, name, sheetId);
  }

  transact<T>(source: ChangeSource, change: () => T): T {
    return this.state.transactions.transact(source, () => {
      const begins = this.state.transactions.begunBy === "person" && this.state.history.start();
      try {
        return change();
      } catch (problem) {
        if (begins) this.state.history.giveUp(this.putBack);
        throw problem;
      }
    });
  }
  onChange(listener: (changes: readonly ModelChange[]) => void): () => void {
    return this.state.transactions.onChange(listener);
  }

  addSheet(name?: string, position?: number): Sheet {
    return this.change((state) => sheets.addSheet(state, name, position));
  }
  deleteSheet(id: string): void {
    this.change((state) => {
      sheets.deleteSheet(state, id);
    });
  }
  setSheet(id: string, change: SheetChange): void {
    this.change((state) => {
      sheets.setSheet(state, id, change);
    });
  }
  moveSheet(id: string, position: number): void {
    this.change((state) => {
      sheets.moveSheet(state, id, position);
    });
  }

  write(sheetId: string, block: BlockWrite): void {
    this.change((state) => {
      writeBlock(state, sheetId, block);
      if (block.contents) growTables(state, sheetOf(state, sheetId), block.area);
    });
  }
  format(sheetId: string, area: Area, change: FormatChange): void {
    this.change((state) => {
      formatArea(state, sheetId, area, change);
    });
  }
  clear(sheetId: string, area: Area, what: "all" | "contents" | "formats"): void {
    this.change((state) => {
      clearArea(state, sheetId, area, what);
    });
  }
  type(sheetId: string, row: number, column: number, text: string): void {
    this.transact("person", () => {
      this.change((state) => {
        typeText(state, sheetId, row, column, text);
      });
    });
  }
  editText(sheetId: string, row: number, column: number): string {
    return editTextOf(sheetOf(this.state, sheetId).cell(row, column), this.state.locale);
  }
  setColumnWidth(sheetId: string, column: number, count: number, pixels: number): void {
    this.change((state) => {
      lines.setColumnWidth(state, sheetId, column, count, pixels);
    });
  }
  setRowHeight(sheetId: string, row: number, count: number, pixels: number): void {
    this.change((state) => {
      lines.setRowHeight(state, sheetId, row, count, pixels);
    });
  }
  setHidden(
    sheetId: string,
    what: "rows" | "columns",
    first: number,
    count: number,
    hidden: boolean,
  ): void {
    this.change((state) => {
      lines.setHidden(state, sheetId, what, first, count, hidden);
    });
  }
  merge(sheetId: string, area: Area): void {
    this.change((state) => {
      lines.merge(state, sheetId, area);
    });
  }
  unmerge(sheetId: string, area: Area): void {
    this.change((state) => {
      lines.unmerge(state, sheetId, area);
    });
  }

  setValidation(sheetId: string, area: Area, rule: ValidationRule | null): void {
    this.change((state) => {
      rules.setValidation(state, sheetId, area, rule);
    });
  }
  addConditionalFormat(
    sheetId: string,
    format: Omit<ConditionalFormat, "id" | "priority">,
  ): ConditionalFormat {
    return this.change((state) => rules.addConditionalFormat(state, sheetId, format));
  }
  setConditionalFormat(
    sheetId: string,
    id: string,
    change: Parameters<WorkbookModel["setConditionalFormat"]>[2],
  ): void {
    this.change((state) => {
      rules.setConditionalFormat(state, sheetId, id, change);
    });
  }
  deleteConditionalFormat(sheetId: string, id: string): void {
    this.change((state) => {
      rules.deleteConditionalFormat(state, sheetId, id);
    });
  }

  insertCells(sheetId: string, area: Area, shift: InsertShift): void {
    this.change((state) => {
      structure.insertCells(state, sheetId, area, shift);
    });
  }
  deleteCells(sheetId: string, area: Area, shift: DeleteShift): void {
    this.change((state) => {
      structure.deleteCells(state, sheetId, area, shift);
    });
  }

  addTable(sheetId: string, area: Area, hasHeaders: boolean, name?: string): Table {
    return this.change((state) => tables.addTable(state, sheetId, area, hasHeaders, name));
  }
  setTable(id: string, change: Parameters<WorkbookModel["setTable"]>[1]): void {
    this.change((state) => {
      tables.setTable(state, id, change);
    });
  }
  resizeTable(id: string, area: Area): void {
    this.change((state) => {
      resizeTable(state, id, area);
    });
  }
  deleteTable(id: string, keepCells: boolean): void {
    this.change((state) => {
      tables.deleteTable(state, id, keepCells);
    });
  }
  renameColumn(tableId: string, columnId: number, name: string): void {
    this.change((state) => {
      tables.renameColumn(state, tableId, columnId, name);
    });
  }
  setCalculatedColumn(tableId: string, columnId: number, formula: string | null): void {
    this.change((state) => {
      tables.setCalculatedColumn(state, tableId, columnId, formula);
    });
  }

  setName(name: DefinedName): void {
    this.change((state) => {
      parts.setName(state, name);
    });
  }
  deleteName(name: string, sheetId?: string): void {
    this.change((state) => {
      parts.deleteName(state, name, sheetId);
    });
  }
  addCustomXmlPart(xml: string): CustomXmlPart {
    return parts.addCustomXmlPart(this.state, xml);
  }
  setCustomXmlPart(id: string, xml: string): void {
    parts.setCustomXmlPart(this.state, id, xml);
  }
  deleteCustomXmlPart(id: string): void {
    parts.deleteCustomXmlPart(this.state, id);
  }
  setSetting(key: string, value: unknown): void {
    this.state.settings.set(key, structuredClone(value));
  }
  deleteSetting(key: string): void {
    if (!this.state.settings.delete(key)) throw new ModelError("settingMissing", key);
  }

  calculate(): void {
    this.state.transactions.within(() => {
      this.state.calculation.all();
    });
  }
  evaluate(sheetId: string, formula: string, row: number, column: number): CellValue {
    const sheet = sheetOf(this.state, sheetId);
    return this.state.calculation.evaluate(formula, sheet, row, column);
  }
  setCustomFunctions(functions: CustomFunctions | null): void {
    this.state.transactions.within(() => {
      this.state.calculation.setFunctions(functions);
    });
  }
  answer(answers: readonly { readonly id: number; readonly answer: FunctionAnswer }[]): void {
    this.transact("calculation", () => {
      this.state.calculation.answer(answers);
    });
  }
  get pending(): boolean {
    return this.state.calculation.pending;
  }

  get canUndo(): boolean {
    return this.state.history.canUndo;
  }
  get canRedo(): boolean {
    return this.state.history.canRedo;
  }
  undo(): void {
    this.state.transactions.transact("person", () => {
      this.state.history.undo(this.putBack);
    });
  }
  redo(): void {
    this.state.transactions.transact("person", () => {
      this.state.history.redo(this.putBack);
    });
  }

  private readonly putBack = (step: Step): Step => putBack(this.state, step);

  /** A change of what the workbook holds. */
  private change<T>(work: (state: WorkbookState) => T): T {
    const { history, transactions } = this.state;
    return transactions.within(() => {
      if (transactions.begunBy !== "person") history.clear();
      return work(this.state);
    });
  }
}

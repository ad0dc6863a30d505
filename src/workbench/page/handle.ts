/**
 * What tests and curious people may do with the page without a mouse: `window.workbench`. Addresses are A1,
 * typing is in the page's locale, values are the model's. Everything waits for nothing but `idle()`.
 */
import { parseAddress } from "../cells/sheet-prefix";
import { areaAddress } from "../cells/address";
import { openWorkbook } from "../engine/file/open";
import { saveWorkbook } from "../engine/file/save";
import type { CellFormat, CellValue, Sheet } from "../engine/model";
import type { Faults } from "../protocol/faults";
import type { PageState } from "./page-state";
import type { SheetView } from "./grid/sheet-view";
import type { PaneDock } from "./pane/pane-dock";
import { pageLocale } from "./locale";
import { selectArea } from "./sheet/selection";
import { words } from "./words";

interface CellReport {
  readonly value: CellValue;
  /** API form, absent for a constant. */
  readonly formula: string | undefined;
  /** What the cell shows. */
  readonly text: string;
  readonly format: CellFormat;
}

export interface WorkbenchHandle {
  /** Opens the bytes of an .xlsx file instead of the present workbook; throws FileError and keeps it otherwise. */
  open(bytes: Uint8Array, fileName?: string): void;
  /** The present workbook as the bytes of an .xlsx file. */
  save(): Uint8Array;
  /** The names of all sheets, in order. */
  sheets(): string[];
  cell(sheet: string, a1: string): CellReport;
  /** Types into a cell as a person would, validation aside. */
  setCell(sheet: string, a1: string, text: string): void;
  select(sheet: string, a1: string): void;
  selection(): { sheet: string; address: string };
  /** Presses the ribbon button with this id, or the one that runs this function; resolves when it has ended. */
  runCommand(id: string): Promise<void>;
  recalculate(): void;
  /** Resolves when nothing is being calculated, asked for by the pane, or waiting to be drawn. */
  idle(): Promise<void>;
  /** Office.js members the add-in asked for and the workbench does not have, as `Class.member`. */
  unknownMembers(): readonly string[];
  /** The fault switch of the present workbook's host. */
  readonly faults: Faults;
}

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

const shortPause = 20;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export function installHandle(page: PageState, dock: PaneDock, view: SheetView): void {
  const sheetNamed = (name: string): Sheet => {
    const sheet = page.model.sheetByName(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const areaOf = (a1: string) => {
    const reference = parseAddress(a1);
    if (!reference) throw new Error(`no address ${a1}`);
    return reference.area;
  };
  const linked = () => {
    if (!dock.link) throw new Error("the pane is not there yet");
    return dock.link;
  };
  const settled = async () => {
    while (dock.link?.host.model !== page.model) await pause(shortPause);
    await dock.link.idle();
    await view.settled();
  };
  window.workbench = {
    open: (bytes, fileName = words.untitled) => {
      page.replace(openWorkbook(bytes, { locale: pageLocale }), fileName.replace(/\.xlsx$/i, ""));
    },
    save: () => saveWorkbook(page.model),
    sheets: () => page.model.sheets.map(({ name }) => name),
    cell: (name, a1) => {
      const sheet = sheetNamed(name);
      const { row, column } = areaOf(a1);
      const { value, formula, format } = sheet.cell(row, column);
      return { value, formula, text: sheet.text(row, column), format };
    },
    setCell: (name, a1, text) => {
      const { row, column } = areaOf(a1);
      page.model.type(sheetNamed(name).id, row, column, text);
    },
    select: (name, a1) => {
      page.select(selectArea(areaOf(a1)), sheetNamed(name).id);
    },
    selection: () => ({ sheet: page.sheet.name, address: areaAddress(page.selection.area) }),
    runCommand: (id) => dock.runById(id),
    recalculate: () => {
      page.model.calculate();
    },
    idle: async () => {
      await settled();
      while (page.model.pending) await pause(shortPause);
      await settled();
    },
    unknownMembers: () => linked().host.unknownMembers,
    get faults() {
      return linked().host.faults;
    },
  };
}

/** The parts of an empty workbook, put together. */
import { Calculation } from "./calculate/calculation";
import type { SheetState } from "./grid/sheet-state";
import { History } from "./history";
import type { Locale } from "./locale/locale";
import type { Table } from "./model";
import { findName, sheetNamed, type WorkbookState } from "./state";
import { structuredTableAt, structuredTableNamed } from "./tables/lookup";
import { Transactions } from "./transactions";
import { keep } from "./undo/kept";

export function newState(locale: Locale): WorkbookState {
  const ids = new Map<string, number>();
  const sheets: SheetState[] = [];
  const tables = new Map<string, Table>();
  const history = new History(() => keep(state));
  const calculation: Calculation = new Calculation({
    locale,
    sheets,
    tables,
    sheetNamed: (name) => sheetNamed(state, name),
    tableNamed: (name) => structuredTableNamed(state, name),
    tableAt: (sheet, row, column) => structuredTableAt(state, sheet, row, column),
    findName: (name, sheet) => findName(state, name, sheet.id),
  });
  const transactions = new Transactions(
    () => calculation.settle(),
    () => {
      history.stop();
    },
  );
  const state: WorkbookState = {
    locale,
    sheets,
    tables,
    names: [],
    customXmlParts: new Map(),
    settings: new Map(),
    calculation,
    transactions,
    history,
    nextId: (kind) => {
      const id = (ids.get(kind) ?? 0) + 1;
      ids.set(kind, id);
      return id;
    },
  };
  return state;
}

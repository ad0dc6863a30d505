/** Excel.Range: a rectangle of cells on one sheet. Its way of finding neighbours is in `range-neighbours.ts`. */
import { isWholeColumns, isWholeRows } from "../cells/rectangle";
import { boolean } from "./arguments";
import { conditionalFormatCollection } from "./conditional-format";
import { dataValidation } from "./data-validation";
import type { HostObject } from "./object";
import { rangeEdits } from "./range-edit";
import { rangeFormat } from "./range-format";
import { rangeNeighbours } from "./range-neighbours";
import { range, addressOf, judgedCells, sheetOf, shared, type RangeSelf } from "./range-self";
import {
  readCells,
  readLocalFormulas,
  readTexts,
  valueOut,
  valueType,
  writeInputs,
  writeLocalFormulas,
  writeNumberFormats,
} from "./range-values";
import { columnsLeft, rowsTop } from "./sizes";
import { worksheet } from "./worksheet-self";

range.define({
  properties: {
    Address: { since: "1.1", get: addressOf },
    AddressLocal: { since: "1.1", get: addressOf },
    CellCount: {
      since: "1.1",
      // Excel answers −1 when the count does not fit a signed 32-bit integer.
      get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
    },
    ColumnCount: { since: "1.1", get: ({ area }) => area.columns },
    ColumnIndex: { since: "1.1", get: ({ area }) => area.column },
    RowCount: { since: "1.1", get: ({ area }) => area.rows },
    RowIndex: { since: "1.1", get: ({ area }) => area.row },
    Values: {
      since: "1.1",
      get: (self) => readCells(self, (cell) => valueOut(cell.value)),
      set: writeInputs,
    },
    Formulas: {
      since: "1.1",
      get: (self) => readCells(self, (cell) => cell.formula ?? valueOut(cell.value)),
      set: writeInputs,
    },
    FormulasLocal: { since: "1.1", get: readLocalFormulas, set: writeLocalFormulas },
    Text: { since: "1.1", get: readTexts },
    NumberFormat: {
      since: "1.1",
      get: (self) => readCells(self, (cell) => cell.format.numberFormat ?? "General"),
      set: writeNumberFormats,
    },
    ValueTypes: { since: "1.1", get: (self) => readCells(self, (cell) => valueType(cell.value)) },
    RowHidden: {
      since: "1.2",
      get: hiddenRows,
      set: (self, value) =>
        self.session.model.setHidden(
          self.sheetId,
          "rows",
          self.area.row,
          self.area.rows,
          boolean(value),
        ),
    },
    ColumnHidden: {
      since: "1.2",
      get: hiddenColumns,
      set: (self, value) =>
        self.session.model.setHidden(
          self.sheetId,
          "columns",
          self.area.column,
          self.area.columns,
          boolean(value),
        ),
    },
    Hidden: {
      since: "1.2",
      get: hiddenCells,
    },
    IsEntireColumn: { since: "1.7", get: ({ area }) => isWholeColumns(area) },
    IsEntireRow: { since: "1.7", get: ({ area }) => isWholeRows(area) },
    Left: { since: "1.10", get: (self) => columnsLeft(sheetOf(self), 0, self.area.column) },
    Top: { since: "1.10", get: (self) => rowsTop(sheetOf(self), 0, self.area.row) },
    Width: {
      since: "1.10",
      get: (self) => columnsLeft(sheetOf(self), self.area.column, self.area.columns),
    },
    Height: { since: "1.10", get: (self) => rowsTop(sheetOf(self), self.area.row, self.area.rows) },
    HasSpill: {
      since: "1.12",
      get: (self) => shared(judgedCells(self).map((cell) => cell.spilledFrom !== undefined)),
    },
  },
  objects: {
    Format: { since: "1.1", get: (self) => rangeFormat(self) },
    Worksheet: {
      since: "1.1",
      get: ({ session, sheetId }): HostObject => worksheet({ session, sheetId }),
    },
    DataValidation: { since: "1.8", get: (self) => dataValidation(self) },
    ConditionalFormats: {
      since: "1.6",
      get: ({ session, sheetId, area }) =>
        conditionalFormatCollection({ session, sheetId, areas: [area] }),
    },
  },
  methods: { ...rangeNeighbours, ...rangeEdits },
});

/** True when all lines are hidden, false when none is, null when some are (Range.rowHidden, columnHidden). */
function hiddenLines(first: number, count: number, hidden: (line: number) => boolean) {
  const begins = hidden(first);
  for (let line = first + 1; line < first + count; line++) if (hidden(line) !== begins) return null;
  return begins;
}

function hiddenRows(self: RangeSelf): boolean | null {
  const sheet = sheetOf(self);
  return hiddenLines(self.area.row, self.area.rows, (row) => sheet.rowHidden(row));
}

function hiddenColumns(self: RangeSelf): boolean | null {
  const sheet = sheetOf(self);
  return hiddenLines(self.area.column, self.area.columns, (column) => sheet.columnHidden(column));
}

/** A cell is hidden when its row or its column is (Range.hidden). */
function hiddenCells(self: RangeSelf): boolean | null {
  const [rows, columns] = [hiddenRows(self), hiddenColumns(self)];
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

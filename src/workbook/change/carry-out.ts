/** One operation as Office.js calls. Nothing is awaited here: the caller decides when to sync. */
import { rectangleFilled, type Rectangle } from "../../cells/rectangle";
import { addMark, removeMarks } from "./marks";
import type { Operation, SheetTarget } from "./operation";
import { rangeAt } from "./range-cells";
import { applyStyle, validate } from "./range-looks";
import { restoreCells, setFormat, writeBlock } from "./write-range";

export interface Carrier {
  readonly workbook: Excel.Workbook;
  /** Where a block was seen to stand; undefined for a new one. Its cells are found by its name, even when it has moved. */
  readonly blockSeen: (name: string) => Rectangle | undefined;
  sheet(target: SheetTarget): Excel.Worksheet;
  /** Takes a sheet that an operation has just made under a key. */
  made(key: string, name: string, sheet: Excel.Worksheet): void;
}

/** Office.js counts widths in points, people in pixels. */
const pointsPerPixel = 0.75;

/** Queues the operation's calls. */
export function carry(operation: Operation, carrier: Carrier): void {
  const { workbook } = carrier;
  switch (operation.op) {
    case "addSheet":
      carrier.made(operation.key, operation.name, workbook.worksheets.add(operation.name));
      return;
    case "write":
      writeBlock(operation.cells, (area) => at(operation, area, carrier));
      return;
    case "addTable": {
      const table = carrier
        .sheet(operation.sheet)
        .tables.add(at(operation, operation.shape, carrier), true);
      table.name = operation.name;
      table.style = operation.style;
      table.showBandedRows = false;
      return;
    }
    case "resizeTable": {
      // The table may have moved since it was seen, so its new range begins at its own headers.
      const table = workbook.tables.getItem(operation.table);
      table.resize(table.getHeaderRowRange().getResizedRange(operation.shape.rows - 1, 0));
      return;
    }
    case "addColumn":
      workbook.tables
        .getItem(operation.table)
        .columns.add(operation.index, undefined, operation.header);
      return;
    case "insertCells":
      at(operation, operation.shape, carrier).insert(operation.shift);
      return;
    case "deleteCells":
      at(operation, operation.shape, carrier).delete(operation.shift);
      return;
    case "numberFormat":
      setFormat(at(operation, operation.shape, carrier), operation.format);
      return;
    case "style":
      applyStyle(at(operation, operation.shape, carrier), operation.style);
      return;
    case "columnWidth":
      columnsOf(operation, carrier).format.columnWidth = operation.pixels * pointsPerPixel;
      return;
    case "hideColumns":
      columnsOf(operation, carrier).getEntireColumn().columnHidden = true;
      return;
    case "freezeRows":
      carrier.sheet(operation.sheet).freezePanes.freezeRows(operation.rows);
      return;
    case "printOnePageWide": {
      const { pageLayout } = carrier.sheet(operation.sheet);
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      return;
    }
    case "validate":
      validate(at(operation, operation.shape, carrier), operation.validation);
      return;
    case "setName": {
      if (operation.replaces === true) {
        const name = workbook.names.getItem(operation.name);
        name.formula = operation.formula;
        name.visible = operation.visible;
        return;
      }
      workbook.names.add(operation.name, operation.formula).visible = operation.visible;
      return;
    }
    case "showName":
      workbook.names.getItem(operation.name).visible = operation.visible;
      return;
    case "mark": {
      const sheet = carrier.sheet(operation.sheet);
      removeMarks(sheet, operation.held);
      for (const mark of operation.marks) addMark(sheet, mark);
      return;
    }
    case "setSetting":
      workbook.settings.add(operation.key, operation.value);
      return;
    case "addBlankSheet":
      workbook.worksheets.add();
      return;
    case "hideSheet":
      // Excel refuses to delete a sheet that is very hidden.
      carrier.sheet(operation.sheet).visibility = "Hidden";
      return;
    case "showSheet":
      carrier.sheet(operation.sheet).visibility = "Visible";
      return;
    case "deleteSheet":
      carrier.sheet(operation.sheet).delete();
      return;
    case "restore": {
      const area = rectangleFilled(operation, operation.kept.formulas);
      restoreCells(at(operation, area, carrier), operation);
      return;
    }
    case "clearBlock":
      at(operation, operation.shape, carrier).clear();
      return;
    case "deleteRows":
      at(operation, operation.shape, carrier).delete("Up");
      return;
    case "deleteColumn":
      workbook.tables.getItem(operation.table).columns.getItem(operation.column).delete();
      return;
    case "convertToRange":
      workbook.tables.getItem(operation.table).convertToRange();
      return;
    case "deleteName":
      workbook.names.getItem(operation.name).delete();
      return;
    case "deleteSetting":
      workbook.settings.getItem(operation.key).delete();
      return;
    case "activate":
      carrier.sheet(operation.sheet).activate();
      return;
  }
}

/** The cells of an operation: on its sheet, or in its block wherever that stands by now. */
function at(
  { sheet, block }: { readonly sheet: SheetTarget; readonly block?: string },
  shape: Rectangle,
  carrier: Carrier,
): Excel.Range {
  const seen = block === undefined ? undefined : carrier.blockSeen(block);
  if (block === undefined || seen === undefined) return rangeAt(carrier.sheet(sheet), shape);
  return carrier.workbook.names
    .getItem(block)
    .getRange()
    .getCell(shape.row - seen.row, shape.column - seen.column)
    .getResizedRange(shape.rows - 1, shape.columns - 1);
}

/** Some columns of a sheet, by their cells in its first row. */
function columnsOf(
  { sheet, column, columns }: { sheet: SheetTarget; column: number; columns: number },
  carrier: Carrier,
): Excel.Range {
  return rangeAt(carrier.sheet(sheet), { row: 0, rows: 1, column, columns });
}

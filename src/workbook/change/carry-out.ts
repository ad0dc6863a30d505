/** One operation as Office.js calls. Nothing is awaited here: the caller decides when to sync. */
import type { CellValue } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import { literalTexts } from "./literal-text";
import { addMark, removeMarks } from "./marks";
import type { CellStyle, Content, Operation, SheetTarget, ValidationSpec } from "./operation";

export interface Carrier {
  readonly workbook: Excel.Workbook;
  /** Where a block that is there was seen to stand: it is found by its name again, wherever it stands by now. */
  readonly blockSeen: (name: string) => Rectangle | undefined;
  sheet(target: SheetTarget): Excel.Worksheet;
  /** Tells of a sheet just made. */
  made(key: string, name: string, sheet: Excel.Worksheet): void;
}

/** Office.js counts widths in points, people in pixels. */
const pointsPerPixel = 0.75;

export function carry(operation: Operation, carrier: Carrier): void {
  const { workbook } = carrier;
  switch (operation.op) {
    case "addSheet": {
      const sheet = workbook.worksheets.add(operation.name);
      if (operation.position !== undefined) sheet.position = operation.position;
      carrier.made(operation.key, operation.name, sheet);
      return;
    }
    case "write": {
      const { row, column, contents, numberFormat } = operation.cells;
      const columns = contents[0]?.length ?? 0;
      if (contents.length === 0 || columns === 0) return;
      const range = at(operation, { row, column, rows: contents.length, columns }, carrier);
      if (numberFormat !== undefined) setAll(range, numberFormat);
      for (const run of literalTexts(contents)) {
        const texts = {
          row: row + run.row,
          column: column + run.column,
          rows: run.rows,
          columns: 1,
        };
        setAll(at(operation, texts, carrier), "@");
      }
      range.formulas = contents.map((cells) => cells.map(written));
      return;
    }
    case "addTable": {
      const sheet = carrier.sheet(operation.sheet);
      const table = sheet.tables.add(rangeOf(sheet, operation.shape), true);
      table.name = operation.name;
      if (operation.style !== undefined) table.style = operation.style;
      table.showBandedRows = false;
      return;
    }
    case "resizeTable": {
      // From its own headers on, wherever they stand by now.
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
      setAll(at(operation, operation.shape, carrier), operation.format);
      return;
    case "style":
      paint(at(operation, operation.shape, carrier), operation.style);
      return;
    case "columnWidth":
      carrier
        .sheet(operation.sheet)
        .getRangeByIndexes(0, operation.column, 1, operation.columns).format.columnWidth =
        operation.pixels * pointsPerPixel;
      return;
    case "hideColumns":
      carrier
        .sheet(operation.sheet)
        .getRangeByIndexes(0, operation.column, 1, operation.columns)
        .getEntireColumn().columnHidden = true;
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
      validate(rangeOf(carrier.sheet(operation.sheet), operation.shape), operation.validation);
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
    case "restore":
      restore(operation, carrier);
      return;
    case "clearBlock":
      at(operation, operation.shape, carrier).clear();
      return;
    case "deleteRows":
      rangeOf(carrier.sheet(operation.sheet), operation.shape).delete("Up");
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
  if (block === undefined || seen === undefined) return rangeOf(carrier.sheet(sheet), shape);
  return carrier.workbook.names
    .getItem(block)
    .getRange()
    .getCell(shape.row - seen.row, shape.column - seen.column)
    .getResizedRange(shape.rows - 1, shape.columns - 1);
}

function rangeOf(sheet: Excel.Worksheet, shape: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(shape.row, shape.column, shape.rows, shape.columns);
}

/** Formats first, with texts held as texts while they are written; null leaves a cell. */
function restore(operation: Extract<Operation, { op: "restore" }>, carrier: Carrier): void {
  const { row, column, kept, only } = operation;
  const { values, formulas, numberFormats } = kept;
  const shape = { row, column, rows: formulas.length, columns: formulas[0]?.length ?? 1 };
  const range = at(operation, shape, carrier);
  const isText = (down: number, across: number): boolean => {
    const value = values[down]?.[across];
    return typeof value === "string" && value !== "" && formulas[down]?.[across] === value;
  };
  const each = <Given>(
    mask: readonly (readonly boolean[])[] | undefined,
    give: (down: number, across: number) => Given,
  ): (Given | null)[][] =>
    formulas.map((cells, down) =>
      cells.map((_, across) => (mask?.[down]?.[across] === false ? null : give(down, across))),
    );
  const formatOf = (down: number, across: number): string =>
    numberFormats[down]?.[across] ?? "General";
  setFormats(
    range,
    each(only?.formats, (down, across) => (isText(down, across) ? "@" : formatOf(down, across))),
  );
  range.formulas = each(only?.contents, (down, across) => formulas[down]?.[across] ?? "");
  setFormats(range, each(only?.formats, formatOf));
}

/** Office.js types formats as texts alone; null leaves a cell's as it is. */
function setFormats(
  range: { numberFormat: unknown },
  formats: readonly (readonly (string | null)[])[],
): void {
  range.numberFormat = formats;
}

/** A single value stands for every cell of the range (Office.js types only the rectangle). */
function setAll(range: { numberFormat: unknown }, format: string): void {
  range.numberFormat = format;
}

/** What Office.js is given for a cell: null leaves it, "" empties it. */
function written(content: Content | undefined): CellValue | null {
  if (content === undefined) return null;
  if (content === "blank") return "";
  if ("number" in content) return content.number;
  if ("text" in content) return content.text;
  return "boolean" in content ? content.boolean : content.formula;
}

function paint(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fill === "none") format.fill.clear();
  else if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.topBorder !== undefined) {
    const border = format.borders.getItem("EdgeTop");
    border.style = style.topBorder === "none" ? "None" : "Continuous";
    if (style.topBorder !== "none") border.weight = style.topBorder === "thin" ? "Thin" : "Medium";
  }
}

function validate(range: Excel.Range, { rule, prompt, error }: ValidationSpec): void {
  const { dataValidation } = range;
  // Where cells of the range have different rules, Excel takes no advice for them all.
  dataValidation.clear();
  const excelRule = ruleOf(rule);
  if (excelRule !== undefined) {
    dataValidation.rule = excelRule;
    dataValidation.ignoreBlanks = true;
  }
  if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, ...prompt };
  if (error !== undefined) dataValidation.errorAlert = { showAlert: true, ...error };
}

function ruleOf(rule: ValidationSpec["rule"]): Excel.DataValidationRule | undefined {
  switch (rule.kind) {
    case "any":
      return undefined;
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "date":
      return { date: { formula1: "=DATE(1900,3,1)", operator: "GreaterThanOrEqualTo" } };
    case "whole":
    case "decimal": {
      const bounds =
        rule.max === undefined
          ? { formula1: rule.min, operator: "GreaterThanOrEqualTo" as const }
          : { formula1: rule.min, formula2: rule.max, operator: "Between" as const };
      return rule.kind === "whole" ? { wholeNumber: bounds } : { decimal: bounds };
    }
  }
}

/** What an operation is about to overwrite, loaded just before it in the same batch, and read once the sync is done. */
import type { Carrier } from "./carry-out";
import type { Operation } from "./operation";
import { areaOf, cellsOf, rawCells } from "./range-cells";
import type { CapturedCells, UndoStep } from "./undo-bundle";

export interface Captured {
  /** The steps that undo the operation; to be called after the sync. */
  readonly step: () => readonly UndoStep[];
  /** Called when the operation has been queued, to read the outcome back. */
  readonly afterwards?: () => void;
}

/** Nothing is captured on sheets that the same list makes: undoing takes the whole sheet away. */
export function capture(operation: Operation, carrier: Carrier): Captured | undefined {
  switch (operation.op) {
    case "write": {
      const { sheet, block } = operation;
      if (!("id" in sheet)) return undefined;
      const [rows, columns] = [block.contents.length, block.contents[0]?.length ?? 0];
      if (rows === 0 || columns === 0) return undefined;
      const range = (): Excel.Range =>
        carrier.sheet(sheet).getRangeByIndexes(block.row, block.column, rows, columns);
      const before = loadCells(range());
      const after = range();
      return {
        afterwards: () => void after.load("formulas"),
        step: () => [
          {
            step: "overwritten",
            sheetId: sheet.id,
            row: block.row,
            column: block.column,
            before: before(),
            after: rawCells(after.formulas),
            ...(block.numberFormat !== undefined && { formatted: true }),
          },
        ],
      };
    }
    case "deleteCells": {
      const { sheet, shape, shift } = operation;
      if (!("id" in sheet)) return undefined;
      const before = loadCells(
        carrier.sheet(sheet).getRangeByIndexes(shape.row, shape.column, shape.rows, shape.columns),
      );
      return {
        step: () => [{ step: "deleted", sheetId: sheet.id, ...shape, shift, before: before() }],
      };
    }
    case "insertCells": {
      const { sheet, shape, shift } = operation;
      if (!("id" in sheet)) return undefined;
      return { step: () => [{ step: "inserted", sheetId: sheet.id, ...shape, shift }] };
    }
    case "resizeTable": {
      const { table, sheet } = operation;
      if (!("id" in sheet)) return undefined;
      const range = carrier.workbook.tables.getItem(table).getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return {
        step: () => [{ step: "resized", tableId: table, sheetId: sheet.id, ...areaOf(range) }],
      };
    }
    case "setName": {
      const { name } = operation;
      if (operation.replaces !== true) return { step: () => [{ step: "named", name }] };
      const item = carrier.workbook.names.getItem(name);
      item.load("formula");
      return { step: () => [{ step: "named", name, before: formulaOf(item) }] };
    }
    case "mark": {
      const { sheet, held } = operation;
      return { step: () => [{ step: "marked", sheetId: sheet.id, before: held }] };
    }
    case "setSetting": {
      const { key } = operation;
      const setting = carrier.workbook.settings.getItemOrNullObject(key);
      setting.load("value");
      return { step: () => [{ step: "setting", key, ...valueOf(setting) }] };
    }
    default:
      return undefined;
  }
}

function loadCells(range: Excel.Range): () => CapturedCells {
  range.load("values,formulas,numberFormat");
  return () => captured(range);
}

function captured(range: Excel.Range): CapturedCells {
  return { ...cellsOf(range), numberFormats: texts(range.numberFormat) };
}

function formulaOf(item: Excel.NamedItem): string {
  return String(item.formula);
}

function valueOf(setting: Excel.Setting): { readonly before?: unknown } {
  return setting.isNullObject ? {} : { before: setting.value };
}

function texts(formats: unknown): readonly (readonly string[])[] {
  return rawCells(formats).map((row) => row.map(String));
}

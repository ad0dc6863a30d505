/** All of a workbook that a change or its undoing may touch, line by line, so that two of them can be compared. */
import type { Area, Cell, WorkbookModel } from "@tryghedsplan/workbench/engine";

export function dump(model: WorkbookModel): readonly string[] {
  const tabs = new Map(model.sheets.map(({ id, name }) => [id, name]));
  return [
    ...model.sheets.map(({ name, visibility, frozenRows }, at) =>
      said("sheet", at, name, visibility, frozenRows),
    ),
    ...model.sheets.flatMap((sheet) => {
      const used = sheet.usedArea(false);
      return used === null
        ? []
        : sheet
            .cells(used)
            .flatMap((cells, down) =>
              cells.flatMap((cell, across) =>
                cellLines(sheet.name, used.row + down, used.column + across, cell),
              ),
            );
    }),
    ...model.sheets.flatMap(({ name, conditionalFormats }) =>
      conditionalFormats
        .flatMap(({ rule, areas }) =>
          areas.flatMap(cellsOf).map((cell) => said("mark", name, cell, rule.formula)),
        )
        .toSorted(),
    ),
    ...model.tables
      .map(({ name, sheetId, area, columns }) =>
        said(
          "table",
          tabs.get(sheetId),
          name,
          area,
          columns.map((column) => column.name),
        ),
      )
      .toSorted(),
    ...model.names
      .map(({ name, formula, visible }) => said("name", name, formula, visible))
      .toSorted(),
    ...[...model.settings]
      .map(([key, value]) => said("setting", key, withoutIds(value)))
      .toSorted(),
  ];
}

function said(...parts: readonly unknown[]): string {
  return parts.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" ");
}

function cellLines(sheet: string, row: number, column: number, cell: Cell): readonly string[] {
  const { fileStyle: _, ...format } = cell.format;
  // Black is what letters are by themselves, said or not.
  const shown = Object.entries(format)
    .filter(([what, value]) => what !== "fontColor" || value !== "#000000")
    .toSorted();
  const content = cell.spilledFrom === undefined ? (cell.formula ?? cell.value) : null;
  if (content === null && shown.length === 0) return [];
  return [said("cell", sheet, `${String(row)},${String(column)}`, content, shown)];
}

function cellsOf({ row, column, rows, columns }: Area): readonly string[] {
  return Array.from({ length: rows * columns }, (_, at) =>
    [row + Math.floor(at / columns), column + (at % columns)].join(),
  );
}

/** Ids are Excel's own: a table that was made twice has another. */
function withoutIds(value: unknown): unknown {
  return typeof value === "string"
    ? value.replaceAll(/\{[\dA-F-]+\}|\\?"id\\?":\\?"\d+\\?"|:\d+/g, "#")
    : value;
}

/** Lines of one dump that the other has not, from both sides. */
export function differences(
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const [was, is] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !is.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !was.has(line)).map((line) => `+ ${line}`),
  ];
}

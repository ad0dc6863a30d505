/** Everything needed to draw one cell: its text, its style and what a screen reader should hear. */
import { cellName } from "../../cells/address";
import { type Place, containsCell } from "../../cells/rectangle";
import type {
  Border,
  Cell,
  CellFormat,
  CellValue,
  Sheet,
  Table,
  WorkbookModel,
} from "../../engine/model";
import { conditionalLook } from "./conditional-look";
import { fillOn, inkOn, lineOn } from "./colour";
import { tableCell } from "./table-look";
import { cellPadding, fitNumber, fontFamily, fontPixels, lineHeight, textWidth } from "./text-size";

export interface Surroundings {
  readonly model: WorkbookModel;
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
  readonly dark: boolean;
}

export interface CellLook {
  readonly text: string;
  readonly filter: boolean;
  /** Set on the cell's own element. */
  readonly style: Readonly<Record<string, string>>;
  /** Set on the text inside. */
  readonly textStyle: Readonly<Record<string, string>>;
  readonly classes: readonly string[];
  /** What an error has to say for itself. */
  readonly message?: string;
  readonly label: string;
}

function isError(value: CellValue): value is Extract<CellValue, { error: string }> {
  return typeof value === "object" && value !== null;
}

/** The cell's own format over its table's style, and conditional formats over both. */
function shownFormat(
  { model, sheet, tables }: Surroundings,
  place: Place,
  cell: Cell,
): { format: CellFormat; filter: boolean } {
  const table = tableCell(tables, place);
  const own = Object.fromEntries(
    Object.entries(cell.format).filter(([, value]) => value !== undefined),
  );
  const format: CellFormat = {
    ...table?.format,
    ...own,
    borders: { ...table?.format.borders, ...cell.format.borders },
    ...conditionalLook(model, sheet, place),
  };
  return { format, filter: table?.filter ?? false };
}

function alignment({ horizontal = "general" }: CellFormat, value: CellValue): string {
  if (horizontal === "left" || horizontal === "fill" || horizontal === "justify") return "left";
  if (horizontal === "right") return "right";
  if (horizontal !== "general") return "center";
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isError(value) ? "center" : "left";
}

const widthOf: Record<Border["style"], string> = {
  thin: "1px solid",
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
};

function edge(border: Border | undefined, dark: boolean): string | null {
  if (!border) return null;
  return `${widthOf[border.style]} ${lineOn(dark, border.color)}`;
}

function empty(sheet: Sheet, row: number, column: number): boolean {
  const { value, formula } = sheet.cell(row, column);
  return value === null && formula === undefined;
}

/** How far a text may run over empty neighbours to its right. */
function overflowWidth(sheet: Sheet, place: Place, needed: number): number {
  let width = sheet.columnWidth(place.column);
  for (let column = place.column + 1; width < needed && column < place.column + 40; column += 1) {
    if (!empty(sheet, place.row, column)) break;
    if (!sheet.columnHidden(column)) width += sheet.columnWidth(column);
  }
  return width;
}

export function cellLook(around: Surroundings, place: Place): CellLook {
  const { sheet, dark } = around;
  const merge = sheet.merges.find((area) => containsCell(area, place));
  const cell = sheet.cell(place.row, place.column);
  const { format, filter } = shownFormat(around, place, cell);
  const whole = sheet.text(place.row, place.column);
  const align = alignment(format, cell.value);
  const indent = (format.indent ?? 0) * 9;
  const width = merge ? mergedWidth(sheet, merge) : sheet.columnWidth(place.column);
  const number = typeof cell.value === "number" && format.numberFormat !== "@";
  const figure = number || isError(cell.value);
  const text = figure ? fitNumber(whole, format, width - indent) : whole;
  const classes = [`align-${align}`, `vertical-${format.vertical ?? "bottom"}`];
  const style: Record<string, string> = {};
  const textStyle: Record<string, string> = {};
  styleText(textStyle, format, dark);
  if (indent > 0)
    textStyle[align === "right" ? "paddingRight" : "paddingLeft"] = `${String(indent)}px`;
  if (format.fill !== undefined) {
    style["backgroundColor"] = fillOn(dark, format.fill);
    // Each side by itself: the library clears a style it no longer sees, and a shorthand would take others along.
    style["borderRight"] = style["borderBottom"] = `1px solid ${style["backgroundColor"]}`;
  }
  styleEdges(style, around, place, format);
  if (format.wrap === true && !figure) {
    classes.push("wrapped");
    textStyle["lineHeight"] = `${lineHeight(format).toFixed(1)}px`;
  } else if (align === "left" && typeof cell.value === "string" && !merge && !filter) {
    const needed = textWidth(text, format) + cellPadding + indent;
    const room = needed > width ? overflowWidth(sheet, place, needed) : width;
    if (room > width) {
      classes.push("overflowing");
      textStyle["maxWidth"] = `${String(room - cellPadding)}px`;
      if (format.fill !== undefined) {
        // The fill is the cell's own, where the text runs on it stands on paper.
        const own = `${fillOn(dark, format.fill)} ${String(width - cellPadding / 2)}px`;
        textStyle["background"] = `linear-gradient(to right, ${own}, var(--paper) 0)`;
      }
    }
  }
  if (merge) styleMerge(style, classes, sheet, merge, place);
  const message = isError(cell.value) ? cell.value.message : undefined;
  return {
    text,
    filter,
    style,
    textStyle,
    classes,
    label: `${cellName(place.row, place.column)} ${whole}${message === undefined ? "" : `, ${message}`}`,
    ...(message === undefined ? {} : { message }),
  };
}

function styleText(style: Record<string, string>, format: CellFormat, dark: boolean): void {
  if (format.bold === true) style["fontWeight"] = "700";
  if (format.italic === true) style["fontStyle"] = "italic";
  const lines = [
    format.underline === true ? "underline" : "",
    format.strikethrough === true ? "line-through" : "",
  ].filter((line) => line !== "");
  if (lines.length > 0) style["textDecoration"] = lines.join(" ");
  if (format.fontName !== undefined) style["fontFamily"] = fontFamily(format);
  if (format.fontSize !== undefined) style["fontSize"] = `${fontPixels(format).toFixed(2)}px`;
  const ink = inkOn(dark, format.fontColor, format.fill);
  if (ink !== undefined) style["color"] = ink;
}

/** Each line between two cells is drawn once, by the cell left of it or above it. */
function styleEdges(
  style: Record<string, string>,
  { sheet, tables, dark }: Surroundings,
  { row, column }: Place,
  format: CellFormat,
): void {
  const neighbour = (place: Place) => ({
    ...tableCell(tables, place)?.format.borders,
    ...sheet.cell(place.row, place.column).format.borders,
  });
  const right = edge(format.borders?.right ?? neighbour({ row, column: column + 1 }).left, dark);
  const bottom = edge(format.borders?.bottom ?? neighbour({ row: row + 1, column }).top, dark);
  if (right !== null) style["borderRight"] = right;
  if (bottom !== null) style["borderBottom"] = bottom;
  const left = column === 0 ? edge(format.borders?.left, dark) : null;
  const top = row === 0 ? edge(format.borders?.top, dark) : null;
  if (left !== null) style["borderLeft"] = left;
  if (top !== null) style["borderTop"] = top;
}

function mergedWidth(sheet: Sheet, merge: { column: number; columns: number }): number {
  let width = 0;
  for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
    if (!sheet.columnHidden(column)) width += sheet.columnWidth(column);
  }
  return width;
}

function styleMerge(
  style: Record<string, string>,
  classes: string[],
  sheet: Sheet,
  merge: { row: number; column: number; rows: number; columns: number },
  place: Place,
): void {
  if (place.row !== merge.row || place.column !== merge.column) {
    classes.push("covered");
    return;
  }
  classes.push("merged");
  let height = 0;
  for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
    if (!sheet.rowHidden(row)) height += sheet.rowHeight(row);
  }
  // The library has the last word on width and height, so the smallest ones are set.
  style["minWidth"] = `${String(mergedWidth(sheet, merge))}px`;
  if (merge.rows > 1) style["minHeight"] = `${String(height)}px`;
}

/** What a Range object stands for, and the questions all its members ask. */
import { parseArea } from "../cells/address";
import { columnLimit, rowLimit } from "../cells/limits";
import { type Area, intersection, isOnSheet } from "../cells/rectangle";
import { fullAddress, splitAddress } from "../cells/sheet-prefix";
import type { Cell, Sheet } from "../engine/model";
import { hostError, invalidArgument, itemNotFound } from "./errors";
import { declareClass, type DeclaredClass, isHostObject, type HostObject } from "./object";
import type { Session } from "./session";

export interface RangeSelf {
  readonly session: Session;
  readonly sheetId: string;
  /** Moves when rows or columns are inserted before a range the client has kept. */
  readonly area: Area;
}

/** Excel.Range; its members are in `range.ts`. */
export const range: DeclaredClass<RangeSelf> = declareClass<RangeSelf>("Range");

export function isRangeSelf(value: unknown): value is RangeSelf {
  return typeof value === "object" && value !== null && "sheetId" in value && "area" in value;
}

/** The range an argument is; InvalidArgument for anything else. */
export function rangeOf(object: HostObject): RangeSelf {
  if (!isRangeSelf(object.self)) throw invalidArgument();
  return object.self;
}

/** A range handed to a method, as an object or as an address seen from the same sheet. */
export function rangeGiven(self: RangeSelf, given: unknown): RangeSelf {
  if (isHostObject(given)) return rangeOf(given);
  const found = typeof given === "string" && resolveRange(self.session, given, self.sheetId);
  if (!found) throw invalidArgument();
  return found;
}

/** The sheet the range lies on; gone when the sheet was deleted. */
export function sheetOf(self: { readonly session: Session; readonly sheetId: string }): Sheet {
  const sheet = self.session.model.sheetById(self.sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

export function addressOf(self: RangeSelf): string {
  return fullAddress(sheetOf(self).name, self.area);
}

/** True for whole rows or columns, whose cells cannot be read one by one. */
export function isUnbounded({ area }: RangeSelf): boolean {
  return area.rows === rowLimit || area.columns === columnLimit;
}

/** Excel's limit for reading cells in one go: five million (learn.microsoft.com, "Resource limits"). */
const readLimit = 5_000_000;

/** The cells, row by row; refused beyond Excel's limit. */
export function cellsOf(self: RangeSelf): readonly (readonly Cell[])[] {
  if (self.area.rows * self.area.columns > readLimit) throw hostError("RangeExceedsLimit");
  return sheetOf(self).cells(self.area);
}

/** Cells that decide a property shared by the whole range; a whole column is judged by its used part. */
export function judgedCells(self: RangeSelf): readonly Cell[] {
  const sheet = sheetOf(self);
  const used = isUnbounded(self) ? sheet.usedArea(false) : self.area;
  const area = used && intersection(self.area, used);
  if (area) return cellsOf({ ...self, area }).flat();
  return [sheet.cell(self.area.row, self.area.column)];
}

/** The value all of them share, or null when they differ, as Excel answers mixed properties. */
export function shared<V>(values: Iterable<V>): V | null {
  let first: V | undefined;
  let begun = false;
  for (const value of values) {
    if (begun && value !== first) return null;
    first = value;
    begun = true;
  }
  return first ?? null;
}

/** The area moved and resized; InvalidArgument when it leaves the sheet. */
export function within(self: RangeSelf, area: Area): RangeSelf {
  if (!isOnSheet(area)) throw invalidArgument();
  return { ...self, area };
}

/** A protected sheet refuses changes; cells that are not locked may still be written. */
export function assertWritable(self: RangeSelf, what: "contents" | "structure"): void {
  if (!sheetOf(self).protected) return;
  if (what === "structure" || judgedCells(self).some((cell) => cell.format.locked !== false))
    throw hostError("AccessDenied", "The sheet is protected.");
}

/** A range named by an address, a defined name or a table, seen from one sheet or from the workbook. */
export function resolveRange(
  session: Session,
  reference: string,
  homeSheetId: string | undefined,
): RangeSelf | undefined {
  const { sheet: sheetName, local } = splitAddress(reference);
  const sheet =
    sheetName === undefined
      ? homeSheetId === undefined
        ? undefined
        : session.model.sheetById(homeSheetId)
      : session.model.sheetByName(sheetName);
  if (sheetName !== undefined && !sheet) return undefined;
  const area = parseArea(local);
  if (area) return sheet && { session, sheetId: sheet.id, area };
  const name = session.model.nameOf(local, sheet?.id) ?? session.model.nameOf(local);
  if (name) return resolveRange(session, name.formula.replace(/^=/, ""), undefined);
  const table = session.model.tableByName(local);
  return table && { session, sheetId: table.sheetId, area: tableBody(table) };
}

/** The rows of a table between its header and its totals. */
export function tableBody(table: {
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}): Area {
  const header = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  return {
    ...table.area,
    row: table.area.row + header,
    rows: Math.max(1, table.area.rows - header - totals),
  };
}

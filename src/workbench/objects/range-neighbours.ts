/** The ranges found from a range: parts of it, neighbours, what it has in common with another. */
import { columnLimit, rowLimit } from "../cells/limits";
import { type Area, hull, cellArea, intersection, isOnSheet } from "../cells/rectangle";
import { integer, optionalBoolean, optionalInteger } from "./arguments";
import { invalidArgument, itemNotFound } from "./errors";
import { nullObject, type Effect, type HostObject, type Method } from "./object";
import { range, rangeGiven, sheetOf, within, type RangeSelf } from "./range-self";
import { tableScopedCollection } from "./table-collection";

const at = (self: RangeSelf, area: Area): HostObject => range(within(self, area));

/** Both ranges' common area; they must lie on one sheet. */
function common(self: RangeSelf, other: unknown): Area | null {
  const another = rangeGiven(self, other);
  return another.sheetId === self.sheetId ? intersection(self.area, another.area) : null;
}

function usedWithin(self: RangeSelf, valuesOnly: unknown): Area | null {
  const used = sheetOf(self).usedArea(optionalBoolean(valuesOnly));
  return used && intersection(self.area, used);
}

/** The range a dynamic array formula in this cell fills. */
function spill(self: RangeSelf): Area | null {
  const { row, column } = self.area;
  const sheet = sheetOf(self);
  const filled = (r: number, c: number): boolean => {
    const from = sheet.cell(r, c).spilledFrom;
    return from?.row === row && from.column === column;
  };
  let rows = 1;
  while (filled(row + rows, column)) rows++;
  let columns = 1;
  while (filled(row, column + columns)) columns++;
  return rows > 1 || columns > 1 || filled(row, column) ? { row, column, rows, columns } : null;
}

/** The formula whose spill fills this cell. */
function spillParent(self: RangeSelf): Area | null {
  const from = sheetOf(self).cell(self.area.row, self.area.column).spilledFrom;
  return from ? cellArea(from.row, from.column) : null;
}

/** A method and its …OrNullObject twin, which differ only in what a missing range becomes. */
function pair(
  name: string,
  since: [Method<RangeSelf>["since"], Method<RangeSelf>["since"]],
  effect: Effect,
  find: (self: RangeSelf, args: readonly unknown[]) => Area | null,
): Record<string, Method<RangeSelf>> {
  return {
    [name]: {
      since: since[0],
      effect,
      call(self, args) {
        const area = find(self, args);
        if (!area) throw itemNotFound();
        return at(self, area);
      },
    },
    [`${name}OrNullObject`]: {
      since: since[1],
      effect,
      call(self, args) {
        const area = find(self, args);
        return area ? at(self, area) : nullObject("Range");
      },
    },
  };
}

/** Rows or columns beside the range; a negative count lies on the other side. */
function beside(side: 1 | -1, axis: "rows" | "columns"): Method<RangeSelf> {
  return {
    since: "1.2",
    effect: "none",
    call(self, [given]) {
      const count = optionalInteger(given) ?? 1;
      if (count === 0) throw invalidArgument();
      const after = side * count > 0;
      const size = Math.abs(count);
      const { row, column, rows, columns } = self.area;
      return axis === "rows"
        ? at(self, { ...self.area, row: after ? row + rows : row - size, rows: size })
        : at(self, {
            ...self.area,
            column: after ? column + columns : column - size,
            columns: size,
          });
    },
  };
}

/** The block of filled cells around the range, bounded by blank rows and columns. */
function surroundingRegion(self: RangeSelf): Area {
  const sheet = sheetOf(self);
  const filled = (area: Area): boolean =>
    isOnSheet(area) && sheet.cells(area).some((row) => row.some(({ value }) => value !== null));
  let { row, column, rows, columns } = self.area;
  for (let grown = true; grown;) {
    grown = false;
    const wide = { column: Math.max(0, column - 1), columns: columns + (column > 0 ? 2 : 1) };
    if (filled({ ...wide, row: row - 1, rows: 1 })) [row, rows, grown] = [row - 1, rows + 1, true];
    if (filled({ ...wide, row: row + rows, rows: 1 })) [rows, grown] = [rows + 1, true];
    const tall = { row: Math.max(0, row - 1), rows: rows + (row > 0 ? 2 : 1) };
    if (filled({ ...tall, column: column - 1, columns: 1 }))
      [column, columns, grown] = [column - 1, columns + 1, true];
    if (filled({ ...tall, column: column + columns, columns: 1 }))
      [columns, grown] = [columns + 1, true];
  }
  return { row, column, rows, columns };
}

export const rangeNeighbours: Readonly<Record<string, Method<RangeSelf>>> = {
  GetCell: {
    since: "1.1",
    effect: "none",
    call: (self, [row, column]) =>
      at(self, {
        row: self.area.row + integer(row),
        column: self.area.column + integer(column),
        rows: 1,
        columns: 1,
      }),
  },
  GetRow: {
    since: "1.1",
    effect: "none",
    call: (self, [row]) => at(self, { ...self.area, row: self.area.row + integer(row), rows: 1 }),
  },
  GetColumn: {
    since: "1.1",
    effect: "none",
    call: (self, [column]) =>
      at(self, { ...self.area, column: self.area.column + integer(column), columns: 1 }),
  },
  GetOffsetRange: {
    since: "1.1",
    effect: "none",
    call: (self, [rows, columns]) =>
      at(self, {
        ...self.area,
        row: self.area.row + integer(rows),
        column: self.area.column + integer(columns),
      }),
  },
  GetResizedRange: {
    since: "1.2",
    effect: "none",
    call: (self, [rows, columns]) =>
      at(self, {
        ...self.area,
        rows: self.area.rows + integer(rows),
        columns: self.area.columns + integer(columns),
      }),
  },
  GetAbsoluteResizedRange: {
    since: "1.7",
    effect: "none",
    call: (self, [rows, columns]) =>
      at(self, { ...self.area, rows: integer(rows), columns: integer(columns) }),
  },
  GetEntireRow: {
    since: "1.1",
    effect: "none",
    call: (self) => at(self, { ...self.area, column: 0, columns: columnLimit }),
  },
  GetEntireColumn: {
    since: "1.1",
    effect: "none",
    call: (self) => at(self, { ...self.area, row: 0, rows: rowLimit }),
  },
  GetLastCell: {
    since: "1.1",
    effect: "none",
    call: ({ area, ...self }) =>
      at(
        { ...self, area },
        {
          row: area.row + area.rows - 1,
          column: area.column + area.columns - 1,
          rows: 1,
          columns: 1,
        },
      ),
  },
  GetLastRow: {
    since: "1.1",
    effect: "none",
    call: (self) => at(self, { ...self.area, row: self.area.row + self.area.rows - 1, rows: 1 }),
  },
  GetLastColumn: {
    since: "1.1",
    effect: "none",
    call: (self) =>
      at(self, { ...self.area, column: self.area.column + self.area.columns - 1, columns: 1 }),
  },
  GetRowsAbove: beside(-1, "rows"),
  GetRowsBelow: beside(1, "rows"),
  GetColumnsBefore: beside(-1, "columns"),
  GetColumnsAfter: beside(1, "columns"),
  GetBoundingRect: {
    since: "1.1",
    effect: "none",
    call(self, [other]) {
      const another = rangeGiven(self, other);
      if (another.sheetId !== self.sheetId) throw invalidArgument();
      return at(self, hull(self.area, another.area));
    },
  },
  ...pair("GetIntersection", ["1.1", "1.4"], "none", (self, [other]) => common(self, other)),
  GetUsedRange: {
    since: "1.1",
    effect: "reads",
    // An empty range answers with its first cell, as an empty sheet answers A1.
    call: (self, [valuesOnly]) =>
      at(self, usedWithin(self, valuesOnly) ?? { ...self.area, rows: 1, columns: 1 }),
  },
  GetUsedRangeOrNullObject: {
    since: "1.4",
    effect: "reads",
    call(self, [valuesOnly]) {
      const area = usedWithin(self, valuesOnly);
      return area ? at(self, area) : nullObject("Range");
    },
  },
  ...pair("GetSpillingToRange", ["1.12", "1.12"], "reads", spill),
  ...pair("GetSpillParent", ["1.12", "1.12"], "reads", spillParent),
  GetSurroundingRegion: {
    since: "1.7",
    effect: "reads",
    call: (self) => at(self, surroundingRegion(self)),
  },
  GetTables: {
    since: "1.9",
    effect: "none",
    call: (self, [fullyContained]) =>
      tableScopedCollection({ ...self, fullyContained: optionalBoolean(fullyContained) }),
  },
};

/** Finds the cells of a plan on recalculated sheets and says which show something else than they must. */
import type { ExpectedCell } from "./expected";
import type { SheetText } from "./recalculate";

export function differences(
  cells: readonly ExpectedCell[],
  sheets: ReadonlyMap<string, SheetText>,
): readonly string[] {
  const places = new Map<string, TablePlace>();
  const placeOf = (cell: ExpectedCell, sheet: SheetText): TablePlace => {
    const name = `${cell.sheet}/${cell.key.column}`;
    const place = places.get(name) ?? findTable(sheet, cell.key.column);
    places.set(name, place);
    return place;
  };
  return cells.flatMap((cell) => {
    const sheet = sheets.get(cell.sheet);
    const named = `${cell.sheet}: ${cell.column} of ${cell.key.text}`;
    if (!sheet) return [`${named}: no such sheet`];
    const { rows, columns } = placeOf(cell, sheet);
    const row = rows.get(cell.key.text);
    const column = columns.get(cell.column);
    if (row === undefined || column === undefined) return [`${named}: not found`];
    const found = sheet[row]?.[column] ?? "";
    return shows(found, cell.shows) ? [] : [`${named}: ${found} instead of ${cell.shows}`];
  });
}

/** A fraction is compared to fifteen digits, everything else exactly. A sum that is 0 may be shown as nothing. */
function shows(found: string, expected: number | string): boolean {
  if (typeof expected === "string") return found === expected || (expected === "" && found === "0");
  if (found === "") return expected === 0;
  // A cell shown in percent is written so here, too: 233.333333333333% is 2,33….
  const figure = found.endsWith("%") ? Number(found.slice(0, -1)) / 100 : Number(found);
  return Math.abs(figure - expected) <= Math.abs(expected) * 1e-12;
}

interface TablePlace {
  /** Rows by what stands in the key column, the first of that name. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/** All rows that begin a table with this header; later headers of the same columns add to the first's rows. */
function findTable(sheet: SheetText, keyHeader: string): TablePlace {
  const header = sheet.findIndex((row) => row.includes(keyHeader));
  const keyColumn = sheet[header]?.indexOf(keyHeader) ?? -1;
  const columns = new Map<string, number>();
  sheet[header]?.forEach((text, column) => {
    if (!columns.has(text)) columns.set(text, column);
  });
  const rows = new Map<string, number>();
  sheet.forEach((cells, row) => {
    const text = cells[keyColumn] ?? "";
    if (row > header && text !== "" && !rows.has(text)) rows.set(text, row);
  });
  return { rows, columns };
}

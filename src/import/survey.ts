/**
 * What must be known of all rows below before the first row of a table can be read: in which language the numbers are
 * written, and which territories are named. An input may hold thousands of tables, so a column is gone through once for all.
 */
import { isDanish, isEnglish } from "./cell-count";
import type { Grid } from "./grid";
import { isTerritoryName } from "./words";

/** The territories named in a table's column of territories, each once, in their order. */
export interface NamedTerritories {
  readonly own: Iterable<string>;
  /** Those that may be the plan's own by another name. */
  readonly unknown: Iterable<string>;
}

export interface Survey {
  readonly english: boolean;
  readonly territories: NamedTerritories;
}

export type Surveyor = (
  firstRow: number,
  countColumns: readonly number[],
  territoryColumn: number | undefined,
) => Generator<undefined, Survey>;

/** How many rows are read between two pauses for the pane: under 5 ms. */
const rowsPerPause = 8_000;

/** Makes the function that surveys tables; it is called for one table after the other, from the top. */
export function surveyor(grid: Grid, isOwnTerritory: (label: string) => boolean): Surveyor {
  const languages = new Map<number, LastRows>();
  const territories = new Map<number, TerritoriesBelow>();
  return function* (firstRow, countColumns, territoryColumn) {
    const unread = countColumns.filter((column) => !languages.has(column));
    if (unread.length > 0)
      for (const last of yield* readLanguages(grid, firstRow, unread))
        languages.set(last.column, last);
    const isBelow = (language: "english" | "danish"): boolean =>
      countColumns.some((column) => (languages.get(column)?.[language] ?? -1) >= firstRow);
    const english = isBelow("english") && !isBelow("danish");
    if (territoryColumn === undefined) return { english, territories: { own: [], unknown: [] } };
    const known = territories.get(territoryColumn);
    if (known) known.startAt(firstRow);
    else
      territories.set(
        territoryColumn,
        yield* readTerritories(grid, firstRow, territoryColumn, isOwnTerritory),
      );
    return { english, territories: territories.get(territoryColumn) ?? { own: [], unknown: [] } };
  };
}

/** The last rows in which a column surely is in English and in Danish; -1 where there is none. */
interface LastRows {
  readonly column: number;
  english: number;
  danish: number;
}

function* readLanguages(
  grid: Grid,
  firstRow: number,
  columns: readonly number[],
): Generator<undefined, readonly LastRows[]> {
  const last = columns.map((column): LastRows => ({ column, english: -1, danish: -1 }));
  for (let row = grid.length - 1; row >= firstRow; row -= 1) {
    if (row % rowsPerPause === 0) yield undefined;
    const cells = grid[row] ?? [];
    for (const rows of last) {
      const cell = cells[rows.column];
      if (typeof cell !== "string" || cell.length < 5 || !cell.includes(",")) continue;
      if (rows.english < 0 && isEnglish(cell)) rows.english = row;
      if (rows.danish < 0 && isDanish(cell)) rows.danish = row;
    }
  }
  return last;
}

/** The territories named in a column from a row on. Those that stand only above the next table are dropped when it is reached. */
class TerritoriesBelow implements NamedTerritories {
  constructor(
    private readonly grid: Grid,
    private readonly column: number,
    private row: number,
    /** The last row of each territory that is the plan's own. */
    private readonly lastOfOwn: Map<string, number>,
    private readonly lastOfUnknown: Map<string, number>,
  ) {}

  get own(): Iterable<string> {
    return this.lastOfOwn.keys();
  }

  get unknown(): Iterable<string> {
    return this.lastOfUnknown.keys();
  }

  startAt(firstRow: number): void {
    for (; this.row < firstRow; this.row += 1) {
      const name = this.grid[this.row]?.[this.column];
      if (typeof name !== "string") continue;
      for (const last of [this.lastOfOwn, this.lastOfUnknown])
        if ((last.get(name) ?? firstRow) < firstRow) last.delete(name);
    }
  }
}

function* readTerritories(
  grid: Grid,
  firstRow: number,
  column: number,
  isOwnTerritory: (label: string) => boolean,
): Generator<undefined, TerritoriesBelow> {
  const last = new Map<string, number>();
  for (let row = firstRow; row < grid.length; row += 1) {
    if (row % rowsPerPause === 0) yield undefined;
    const name = grid[row]?.[column];
    if (typeof name === "string" && name !== "") last.set(name, row);
  }
  const own = new Map<string, number>();
  const unknown = new Map<string, number>();
  for (const [name, row] of last) {
    if (isOwnTerritory(name)) own.set(name, row);
    else if (!isTerritoryName(name)) unknown.set(name, row);
  }
  return new TerritoriesBelow(grid, column, firstRow, own, unknown);
}

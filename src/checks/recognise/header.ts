/** Finds a table's header row and says what each column is, whatever the headers are called. */
import type { CellValue } from "../../cells/cell-value";
import { foldPasted } from "../fold-pasted";
import type { AreaNumber, Year } from "../../plan/types";
import { toAreaNumber, toYear } from "../../plan/units";
import { scaleIn } from "./scale";

export interface YearColumn {
  readonly year: Year;
  readonly column: number;
}

export interface Header {
  /** The header's row in the rectangle. */
  readonly row: number;
  readonly years: readonly YearColumn[];
  readonly nameColumn: number;
  readonly areaColumn?: number;
  readonly baselineColumn?: number;
  /** I alt as a column. */
  readonly totalColumn?: number;
  readonly targets: boolean;
  /** An area's number in the lines above the table. */
  readonly areaInTitle?: AreaNumber;
  /** The power of ten figures stand for: 3 in t.kr. */
  readonly power: number;
}

/** Titles and unit lines stand above the header; more than this is another table. */
const mostTitleRows = 6;
/** How many rows below the header are searched for names. */
const rowsLookedAt = 100;
/** All that is looked at to find a header. */
export const mostHeaderRows = mostTitleRows + rowsLookedAt;

const yearHeader =
  /^(?:finansiering|måltal|bevilling|bevilget|afsat|beløb|budget|støtte|midler|udgift|år)?\s*(?:i |for )?((?:19|20|21)\d\d)\s*(?:\(.*\)|(?:i )?[\d.]*\s*(?:t\.|mio\.?|tusind)?\s*kr\.?)?$/;
const nameHeader =
  /^(aktivitet|indsats$|gerningstype|navn|projekt|tiltag|initiativ|lovovertrædelse)/;
const areaHeader = /^(indsats-?område|område|nr\.?$|indsatsomr)/;

/** The header of a table of the plan's kinds, or undefined when the rectangle is none. */
export function findHeader(values: readonly (readonly CellValue[])[]): Header | undefined {
  for (let row = 0; row < Math.min(values.length, mostTitleRows); row += 1) {
    const cells = values[row] ?? [];
    const years = yearColumns(cells);
    if (years.length === 0) continue;
    const found = columnsOf(cells, years, row, values);
    if (found) return found;
  }
  return undefined;
}

function yearColumns(cells: readonly CellValue[]): YearColumn[] {
  return cells.flatMap((cell, column) => {
    const year = yearOfHeader(cell);
    return year === undefined ? [] : [{ year, column }];
  });
}

function yearOfHeader(cell: CellValue): Year | undefined {
  if (typeof cell === "number") return toYear(cell);
  if (typeof cell !== "string" || cell.length > 60) return undefined;
  const text = yearHeader.exec(foldPasted(cell))?.[1];
  return text === undefined ? undefined : toYear(Number(text));
}

function columnsOf(
  cells: readonly CellValue[],
  years: readonly YearColumn[],
  row: number,
  values: readonly (readonly CellValue[])[],
): Header | undefined {
  const headers = cells.map((cell) => (typeof cell === "string" ? foldPasted(cell) : ""));
  const find = (pattern: RegExp): number => headers.findIndex((header) => pattern.test(header));
  const named = find(nameHeader);
  const firstYear = Math.min(...years.map(({ column }) => column));
  const name = named >= 0 ? named : textColumn(values, row, firstYear);
  const area = find(areaHeader);
  const baseline = find(/^baseline/);
  const total = find(/^(i ?alt|total|sum)\b/);
  if (name < 0 && area < 0) return undefined;
  const titles = values.slice(0, row).flat();
  const targets = baseline >= 0 || find(/^gerningstype/) >= 0 || find(/^måltal/) >= 0;
  const areaInTitle = titles.map(areaIn).find((each) => each !== undefined);
  return {
    row,
    years,
    nameColumn: name >= 0 ? name : area,
    ...(area >= 0 && area !== name && { areaColumn: area }),
    ...(baseline >= 0 && { baselineColumn: baseline }),
    ...(total >= 0 && { totalColumn: total }),
    targets,
    ...(areaInTitle !== undefined && { areaInTitle }),
    power: targets ? 0 : scaleIn([...titles, ...cells]),
  };
}

/** The area a line above the table names. */
function areaIn(title: CellValue): AreaNumber | undefined {
  const folded = typeof title === "string" ? foldPasted(title) : "";
  const number = /indsatsområde (\d+)/.exec(folded)?.[1];
  return number === undefined ? undefined : toAreaNumber(Number(number));
}

/** The column left of the years that holds most text, for tables whose name column has no header. */
function textColumn(
  values: readonly (readonly CellValue[])[],
  header: number,
  before: number,
): number {
  let best = -1;
  let most = 0;
  for (let column = 0; column < before; column += 1) {
    const texts = values
      .slice(header + 1, header + 1 + rowsLookedAt)
      .filter((cells) => /\p{L}{2}/u.test(String(cells[column] ?? ""))).length;
    if (texts > most) [best, most] = [column, texts];
  }
  return most >= 2 ? best : -1;
}

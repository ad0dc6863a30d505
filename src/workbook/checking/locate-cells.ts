/** Where the cells of the typed tables stand, by row and column key: what a finding points at. */
import { cellAddress } from "../../cells/address";
import { fold } from "../../cells/fold";
import type { CheckedTable, Locate } from "../../checks/input";
import type { Located } from "../find/locate";
import type { LocatedTable } from "../find/locate-tables";
import { factsInOrder } from "../../plan/tables/plan-facts";

const checkedTables = [
  "plan",
  "frame",
  "areas",
  "activities",
  "funding",
  "coFunding",
  "targetPercents",
  "crime",
] as const satisfies readonly CheckedTable[];

interface TablePlace {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Rows of the sheet Plan by their facts. */
  readonly facts: ReadonlyMap<string, number>;
}

const layouts = new WeakMap<Locate, string>();

/** The earlier one itself while everything stands where it stood then, so that findings made with it are kept. */
export function locateCells(located: Located, earlier?: Locate): Locate {
  const tables = new Map(
    checkedTables.flatMap((key): [CheckedTable, TablePlace][] => {
      const table = located.tables.get(key);
      return table === undefined ? [] : [[key, placeOf(table)]];
    }),
  );
  const layout = JSON.stringify([...tables].map(([key, place]) => [key, spelledOut(place)]));
  if (earlier && layouts.get(earlier) === layout) return earlier;
  const locate: Locate = ({ table, row, column }) => {
    const place = tables.get(table);
    const offset = place?.columns.get(column);
    if (place === undefined || offset === undefined) return undefined;
    const at = typeof row === "string" ? place.facts.get(row) : (row?.row ?? place.headerRow);
    if (at === undefined) return undefined;
    return { sheet: place.sheet, address: cellAddress(at, place.firstColumn + offset) };
  };
  layouts.set(locate, layout);
  return locate;
}

function placeOf({ found, sheetName, columns, table }: LocatedTable): TablePlace {
  const { body, values } = found;
  const facts = new Map<string, number>();
  const label = table.key === "plan" ? columns.get("fact") : undefined;
  if (label !== undefined) {
    const byLabel = new Map(factsInOrder.map(({ label, key }) => [fold(label), key]));
    values.forEach((cells, at) => {
      const fact = byLabel.get(fold(String(cells[label] ?? "")));
      if (fact !== undefined && !facts.has(fact)) facts.set(fact, body.row + at);
    });
  }
  return {
    sheet: sheetName,
    headerRow: body.row - 1,
    firstColumn: body.column,
    columns,
    facts,
  };
}

function spelledOut(place: TablePlace): unknown {
  return { ...place, columns: [...place.columns], facts: [...place.facts] };
}

/** Where the cells of the typed tables stand, by row and column key: what a finding points at. Pure. */
import { cellAddress } from "../../cells/address";
import { fold } from "../../cells/fold";
import type { Locate } from "../../checks/input";
import type { Located } from "../find/locate";
import { type LocatedTable, valueIn } from "../find/locate-tables";
import { factsInOrder } from "../../plan/tables/plan-facts";

const layouts = new WeakMap<Locate, string>();

/** It gives back the earlier function while everything stands where it stood then, so that findings made with it are kept. */
export function locateCells(located: Located, earlier?: Locate): Locate {
  const { tables } = located;
  const facts = factRows(tables.get("plan"));
  const places = [...tables.values()].map(({ sheetName, found: { body }, columns }) => {
    return [sheetName, body.row, body.column, ...columns];
  });
  const layout = JSON.stringify([...tables.keys(), ...places, ...facts]);
  if (earlier && layouts.get(earlier) === layout) return earlier;
  const locate: Locate = ({ table: key, row, column }) => {
    const table = tables.get(key);
    const offset = table?.columns.get(column);
    if (table === undefined || offset === undefined) return undefined;
    const { body } = table.found;
    const at = typeof row === "string" ? facts.get(row) : (row?.row ?? body.row - 1);
    if (at === undefined) return undefined;
    return { sheet: table.sheetName, address: cellAddress(at, body.column + offset) };
  };
  layouts.set(locate, layout);
  return locate;
}

/** The rows of the sheet Plan by their facts; the first counts of two rows with the same label. */
function factRows(plan: LocatedTable | undefined): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  if (plan === undefined) return rows;
  const byLabel = new Map(factsInOrder.map(({ label, key }) => [fold(label), key]));
  plan.found.values.forEach((_, at) => {
    const fact = byLabel.get(fold(String(valueIn(plan, at, "fact"))));
    if (fact !== undefined && !rows.has(fact)) rows.set(fact, plan.found.body.row + at);
  });
  return rows;
}

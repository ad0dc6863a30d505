/** Which activity of the plan each row of a table speaks of: by one of its three names, never by likeness. */
import { fold } from "../fold";
import type { Ground } from "../ground";
import type { TableCase, TableShape } from "./table-case";

/** The case's place among the ground's cases for each row; -1 where none is known. */
export type RowMatch = Int32Array;

const matches = new WeakMap<
  TableShape,
  { readonly named: Ground["named"]; readonly match: RowMatch }
>();

/** Whether the table is to be held against the plan: generated, or said by the user to belong to it. */
export function belongsToPlan({ table }: TableCase): boolean {
  return table.verdict === "ours" || table.verdict === "plan";
}

/** Whether the table is looked at at all. */
export function isLookedAt({ table }: TableCase): boolean {
  return table.verdict !== "older" && table.verdict !== "ignored";
}

/** Rows that are activities of the plan; the overview counts no dropped ones, so neither does a match. */
export function matchRows(shape: TableShape, ground: Ground): RowMatch {
  const known = matches.get(shape);
  if (known?.named === ground.named) return known.match;
  const match = new Int32Array(shape.rows.length).fill(-1);
  const named = ground.named();
  const taken = new Set<number>();
  shape.rows.forEach(({ role, name, area }, row) => {
    if (role !== "row") return;
    const candidates = (named.get(fold(name)) ?? []).filter((at) => ground.cases[at]?.counted);
    const sameArea = candidates.filter(
      (at) => area === undefined || ground.cases[at]?.activity.area === area,
    );
    const fitting = sameArea.length > 0 ? sameArea : candidates;
    const at = fitting.find((each) => !taken.has(each)) ?? fitting[0] ?? -1;
    taken.add(at);
    match[row] = at;
  });
  matches.set(shape, { named: ground.named, match });
  return match;
}

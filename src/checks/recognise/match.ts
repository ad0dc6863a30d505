/** Which activity of the plan each row of a table speaks of: by one of its three names, never by likeness. */
import type { AreaNumber } from "../../plan/types";
import type { ActivityCase, CheckContext } from "../check-context";
import type { TableCase, TableShape } from "./table-case";

/** The case's place among the context's cases for each row; undefined where none is known. */
export type RowMatch = readonly (number | undefined)[];

const matches = new WeakMap<
  TableShape,
  { readonly named: CheckContext["named"]; readonly match: RowMatch }
>();

/** Whether the table is to be held against the plan: generated, or said by the user to belong to it. */
export function belongsToPlan({ table }: TableCase): boolean {
  return table.verdict === "ours" || table.verdict === "plan";
}

/** Whether the table is looked at at all. */
export function isLookedAt({ table }: TableCase): boolean {
  return table.verdict !== "older" && table.verdict !== "ignored";
}

/** The activity of each row. Dropped activities match no row, because the overview does not count them. */
export function matchRows(shape: TableShape, context: CheckContext): RowMatch {
  const known = matches.get(shape);
  if (known?.named === context.named) return known.match;
  const match = new Array<number | undefined>(shape.rows.length).fill(undefined);
  const byOverviewName = context.overviewNamed();
  const taken = new Uint8Array(context.cases.length);
  const fits = (at: number, area: AreaNumber | undefined): boolean => {
    const one = context.cases[at];
    return one?.counted === true && (area === undefined || one.activity.area === area);
  };
  shape.rows.forEach(({ role, key, area }, row) => {
    if (role !== "row") return;
    const first = byOverviewName.get(key);
    // Nearly always the row has its section-10 name, and no other activity has it.
    const at =
      first !== undefined && taken[first] === 0 && fits(first, area)
        ? first
        : (among(context.named().get(key) ?? [], (each) => fits(each, area), taken) ??
          among(context.named().get(key) ?? [], (each) => fits(each, undefined), taken));
    if (at === undefined) return;
    taken[at] = 1;
    match[row] = at;
  });
  matches.set(shape, { named: context.named, match });
  return match;
}

/** The activity a row speaks of. */
export function matchedCase(
  match: RowMatch,
  row: number,
  { cases }: CheckContext,
): ActivityCase | undefined {
  const at = match[row];
  return at === undefined ? undefined : cases[at];
}

/** The first that fits and has no row yet; the first that fits when all have. */
function among(
  candidates: readonly number[],
  fits: (at: number) => boolean,
  taken: Uint8Array,
): number | undefined {
  const fitting = candidates.filter(fits);
  return fitting.find((at) => taken[at] === 0) ?? fitting[0];
}

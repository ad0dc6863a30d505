import { defineCheck, type OnFound } from "../check";
import { figureAt } from "../recognise/table-figures";
import { noMoney } from "../../plan/money";
import { type ActivityCase, amountIn, type CheckContext } from "../check-context";
import { belongsToPlan, matchRows } from "../recognise/match";
import { cellOf, type TableShape, totalRow } from "../recognise/table-case";
import { activityCell } from "../typed-cells";

/** Nobody reads more names than this in one sentence. */
const mostNamed = 3;
const mostPlaces = 20;

/** A table with a total shows every activity it should: an activity with money and no row makes the total wrong. */
export const tableMissingRows = defineCheck({
  id: "table-missing-rows",
  family: "sums",
  severity: "error",
  each: "table",
  reads: ["activities", "funding"],
  run(one, context, found: OnFound<{ missing: number; named: readonly string[] }>) {
    const { table, shape } = one;
    if (!shape || shape.kind === "targets" || !belongsToPlan(one)) return;
    const total = totalRow(shape);
    // A total alone is not meant to show the activities.
    if (!total || !shape.listsRows) return;
    const missing = missingFrom(shape, context);
    if (missing.length === 0) return;
    const named = missing.slice(0, mostNamed).map(({ activity }) => shownName(activity));
    found({
      at: [
        cellOf(table, total.row, shape.header.nameColumn),
        ...missing.slice(0, mostPlaces).map(({ activity }) => activityCell(activity, "name")),
      ],
      subject: table.id,
      params: { missing: missing.length, named },
      value: [{ unit: "count", figure: missing.length }],
    });
  },
});

/** Counted activities with money in the table's years that have no row in it. */
function missingFrom(shape: TableShape, context: CheckContext): readonly ActivityCase[] {
  const shown = new Uint8Array(context.cases.length);
  for (const at of matchRows(shape, context)) if (at !== undefined) shown[at] = 1;
  const areas =
    shape.kind === "area"
      ? new Set(shape.rows.flatMap(({ area }) => area ?? []))
      : new Set<number>();
  return context.cases.filter((one, at) => {
    const { activity, counted } = one;
    if (!counted || shown[at] === 1) return false;
    if (shape.kind === "area" && (activity.area === undefined || !areas.has(activity.area)))
      return false;
    return shape.header.years.some(({ year }) => amountIn(one, year, context) !== 0);
  });
}

function shownName({ overviewName, name }: ActivityCase["activity"]): string {
  return overviewName ?? name;
}

/** An activity has one row in a table. */
export const tableDoubleRow = defineCheck({
  id: "table-double-row",
  family: "sums",
  severity: "error",
  each: "table",
  reads: ["activities"],
  run(one, context, found: OnFound<{ row: string }>) {
    const { table, shape } = one;
    if (!shape || shape.kind === "targets" || !belongsToPlan(one)) return;
    const first = new Map<number, number>();
    matchRows(shape, context).forEach((at, row) => {
      if (at === undefined) return;
      const earlier = first.get(at);
      const [name, line] = [shape.rows[row]?.name ?? "", shape.rows[row]?.row ?? 0];
      if (earlier === undefined) {
        first.set(at, row);
        return;
      }
      const places = [line, shape.rows[earlier]?.row ?? 0];
      found({
        at: places.map((each) => cellOf(table, each, shape.header.nameColumn)),
        subject: `${table.id}/${name}`,
        params: { row: name },
      });
    });
  },
});

/** A row with money that is no activity of the plan: only a person knows what it is. */
export const tableUnknownRow = defineCheck({
  id: "table-unknown-row",
  family: "sums",
  severity: "question",
  each: "table",
  reads: ["activities"],
  run(one, context, found: OnFound<{ row: string }>) {
    const { table, shape } = one;
    if (!shape || shape.kind === "targets" || !belongsToPlan(one)) return;
    const match = matchRows(shape, context);
    shape.rows.forEach(({ role, name, row: line }, row) => {
      if (role !== "row" || match[row] !== undefined) return;
      const hasMoney = shape.columns.some(
        (_, offset) => (figureAt(shape, row, offset) ?? noMoney) !== noMoney,
      );
      if (!hasMoney) return;
      found({
        at: [cellOf(table, line, shape.header.nameColumn)],
        subject: `${table.id}/${name}`,
        params: { row: name },
      });
    });
  },
});

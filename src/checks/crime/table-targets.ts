import { reducedTarget, targetOf } from "../../plan/targets";
import type { BasisPoints, Count, Offence, Year } from "../../plan/types";
import { contradiction, differing } from "../compare";
import { type CellReference, defineCheck, type OnFound } from "../check";
import type { Contradiction } from "../comparison";
import { figureAt } from "../recognise/table-figures";
import type { CheckContext } from "../check-context";
import { belongsToPlan, isLookedAt } from "../recognise/match";
import { placeOf, type TableCase, type TargetTable } from "../recognise/table-case";
import { offenceCell } from "../typed-cells";

interface TargetCell {
  readonly row: number;
  readonly offset: number;
  readonly year: Year;
  readonly name: string;
  /** The offence in the plan, where the table is to be held against it. */
  readonly offence: Offence | undefined;
  readonly target: Count;
  readonly label: BasisPoints | undefined;
}

type TargetOfYear = {
  readonly offence: string;
  readonly year: Year;
};

function eachTarget(
  one: TableCase,
  shape: TargetTable,
  context: CheckContext,
  visit: (cell: TargetCell) => void,
): void {
  const offences = belongsToPlan(one) ? context.offenceNamed() : undefined;
  shape.rows.forEach(({ role, name, key }, row) => {
    if (role !== "row") return;
    const offence = offences?.get(key);
    shape.header.years.forEach(({ year }, offset) => {
      const target = figureAt(shape, row, offset);
      if (target === undefined) return;
      const label = shape.labels.get(row * shape.columns.length + offset);
      visit({ row, offset, year, name, offence, target, label });
    });
  });
}

function baselineAt(shape: TargetTable, row: number): Count | undefined {
  if (shape.header.baselineColumn === undefined) return undefined;
  return figureAt(shape, row, shape.columns.length - 1);
}

function isTargetTable(one: TableCase): one is TableCase & { readonly shape: TargetTable } {
  return one.shape?.kind === "targets" && isLookedAt(one);
}

/** A target is the baseline less the year's percentage, half up: 115,5 is 116 (section 3). */
export const tableTarget = defineCheck({
  id: "table-target",
  family: "crime",
  severity: "error",
  each: "table",
  reads: ["offences", "targetPercents"],
  run(one, context, found: OnFound<TargetOfYear & { comparison: Contradiction<"count"> }>) {
    if (!isTargetTable(one)) return;
    const { table, shape } = one;
    eachTarget(one, shape, context, (cell) => {
      const { row, offset, year, name, offence, target } = cell;
      const computed = offence
        ? targetOf(offence, year, context.reductions)?.target
        : byOwnLabel(shape, cell);
      const comparison =
        computed === undefined ? undefined : contradiction("count", target, computed);
      if (!comparison) return;
      const other: CellReference | undefined = offence
        ? offenceCell(offence, `target:${year}`)
        : placeOf(table, shape, row, shape.columns.length - 1);
      found({
        at: [placeOf(table, shape, row, offset), other],
        subject: `${table.id}/${name}/${year}`,
        params: { offence: name, year, comparison },
      });
    });
  },
});

/** What the table's own baseline and percentage give. */
function byOwnLabel(shape: TargetTable, { row, label }: TargetCell): Count | undefined {
  const baseline = baselineAt(shape, row);
  return baseline === undefined || label === undefined ? undefined : reducedTarget(baseline, label);
}

/** The percentage beside a target is the plan's for the year; it is nominal, so never the change the cell implies. */
export const tableTargetLabel = defineCheck({
  id: "table-target-label",
  family: "crime",
  severity: "error",
  each: "table",
  reads: ["offences", "targetPercents"],
  run(one, context, found: OnFound<TargetOfYear & { comparison: Contradiction<"share"> }>) {
    if (!isTargetTable(one)) return;
    const { table, shape } = one;
    const usual = usualLabels(shape);
    eachTarget(one, shape, context, ({ row, offset, year, name, offence, label }) => {
      if (label === undefined || (offence && offence.kind !== "Reduktion")) return;
      const computed = offence ? context.reductions.get(year) : usual[offset];
      if (computed === undefined || computed === label) return;
      found({
        at: [
          placeOf(table, shape, row, offset),
          {
            table: "targetPercents",
            row: context.plan.targetPercents.find((each) => each.year === year)?.at,
            column: "reduction",
          },
        ],
        subject: `${table.id}/${name}/${year}`,
        params: { offence: name, year, comparison: differing("share", label, computed) },
      });
    });
  },
});

/** The percentage most rows have in each column, where three or more have one and only one row differs. */
function usualLabels(shape: TargetTable): readonly (BasisPoints | undefined)[] {
  return shape.header.years.map((_, offset) => {
    const counts = new Map<BasisPoints, number>();
    let all = 0;
    for (let row = 0; row < shape.rows.length; row += 1) {
      const label = shape.labels.get(row * shape.columns.length + offset);
      if (label === undefined) continue;
      counts.set(label, (counts.get(label) ?? 0) + 1);
      all += 1;
    }
    const usual = [...counts].find(([, count]) => count >= 2 && count >= all - 1);
    return usual?.[0];
  });
}

/** A table's baseline is the plan's. */
export const tableBaseline = defineCheck({
  id: "table-baseline",
  family: "crime",
  severity: "error",
  each: "table",
  reads: ["offences"],
  run(one, context, found: OnFound<{ offence: string; comparison: Contradiction<"count"> }>) {
    if (!isTargetTable(one) || !belongsToPlan(one)) return;
    const { table, shape } = one;
    shape.rows.forEach(({ role, name, key }, row) => {
      const stated = baselineAt(shape, row);
      const offence = role === "row" ? context.offenceNamed().get(key) : undefined;
      if (stated === undefined || offence?.baseline === undefined) return;
      const comparison = contradiction("count", stated, offence.baseline);
      if (!comparison) return;
      found({
        at: [
          placeOf(table, shape, row, shape.columns.length - 1),
          offenceCell(offence, "baseline"),
        ],
        subject: `${table.id}/${name}`,
        params: { offence: name, comparison },
      });
    });
  },
});

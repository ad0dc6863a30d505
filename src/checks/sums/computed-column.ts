/** What a formula column of a typed table should show in each row, computed from the plan. */
import type { FigureUnit } from "../finding";
import type { ActivityCase, Ground } from "../ground";
import type { FormulaColumn } from "../input";
import { targetOf } from "../../plan/targets";
import type { FromRow, Funding } from "../../plan/types";
import { toYear } from "../../plan/units";

export interface ComputedColumn {
  readonly unit: FigureUnit;
  /** By the row in the column; undefined where the plan does not say. */
  readonly figures: readonly (number | undefined)[];
  readonly nameOf: (index: number) => string;
  readonly year?: number;
}

const made = new WeakMap<FormulaColumn, { ground: Ground; computed: ComputedColumn | undefined }>();

/** Undefined for a column the plan gives no figures for (texts, shares). Two checks ask for the same column. */
export function computedColumn(column: FormulaColumn, ground: Ground): ComputedColumn | undefined {
  const known = made.get(column);
  if (known?.ground === ground) return known.computed;
  const computed = compute(column, ground);
  made.set(column, { ground, computed });
  return computed;
}

function compute(column: FormulaColumn, ground: Ground): ComputedColumn | undefined {
  const { plan } = ground;
  const [family = "", of = ""] = column.column.split(":");
  const year = toYear(Number(of));
  switch (`${column.table}.${family}`) {
    case "frame.granted":
      return byRow(column, plan.frames, "ore", (frame) => grantedIn(ground, frame.year), frameName);
    case "frame.remaining":
      return byRow(
        column,
        plan.frames,
        "ore",
        ({ amount, carriedOver, year: of }) =>
          amount === undefined ? undefined : amount + (carriedOver ?? 0) - grantedIn(ground, of),
        frameName,
      );
    case "funding.total":
      return byRow(
        column,
        plan.funding,
        "ore",
        (row, index) => rowTotal(row, ground.cases[ground.fundingCase[index] ?? -1]),
        (row) => row.activity,
      );
    case "crime.target":
      return {
        ...byRow(
          column,
          plan.offences,
          "count",
          (offence) =>
            offence.kind === "Fast tal" || year === undefined
              ? undefined
              : targetOf(offence, year, ground.reductions)?.target,
          (offence) => offence.name,
        ),
        ...(year !== undefined && { year }),
      };
    default:
      return undefined;
  }
}

const frameName = ({ year }: { readonly year: number }): string => String(year);

function grantedIn({ granted, yearAt }: Ground, year: number): number {
  return granted[yearAt.get(year) ?? -1] ?? 0;
}

/** The sum over the years; laid out already where the activity has this row alone. */
function rowTotal(row: Funding, one: ActivityCase | undefined): number {
  let total = 0;
  if (one?.funding.length === 1) for (const amount of one.amounts) total += amount;
  else for (const amount of row.amounts.values()) total += amount;
  return total;
}

function byRow<Row extends FromRow>(
  column: FormulaColumn,
  rows: readonly Row[],
  unit: FigureUnit,
  figure: (row: Row, index: number) => number | undefined,
  name: (row: Row) => string,
): ComputedColumn {
  const figures = new Array<number | undefined>(column.values.length).fill(undefined);
  rows.forEach((row, index) => {
    const at = (row.at?.row ?? -1) - column.row;
    if (at >= 0 && at < figures.length) figures[at] = figure(row, index);
  });
  const nameOf = (index: number): string => {
    const row = rows.find(({ at }) => at?.row === column.row + index);
    return row ? name(row) : String(index + 1);
  };
  return { unit, figures, nameOf };
}

/** What a formula column of a typed table should show in each row, computed from the plan. */
import { remembered } from "../../cells/remembered";
import type { FigureValues } from "../../plan/figure";
import { type ActivityCase, caseOfFunding, grantedIn, type CheckContext } from "../check-context";
import type { FormulaColumn } from "../input";
import { targetOf } from "../../plan/targets";
import { add, noMoney, subtract, sum } from "../../plan/money";
import type { FromRow, Funding, Ore, Year } from "../../plan/types";
import { toYear } from "../../plan/units";

export interface ComputedColumn<Unit extends "ore" | "count" = "ore" | "count"> {
  readonly unit: Unit;
  /** By the row in the column; undefined where the plan does not say. */
  readonly values: readonly (FigureValues[Unit] | undefined)[];
  readonly nameOf: (index: number) => string;
  readonly year?: Year;
}

/** What the rows of a column should show; undefined where the plan has no figures for it (texts, shares). Two checks ask for each column. */
export const computedColumn = remembered(compute);

function compute(column: FormulaColumn, context: CheckContext): ComputedColumn | undefined {
  const { plan } = context;
  const [family = "", of = ""] = column.column.split(":");
  const year = toYear(Number(of));
  switch (`${column.table}.${family}`) {
    case "frame.granted":
      return byRow(
        column,
        plan.frames,
        "ore",
        (frame) => grantedThen(context, frame.year),
        frameName,
      );
    case "frame.remaining":
      return byRow(
        column,
        plan.frames,
        "ore",
        ({ amount, carriedOver, year: of }) =>
          amount === undefined
            ? undefined
            : subtract(add(amount, carriedOver ?? noMoney), grantedThen(context, of)),
        frameName,
      );
    case "funding.total":
      return byRow(
        column,
        plan.funding,
        "ore",
        (row, index) => rowTotal(row, caseOfFunding(context, index)),
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
              : targetOf(offence, year, context.reductions)?.target,
          (offence) => offence.name,
        ),
        ...(year !== undefined && { year }),
      };
    default:
      return undefined;
  }
}

const frameName = ({ year }: { readonly year: Year }): string => String(year);
const grantedThen = (context: CheckContext, year: Year): Ore => grantedIn(context, year) ?? noMoney;

/** The sum over the years; it is known already where the activity has this row alone. */
function rowTotal(row: Funding, one: ActivityCase | undefined): Ore {
  return one?.funding.length === 1 ? one.total : sum(row.amounts.values());
}

function byRow<Row extends FromRow, Unit extends "ore" | "count">(
  column: FormulaColumn,
  rows: readonly Row[],
  unit: Unit,
  figure: (row: Row, index: number) => FigureValues[Unit] | undefined,
  name: (row: Row) => string,
): ComputedColumn<Unit> {
  const values = new Array<FigureValues[Unit] | undefined>(column.values.length).fill(undefined);
  rows.forEach((row, index) => {
    const at = row.at === undefined ? undefined : row.at.row - column.row;
    if (at !== undefined && at >= 0 && at < values.length) values[at] = figure(row, index);
  });
  const nameOf = (index: number): string => {
    const row = rows.find(({ at }) => at?.row === column.row + index);
    return row ? name(row) : String(index + 1);
  };
  return { unit, values, nameOf };
}

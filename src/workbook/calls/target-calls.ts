/** Calls on crime figures: targets, and how near the reported figures are to them. Pure. */
import type { AnyColumn, ColumnOf } from "../../plan/tables";
import { yearKey } from "../../plan/tables/expand";
import { fold } from "../../cells/fold";
import { type LocatedTable, valueIn } from "../find/locate-tables";
import type { CallId } from "./call-id";
import { blanksAsText, type Expression, lookup } from "./expression";
import { type CallContext, columnOf, tableOf } from "./call-context";
import { type NearOffence, nearOffence, nearYear } from "./near";
import type { CallPlace } from "./place";
import { type CallReading, need, type Planning } from "./planned";
import { type Refused, refused } from "./refusal";

/** TRYG.MÅLTAL: baselines lowered by target percents, for one year or all years, and for one offence or all. */
export function* planTarget(given: CallContext, place: CallPlace): Planning {
  const crime = yield* need(crimeWithRows(given));
  const percents = yield* need(tableOf(given, "targetPercents"));
  const keys = yield* need(columnOf(percents, "year"));
  const reductions = yield* need(columnOf(percents, "reduction"));
  const offence = nearOffence(crime, place);
  const baseline = yield* figureCells(crime, "baseline", offence, false);
  yield* need(onlyReductions(crime, offence));
  const near = nearYear(given, place);
  const known = yearsWithPercent(percents);
  const { sheetName } = percents;
  if (known.length === 0) yield refused({ code: "noPercents", params: { sheet: sheetName } });
  if (near !== undefined && !known.includes(near.year))
    yield refused({ code: "noPercent", params: { sheet: sheetName, year: near.year } });
  const years = near === undefined ? known : [near.year];
  const [only = 0] = years;
  const wanted: Expression = years.length === 1 ? { number: only } : { row: years };
  return {
    formula: {
      call: "TARGET",
      of: [baseline.cells, lookup(wanted, keys, reductions)],
    },
    reads: [
      readingOf(crime, [baseline.header], offence),
      { code: "percents", params: { sheet: sheetName, years } },
    ],
    rows: rowsOf(crime, offence),
    columns: years.length,
    yearOfRow: near?.byRow === true,
  };
}

function yearsWithPercent(percents: LocatedTable): readonly number[] {
  const years = percents.found.values.flatMap((_, row): number[] => {
    const year = valueIn(percents, row, "year");
    return typeof year === "number" && typeof valueIn(percents, row, "reduction") === "number"
      ? [year]
      : [];
  });
  return [...new Set(years)].sort((a, b) => a - b);
}

const reduction = fold("Reduktion");

/** The refusal for an offence whose goal is no reduction, and so does not follow the percents; undefined where all do. */
function onlyReductions(
  crime: LocatedTable,
  offence: NearOffence | undefined,
): undefined | Refused {
  const rows = offence === undefined ? crime.found.values.keys() : [offence.row];
  for (const row of rows) {
    const [name, kind] = (["name", "kind"] as const).map((key) =>
      String(valueIn(crime, row, key)).trim(),
    );
    if (name === undefined || name === "" || kind === undefined) continue;
    if (fold(kind) !== reduction) return refused({ code: "otherKind", params: { offence: name } });
  }
  return undefined;
}

type FigureKey = "baseline" | "target" | "actual";

/** Calls of baseline, target and reported figure: those of the year that the cell stands by, or the latest there are. */
export const planFigures = (call: CallId, figures: readonly FigureKey[]) =>
  function* (given: CallContext, place: CallPlace): Planning {
    const crime = yield* need(crimeWithRows(given));
    const near = nearYear(given, place);
    const offence = nearOffence(crime, place);
    const columns: string[] = [];
    const args: Expression[] = [];
    for (const figure of figures) {
      // A year's figures are reported after the year, so their cells may be blank when the call is made.
      const mayBeBlank = figure === "actual" && near !== undefined;
      const found = yield* figureCells(crime, keyOf(figure, near?.year), offence, mayBeBlank);
      columns.push(found.header);
      args.push(found.cells);
    }
    return {
      formula: { call, of: args },
      reads: [readingOf(crime, columns, offence)],
      rows: rowsOf(crime, offence),
      columns: 1,
      yearOfRow: near?.byRow === true,
    };
  };

const latest = { target: "latestTarget", actual: "latestCount" } as const;
const yearly = { target: "target", actual: "reported" } as const;

function keyOf(figure: FigureKey, year: number | undefined): ColumnOf<"crime"> {
  if (figure === "baseline") return "baseline";
  return year === undefined ? latest[figure] : yearKey(yearly[figure], year);
}

function crimeWithRows(given: CallContext): LocatedTable | Refused {
  const crime = tableOf(given, "crime");
  if (!("found" in crime)) return crime;
  const isNamed = crime.found.values.some((_, row) => valueIn(crime, row, "name") !== "");
  return isNamed ? crime : refused({ code: "noOffences", params: { sheet: crime.sheetName } });
}

/** The figure of the offence in a column, or the whole column where no offence is near. */
function* figureCells(
  crime: LocatedTable,
  key: AnyColumn,
  offence: NearOffence | undefined,
  mayBeBlank: boolean,
): Generator<Refused, { readonly header: string; readonly cells: Expression }, undefined> {
  const names = yield* need(columnOf(crime, "name"));
  const column = yield* need(columnOf(crime, key));
  const isInRow = offence !== undefined && offence.label === undefined;
  const figures: Expression = isInRow ? { ...column, here: true } : column;
  const rows = offence === undefined ? [...crime.found.values.keys()] : [offence.row];
  const offset = crime.columns.get(key) ?? -1;
  const isBlank = rows.some((row) => crime.found.formulas[row]?.[offset] === "");
  const cells = mayBeBlank || isBlank ? blanksAsText(figures) : figures;
  const { label } = offence ?? {};
  return { header: column.column, cells: label ? lookup(label, names, cells) : cells };
}

const rowsOf = ({ found }: LocatedTable, offence: NearOffence | undefined): number =>
  offence === undefined ? found.body.rows : 1;

function readingOf(
  { sheetName }: LocatedTable,
  columns: readonly string[],
  offence: NearOffence | undefined,
): CallReading {
  return { code: "offence", params: { sheet: sheetName, columns, offence: offence?.name } };
}

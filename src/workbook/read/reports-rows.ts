/** The rows of Anmeldelser: which figures were recorded, from where, and which of Kriminalitet's figures were not. */
import { cellAddress } from "../../cells/address";
import { fold } from "../../cells/fold";
import type { SeriesSource } from "../../checks/input";
import { type ColumnOf, tables } from "../../plan/tables";
import { yearKey } from "../../plan/tables/expand";
import type { RecordedFigure } from "../../plan/tables/reported-crime";
import type { Count, Plan, Year } from "../../plan/types";
import type { SheetPlace } from "../find/sheet-place";
import type { Located } from "../find/locate";
import { readRows } from "./table-reader";

/** A figure on Kriminalitet that Anmeldelser does not know with that value: typed or pasted straight into the sheet. */
export interface UnrecordedFigure {
  readonly offence: string;
  readonly year: Year;
  readonly count: Count;
  readonly place: SheetPlace;
  /** The figure last recorded in its place. */
  readonly replaces?: Count;
}

type Tables = Pick<Located, "tables">;

/** Rows without an offence, a year or a count record nothing. What cannot be read is named where the plan is read. */
export function recordedIn({ tables: located }: Tables): readonly RecordedFigure[] {
  return readRows(tables.reports, located.get("reports"), { problems: [] });
}

/** By offence and year, in the order of the rows. */
export function recordedByOffenceAndYear(
  recorded: readonly RecordedFigure[],
): ReadonlyMap<string, readonly RecordedFigure[]> {
  const byOffenceAndYear = new Map<string, RecordedFigure[]>();
  for (const figure of recorded) {
    const key = offenceAndYear(figure.offence, figure.year);
    const held = byOffenceAndYear.get(key);
    if (held === undefined) byOffenceAndYear.set(key, [figure]);
    else held.push(figure);
  }
  return byOffenceAndYear;
}

export function offenceAndYear(offence: string, year: Year): string {
  return `${fold(offence)}|${String(year)}`;
}

/**
 * The reported figures Anmeldelser does not know. A baseline is asked about once one has been recorded for it: it is
 * typed when the plan is made, and its source is the plan's own.
 */
export function unrecordedIn(
  located: Tables,
  { offences, facts: { baselineYear } }: Plan,
  recorded: readonly RecordedFigure[],
): readonly UnrecordedFigure[] {
  const table = located.tables.get("crime");
  if (table === undefined) return [];
  const byOffenceAndYear = recordedByOffenceAndYear(recorded);
  const { columns, found, sheetName } = table;
  return offences.flatMap(({ name, baseline, reported, at }): UnrecordedFigure[] => {
    const figures: { year: Year; count: Count; key: ColumnOf<"crime"> }[] = [...reported].map(
      ([year, count]) => ({ year, count, key: yearKey("reported", year) }),
    );
    if (baseline !== undefined && baselineYear !== undefined)
      if (byOffenceAndYear.has(offenceAndYear(name, baselineYear)))
        figures.unshift({ year: baselineYear, count: baseline, key: "baseline" });
    return figures.flatMap(({ year, count, key }): UnrecordedFigure[] => {
      const known = byOffenceAndYear.get(offenceAndYear(name, year)) ?? [];
      if (known.some((figure) => figure.count === count)) return [];
      const offset = columns.get(key);
      const cell =
        at === undefined || offset === undefined
          ? undefined
          : cellAddress(at.row, found.body.column + offset);
      const last = known.at(-1)?.count;
      const place = { sheet: sheetName, ...(cell !== undefined && { cell }) };
      return [{ offence: name, year, count, place, ...(last !== undefined && { replaces: last }) }];
    });
  });
}

/** From where each figure that stands on Kriminalitet is; one without a recorded source is not among them. */
export function sourcesOf(
  { offences }: Plan,
  recorded: readonly RecordedFigure[],
): readonly SeriesSource[] {
  const byOffenceAndYear = recordedByOffenceAndYear(recorded);
  return offences.flatMap(({ name, reported }) =>
    [...reported].flatMap(([year, count]): SeriesSource[] => {
      const known = byOffenceAndYear.get(offenceAndYear(name, year)) ?? [];
      const source = known.findLast((figure) => figure.count === count)?.source;
      return source === undefined ? [] : [{ offence: name, year, source }];
    }),
  );
}

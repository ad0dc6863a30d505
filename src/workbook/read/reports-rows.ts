/** The rows of Anmeldelser: which figures were recorded, with their sources, and which of Kriminalitet's figures were not. */
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

/** A figure on Kriminalitet that Anmeldelser does not have: people have typed or pasted it straight into the sheet. */
export interface UnrecordedFigure {
  readonly offence: string;
  readonly year: Year;
  readonly count: Count;
  readonly place: SheetPlace;
  /** The figure last recorded in its place. */
  readonly replaces?: Count;
}

type Tables = Pick<Located, "tables">;

/** The recorded figures. A row without an offence, a year or a count records nothing. */
export function recordedIn({ tables: located }: Tables): readonly RecordedFigure[] {
  return readRows(tables.reports, located.get("reports"), { problems: [] });
}

/** By offence and year, in the order of the rows. */
function recordedByOffenceAndYear(
  recorded: readonly RecordedFigure[],
): ReadonlyMap<string, readonly RecordedFigure[]> {
  const byOffenceAndYear = new Map<string, readonly RecordedFigure[]>();
  for (const figure of recorded) {
    const key = offenceAndYear(figure.offence, figure.year);
    byOffenceAndYear.set(key, [...(byOffenceAndYear.get(key) ?? []), figure]);
  }
  return byOffenceAndYear;
}

function offenceAndYear(offence: string, year: Year): string {
  return `${fold(offence)}|${String(year)}`;
}

/**
 * The figures of Kriminalitet that Anmeldelser does not have. A baseline is typed when the plan is made and its source is
 * the plan's own, so it is among them only when another baseline has been recorded.
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

/** The recorded sources of the figures on Kriminalitet. */
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

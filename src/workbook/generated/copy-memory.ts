/**
 * The overview's amounts at the time of its latest copy, kept in the workbook. The copy lives on in a Word document, so
 * people need to know which of its amounts have changed since.
 */
import { type OverviewTable, overviewTable } from "../../plan/overview";
import type { Ore, Plan, Year } from "../../plan/types";
import { yearFromText } from "../../plan/units";
import { amountFromOre } from "../../plan/money";
import { workbook } from "../../text/da/workbook";
import { change } from "../change/change";
import { line, type Report } from "../change/report";
import { isRecord, setting } from "../change/setting";

/** An amount of the copied table that is another now; undefined is a blank cell. */
export interface ChangedAmount {
  /** The row's name in the overview now; for a row that is gone, the name it had. */
  readonly row: string;
  readonly year: Year;
  readonly before: Ore | undefined;
  readonly now: Ore | undefined;
}

export interface CopyChanges {
  /** When the copy was made: date and time in ISO form. */
  readonly copiedAt: string;
  readonly amounts: readonly ChangedAmount[];
}

/** Keys of the sums among rows that are kept by activity id. No id is one of these: ids have no spaces around them. */
const sumRows = { total: " total", remaining: " remaining" } as const;

interface CopiedRow {
  readonly name: string;
  readonly amounts: ReadonlyMap<Year, Ore>;
}

interface Copy {
  /** Date and time in ISO form. */
  readonly at: string;
  readonly rows: ReadonlyMap<string, CopiedRow>;
}

const latestCopy = setting<Copy | undefined>(
  "tryghedsplan.copy",
  { toJson: (copy) => copy && jsonOf(copy), fromJson: readCopy },
  1,
);

/** Keeps the overview's amounts as they are now, in place of those kept before. It takes two syncs. */
export function rememberCopy(
  context: Excel.RequestContext,
  { plan }: { readonly plan: Plan },
  now: Date,
): Promise<Report> {
  const rows = rowsOf(overviewTable(plan));
  const amounts = [...rows.values()].reduce((count, row) => count + row.amounts.size, 0);
  return change(context, {
    look: latestCopy.look,
    plan: ({ surroundings }) => ({
      operations: [latestCopy.keep({ at: now.toISOString(), rows })],
      done: [line("copyRemembered", { amounts })],
      surroundings,
    }),
  });
}

/** What has changed since the latest copy; undefined when no copy was made. It takes one sync. */
export async function changesSinceCopy(
  context: Excel.RequestContext,
  { plan }: { readonly plan: Plan },
): Promise<CopyChanges | undefined> {
  const { value: copy } = await latestCopy.look(context);
  return copy && { copiedAt: copy.at, amounts: changes(copy.rows, rowsOf(overviewTable(plan))) };
}

/** The amounts that differ, in the order of the table as it is now; rows that are gone come last. */
function changes(
  before: ReadonlyMap<string, CopiedRow>,
  now: ReadonlyMap<string, CopiedRow>,
): readonly ChangedAmount[] {
  return [...new Set([...now.keys(), ...before.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), now.get(key)];
    const years = new Set([...(was?.amounts.keys() ?? []), ...(is?.amounts.keys() ?? [])]);
    return [...years]
      .sort((a, b) => a - b)
      .filter((year) => was?.amounts.get(year) !== is?.amounts.get(year))
      .map((year) => ({
        row: is?.name ?? was?.name ?? key,
        year,
        before: was?.amounts.get(year),
        now: is?.amounts.get(year),
      }));
  });
}

function rowsOf({ rows, total, remaining }: OverviewTable): ReadonlyMap<string, CopiedRow> {
  const words = workbook.overview;
  return new Map<string, CopiedRow>([
    ...rows.map(({ activity, name, amounts }): [string, CopiedRow] => [
      activity,
      { name, amounts },
    ]),
    [sumRows.total, { name: words.total, amounts: total }],
    [sumRows.remaining, { name: words.remaining, amounts: remaining }],
  ]);
}

function jsonOf({ at, rows }: Copy): unknown {
  return {
    at,
    rows: [...rows].map(([key, { name, amounts }]) => ({
      key,
      name,
      amounts: Object.fromEntries(amounts),
    })),
  };
}

/** The kept copy; undefined when the setting holds something else. */
function readCopy(kept: unknown): Copy | undefined {
  if (!isRecord(kept) || typeof kept["at"] !== "string" || !Array.isArray(kept["rows"])) {
    return undefined;
  }
  const rows = new Map<string, CopiedRow>();
  const list: readonly unknown[] = kept["rows"];
  for (const row of list) {
    if (!isRecord(row) || typeof row["key"] !== "string" || !isRecord(row["amounts"])) continue;
    const amounts = new Map<Year, Ore>();
    for (const [text, ore] of Object.entries(row["amounts"])) {
      const year = yearFromText(text);
      const amount = typeof ore === "number" ? amountFromOre(ore) : undefined;
      if (year !== undefined && amount?.kind === "value") amounts.set(year, amount.value);
    }
    const name = typeof row["name"] === "string" ? row["name"] : row["key"];
    rows.set(row["key"], { name, amounts });
  }
  return { at: kept["at"], rows };
}

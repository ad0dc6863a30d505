/** The overview for programs: kroner as numbers, a blank year absent. */
import { toKroner } from "../../plan/money";
import type { OverviewTable } from "../../plan/overview";
import type { Ore, Year } from "../../plan/types";

export function overviewAsJson({ years, rows, total, remaining }: OverviewTable): string {
  const printed = {
    years,
    rows: rows.map(({ area, name, amounts }) => ({
      area: area ?? null,
      activity: name,
      amounts: inKroner(amounts),
    })),
    total: inKroner(total),
    remaining: inKroner(remaining),
  };
  return `${JSON.stringify(printed, undefined, 2)}\n`;
}

const inKroner = (amounts: ReadonlyMap<Year, Ore>): Record<string, number> =>
  Object.fromEntries([...amounts].map(([year, amount]) => [year, toKroner(amount)]));

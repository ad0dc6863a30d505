/** The forms the overview is printed in, by the name `--format` gives them. */
import { formatAmount } from "../../plan/format-danish";
import { toKroner } from "../../plan/money";
import { type OverviewTable, overviewTable } from "../../plan/overview";
import type { Plan } from "../../plan/types";
import type { Sentences } from "../../text";
import { asCsv } from "./csv";
import { overviewGrid } from "./grid";
import { asHtml } from "./html";
import { overviewAsJson } from "./json";
import { asMarkdown } from "./markdown";
import { asTable } from "./table";

type Words = Sentences["workbook"]["overview"];
type Format = (table: OverviewTable, plan: Plan, words: Words) => string;

/** Years stand alone where a program or a narrow terminal reads them. */
const brief = (words: Words): Words => ({ ...words, financing: ({ year }) => String(year) });

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ["table", (table, _, words) => asTable(overviewGrid(table, brief(words), formatAmount))],
  ["md", (table, _, words) => asMarkdown(overviewGrid(table, words, formatAmount))],
  [
    "html",
    (table, plan, words) => asHtml(overviewGrid(table, words, formatAmount), titleOf(plan, words)),
  ],
  [
    "csv",
    (table, _, words) =>
      asCsv(overviewGrid(table, brief(words), (amount) => String(toKroner(amount)))),
  ],
  ["json", (table) => overviewAsJson(table)],
]);

export const formatNames: readonly string[] = [...formats.keys()];

/** The plan's overview as text, or undefined for a format there is not. */
export function printOverview(name: string, plan: Plan, words: Words): string | undefined {
  return formats.get(name)?.(overviewTable(plan), plan, words);
}

function titleOf(plan: Plan, words: Words): string {
  const year = plan.facts.from ?? plan.years[0];
  return year === undefined
    ? words.sheet
    : words.title({ partnership: plan.facts.partnership, year });
}

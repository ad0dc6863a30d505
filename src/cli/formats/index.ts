/** The forms the overview is printed in, by the name `--format` gives them. */
import { formatAmount } from "../../plan/format-danish";
import { toKroner } from "../../plan/money";
import { type OverviewTable, overviewTable } from "../../plan/overview";
import { overviewTitle, type OverviewWords } from "../../plan/overview-rows";
import type { Plan } from "../../plan/types";
import { asCsv } from "./csv";
import { overviewAsText } from "./grid";
import { asHtml } from "./html";
import { overviewAsJson } from "./json";
import { asMarkdown } from "./markdown";
import { asTable } from "./table";

type Format = (table: OverviewTable, plan: Plan, words: OverviewWords) => string;

/** Years stand alone where a program or a narrow terminal reads them. */
const brief = (words: OverviewWords): OverviewWords => ({
  ...words,
  financing: ({ year }) => String(year),
});

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ["table", (table, _, words) => asTable(overviewAsText(table, brief(words), formatAmount))],
  ["md", (table, _, words) => asMarkdown(overviewAsText(table, words, formatAmount))],
  [
    "html",
    (table, plan, words) =>
      asHtml(overviewAsText(table, words, formatAmount), overviewTitle(table, plan.facts, words)),
  ],
  [
    "csv",
    (table, _, words) =>
      asCsv(overviewAsText(table, brief(words), (amount) => String(toKroner(amount)))),
  ],
  ["json", (table) => overviewAsJson(table)],
]);

export const formatNames: readonly string[] = [...formats.keys()];

/** The plan's overview as text, or undefined for a format there is not. */
export function printOverview(name: string, plan: Plan, words: OverviewWords): string | undefined {
  return formats.get(name)?.(overviewTable(plan), plan, words);
}

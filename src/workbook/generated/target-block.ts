/** The table of targets of section 3 as a generated block. A target reads `139 (-10 %)`. */
import { formatTarget } from "../../plan/format-danish";
import { type ColumnOf, tables } from "../../plan/tables";
import { columnOf } from "../../plan/tables/references";
import { type TargetRow, targetTable } from "../../plan/targets";
import type { Plan, Year } from "../../plan/types";
import { workbook } from "../../text/da/workbook";
import {
  type BlockColumn,
  type BlockPlace,
  type BlockRow,
  blanks,
  type GeneratedBlock,
  textCell,
} from "./block";
import { blockNames } from "../schema/generated-names";
import type { Content } from "../change/operation";
import type { GeneratedContent } from "./overview-blocks";

const { crime, targetPercents } = tables;

const words = workbook.targetTable;

/** @param liveYears the years that Kriminalitet has a target column for; targets of other years are fixed values */
export function targetBlock(
  plan: Plan,
  content: GeneratedContent,
  liveYears: ReadonlySet<number>,
): GeneratedBlock {
  const { baselineYear, years, rows } = targetTable(plan);
  const live = (year: Year): boolean => content === "formulas" && liveYears.has(year);
  const headers = [
    words.offence,
    words.baseline({ year: baselineYear }),
    ...years.map((year) => words.target({ year })),
  ];
  const { partnership } = plan.facts;
  const body = rows.map((row): BlockRow => ({
    kind: "body",
    cells: (place) => [
      content === "formulas" ? position(place) : "blank",
      { text: row.offence },
      content === "formulas" ? liveBaseline(place) : count(row.baseline),
      ...years.map((year) => (live(year) ? liveTarget(place, year) : fixedTarget(row, year))),
    ],
  }));
  const alone = (kind: "title" | "note", text: string): BlockRow => ({
    kind,
    cells: () => ["blank", { text }, ...blanks(1 + years.length)],
  });
  return {
    name: blockNames.targetTable,
    columns: [
      { width: 60, hidden: true },
      { width: 190 },
      { width: 110, numbers: "count" },
      ...years.map((): BlockColumn => ({ width: 115, numbers: "count" })),
    ],
    rows: [
      alone("title", words.title({ partnership })),
      { kind: "header", cells: () => ["blank", ...headers.map(textCell)] },
      ...(body.length > 0 ? body : [alone("note", words.empty)]),
    ],
  };
}

/** The row of Kriminalitet with the offence that the next column names. */
function position({ row, letters }: BlockPlace): Content {
  return {
    formula: `=IFERROR(MATCH($${letters(1)}${String(row)},${columnOf(crime, "name")},0),"")`,
  };
}

/** A figure of the offence's row; blank where the offence is not found. */
function found(
  { row, letters }: BlockPlace,
  then: (field: (column: ColumnOf<"crime">) => string) => string,
): Content {
  const at = `$${letters(0)}${String(row)}`;
  const field = (key: ColumnOf<"crime">): string => `INDEX(${columnOf(crime, key)},${at})`;
  return { formula: `=IF(ISNUMBER(${at}),${then(field)},"")` };
}

function liveBaseline(place: BlockPlace): Content {
  return found(place, (field) => `IF(${field("baseline")}="","",${field("baseline")})`);
}

/**
 * The target; for a reduction its percentage follows in brackets. TEXT is not used, since its format codes depend on the
 * machine's language. A decimal point becomes a comma.
 */
function liveTarget(place: BlockPlace, year: Year): Content {
  const years = columnOf(targetPercents, "year");
  const percent = `INDEX(${columnOf(targetPercents, "reduction")},MATCH(${String(year)},${years},0))`;
  const sign = `IF(${percent}>0,"-",IF(${percent}<0,"+",""))`;
  const size = `SUBSTITUTE(ROUND(ABS(${percent})*10000,0)/100,".",",")`;
  return found(place, (field) => {
    const target = field(`target:${year}`);
    const labelled = `${target}&" ("&${sign}&${size}&" %)"`;
    return `IF(${target}="","",IF(${field("kind")}="Reduktion",${labelled},${target}))`;
  });
}

function fixedTarget({ targets }: TargetRow, year: Year): Content {
  const target = targets.get(year);
  if (target === undefined) return "blank";
  return target.reduction === undefined ? count(target.target) : { text: formatTarget(target) };
}

function count(value: number | undefined): Content {
  return value === undefined ? "blank" : { number: value };
}

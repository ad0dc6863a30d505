import type { CheckParams } from "../../checks/catalogue";
import type { Contradiction } from "../../checks/comparison";
import type { PlanFigure } from "../../checks/prose/prose-plan";
import type { ActivityText } from "../../checks/structure/activities";
import type { SentencesOf } from "../../cells/message";
import { formatFigure } from "../../plan/figure";
import { formatDecimal } from "../../plan/format-danish";
import type { Year } from "../../plan/types";
import { computed, difference, stated } from "../comparison";

const apart = (comparison: Contradiction): string =>
  `${difference(comparison)} too ${comparison.difference > 0 ? "much" : "little"}`;
const inYear = (year: Year | undefined): string => (year === undefined ? "" : ` ${year}`);
const listed = (each: readonly (string | number)[]): string => each.join(", ");

/** The sheets are Danish in every language. */
const headers: Readonly<Record<ActivityText, string>> = {
  description: "Beskrivelse",
  targetGroup: "Målgruppe",
  schedule: "Tidsplan",
  economy: "Økonomi",
  responsible: "Ansvarlig",
};

const running = (first: Year | undefined, last: Year | undefined): string => {
  if (first === undefined) return `until ${String(last)}`;
  if (last === undefined) return `from ${String(first)}`;
  return `in ${first === last ? String(first) : `${first}-${last}`}`;
};

const ofPlan: Readonly<Record<PlanFigure, string>> = {
  remaining: "The remaining amount",
  frame: "The frame",
  granted: "The granted amount",
};

export const findings = {
  "table-total": ({ row, year, comparison }) =>
    `${row}${inYear(year)} is ${stated(comparison)}, but the rows add up to ${computed(comparison)}: ${apart(comparison)}. Correct the total or the row that is wrong.`,
  "table-subtotal": ({ row, year, comparison }) =>
    `“${row}”${inYear(year)} is ${stated(comparison)}, but the rows above it add up to ${computed(comparison)}: ${apart(comparison)}. Correct the sum or the row.`,
  "table-row-total": ({ row, comparison }) =>
    `The total of “${row}” is ${stated(comparison)}, but its years add up to ${computed(comparison)}: ${apart(comparison)}. Correct the total or a year.`,
  "table-row": ({ row, year, comparison }) =>
    `“${row}” ${year}: the table says ${stated(comparison)}, Finansiering ${computed(comparison)}. Correct the one that is wrong.`,
  "table-year-moved": ({ year, heldYear }) =>
    `The column ${year} holds the amounts of ${heldYear}. Correct the year, or move the amounts.`,
  "table-years": ({ year, before }) =>
    `${year} follows ${before} in the table's header. Correct the years.`,
  "table-missing-rows": ({ missing, named }) =>
    `The table lacks ${missing.toLocaleString("en-GB")} ${missing === 1 ? "activity" : "activities"} with money: ${listed(named)}. Add the row, or update the table.`,
  "table-double-row": ({ row }) => `“${row}” is in the table twice. Delete one of the rows.`,
  "table-unknown-row": ({ row }) =>
    `“${row}” is no activity of the plan. What is the row? Correct the name, or add the activity.`,
  "table-remaining": ({ year, comparison }) =>
    `The remaining amount ${year} is ${stated(comparison)}, but frame and carry-over less the granted amount is ${computed(comparison)}: ${apart(comparison)}. Correct the amount or the frame.`,
  "table-plan-total": ({ row, year, comparison }) =>
    `${row} ${year} is ${stated(comparison)} in the table, but Finansiering adds up to ${computed(comparison)}: ${apart(comparison)}. Correct the one that is wrong.`,
  "table-frame": ({ row, year, comparison }) =>
    `${row} ${year} is ${stated(comparison)} in the table and ${computed(comparison)} on the sheet Ramme. Correct the one that is wrong.`,
  "over-allocated": ({ year, comparison }) =>
    `${stated(comparison)} is granted in ${year}, but there is only ${computed(comparison)}: ${difference(comparison)} too much. Lower amounts, or raise the frame.`,
  "frame-missing": ({ year, comparison }) =>
    `${stated(comparison)} is granted in ${year}, but the year has no frame. Write it on the sheet Ramme.`,
  "frame-basis": ({ years }) =>
    `The frame of ${listed(years)} has no basis (bevillingsgrundlag). Write where it was granted.`,
  "column-value": ({ row, year, comparison }) =>
    `${row}${inYear(year)}: the cell shows ${stated(comparison)}, but the plan gives ${computed(comparison)}. Put the formula back.`,
  "number-for-formula": () =>
    "A number stands in place of the column's formula, so it does not follow the plan. Put the formula back.",
  "changed-formula": () =>
    "The formula is not the column's. Put the column's formula back if the change is not meant.",
  "generated-formula": ({ held }) =>
    `A formula stood here; now it says ${String(held)}. Put the formula back, or write the table anew.`,
  "sum-range": ({ left, formula }) =>
    `The formula leaves out “${listed(left)}”. Correct it to ${formula}.`,
  "broken-cell": ({ shows }) =>
    `The cell shows ${shows}. Correct the formula, or write the figure.`,
  "broken-column": ({ shows, hasOwnFormula }) =>
    hasOwnFormula
      ? `The cell shows ${shows}, because it calculates with a cell that is no number. Correct that cell, and this one follows.`
      : `The cell shows ${shows}. Put the column's formula back.`,
  "error-value": ({ shows }) => `The cell shows ${shows}. Correct the formula, or write the value.`,

  "stray-full-stop": ({ text, suggestion }) =>
    `“${text}” has a full stop too many and is in none of the sheet's sums. Write ${suggestion}.`,
  "text-amount": ({ text, suggestion }) =>
    `“${text}” is text and is in none of the sheet's sums. Write ${suggestion}.`,
  "unclear-amount": ({ text }) =>
    `“${text}” can be read in several ways and is not counted. What is meant?`,
  "negative-amount": ({ text }) => `${text} is negative. Write an amount of 0 or more.`,
  "ore-in-amount": ({ text }) => `${text} has øre. The plan's amounts are whole kroner.`,
  "too-large": ({ text }) => `${text} is too large. Correct the figure.`,
  "table-stray-full-stop": ({ row, text, number }) =>
    `“${text}” beside “${row}” has a full stop too many and is read as ${formatDecimal(number)}. Correct it.`,
  "table-text-amount": ({ row, text, number, cells }) =>
    cells === 1
      ? `“${text}” beside “${row}” is text and is in none of the sheet's sums. Write ${formatDecimal(number)}.`
      : `${String(cells)} amounts of the table are text and are in none of the sheet's sums. Make them numbers.`,
  "table-unclear-amount": ({ row, text }) =>
    `“${text}” beside “${row}” cannot be read for certain and is not counted. What is meant?`,
  "no-money": ({ activity }) =>
    `“${activity}” has no money in any year. Write the amount, or set Finansieres af andre to Ja.`,
  "money-outside-years": ({ activity, years, firstYear, lastYear }) =>
    `“${activity}” has money in ${listed(years)}, but runs ${running(firstYear, lastYear)}. Correct the years or the amount.`,
  "money-in-fewer-years": ({ activity, years, firstYear, lastYear }) =>
    `“${activity}” runs ${running(firstYear, lastYear)}, but has no money in ${listed(years)}. Is that meant?`,
  "co-funding-parts": ({ activity, comparison }) =>
    `“${activity}” costs ${stated(comparison)}, but the plan's money and the co-funding make ${computed(comparison)}: a difference of ${difference(comparison)}. Correct one of the amounts.`,
  "co-funding-conditional": ({ activity, sources, comparison }) =>
    `“${activity}” counts on ${stated(comparison)} from ${listed(sources)}, which is only applied for. Mind the reservation.`,
  "stated-share": ({ activity, fraction, comparison }) =>
    `“${activity}”: the text says ${fraction}, but the amounts give ${computed(comparison)}.`,
  "shared-post": ({ post, year, one, other }) =>
    `The post “${post}” does not cost the same for each weekly hour in ${year}: ${formatFigure(one.hourly, "ore")} at ${String(one.hours)} hours and ${formatFigure(other.hourly, "ore")} at ${String(other.hours)} hours.`,
  "price-level": ({ activity }) =>
    `A price level is stated for some of the money${activity === undefined ? "" : ` (“${activity}”)`} and not for the rest. Which year holds for the plan? Write it on the sheet Plan.`,
  "changed-since-approved": ({ activity, year, comparison }) =>
    `“${activity}” ${year} is ${stated(comparison)}; ${computed(comparison)} is approved. List the change in the cover note.`,

  "prose-year": ({ activity, text, year, comparison }) =>
    `“${activity}”: Økonomi says ${text}${year === undefined ? "" : ` in ${year}`}, but Finansiering has ${computed(comparison)}. Correct the text or the amount.`,
  "prose-unclear": ({ activity, text }) =>
    `“${activity}”: what is the amount ${text} in Økonomi of? Give its year, or note it as total cost or co-funding.`,
  "prose-plan": ({ of, text, year, comparison }) =>
    `${typeof of === "string" ? ofPlan[of] : `“${of.activity}”`}${inYear(year)}: the text says ${text}, but the plan has ${computed(comparison)}. Correct the text or the plan.`,
  "prose-target": ({ offence, year, comparison }) =>
    `The target of ${offence} ${year}: the text says ${stated(comparison)}, but should say ${computed(comparison)}. Correct the text or the plan.`,
  "prose-text-unclear": ({ text, year, known }) =>
    known === undefined
      ? `What is the amount ${text}${year === undefined ? "" : ` in ${year}`} of? It matches nothing in the plan.`
      : `What is the amount ${text} in ${year}? “${known.activity}” has ${formatFigure(known.amount, "ore")} on Finansiering.`,

  "table-target": ({ offence, year, comparison }) =>
    `The target of ${offence} ${year} is ${stated(comparison)}, but should be ${computed(comparison)}. Correct it.`,
  "table-target-label": ({ offence, year, comparison }) =>
    `${offence} ${year} is labelled ${stated(comparison)}, but the year's percentage is ${computed(comparison)}. Correct the label.`,
  "table-baseline": ({ offence, comparison }) =>
    `The baseline of ${offence} is ${stated(comparison)} in the table and ${computed(comparison)} on Kriminalitet. Correct the one that is wrong.`,
  "reported-missing": ({ offence, years }) =>
    `${offence} lacks reports for ${listed(years)}. Write the figure on Kriminalitet.`,
  "baseline-missing": ({ offence }) =>
    `${offence} has no baseline, so its target cannot be computed. Write it.`,
  "reported-far-above": ({ offence, year, comparison }) =>
    `${offence} ${year} is ${stated(comparison)} against a baseline of ${computed(comparison)}. Is it the whole municipality's figure?`,
  "reported-as-other-year": ({ year, sameAs, offences }) =>
    `All ${String(offences)} figures of ${year} are those of ${sameAs}. Were they pasted twice?`,
  "source-changed": ({ offence, now, before }) =>
    `${offence} ${now.year} is from ${now.source}, but ${before.year} from ${before.source}. Can the years be compared?`,
  "target-order": ({ offence, year, before, comparison }) =>
    `The target of ${offence} ${year} is ${stated(comparison)}, but ${computed(comparison)} in ${before}: it goes the wrong way. Correct one of them.`,
  "percent-order": ({ year, before, comparison }) =>
    `The percentage of ${year} is ${stated(comparison)}, but ${computed(comparison)} in ${before}. Correct it, or swap the years.`,
  "percent-missing": ({ years }) =>
    `A percentage is missing for ${listed(years)}. Write it on the sheet Målprocenter.`,
  "negative-count": ({ text }) => `${text} is negative. Write a count of 0 or more.`,
  "decimal-count": ({ text }) => `${text} has decimals. A count is a whole number.`,
  "duplicate-offence": ({ offence }) =>
    `The offence ${offence} is there twice. Delete one of the rows.`,

  "sheet-missing": ({ sheet }) => `The sheet ${sheet} is missing. Choose Reparér ark.`,
  "table-missing": ({ table }) => `The table ${table} is missing. Choose Reparér ark.`,
  "column-missing": ({ header }) =>
    `The column ${header} is missing or renamed. Choose Reparér ark, or correct the name.`,
  "wrong-type": ({ text, header, suggestion }) =>
    `“${text}” does not fit the column ${header}. ${suggestion === undefined ? "Correct the cell." : `Write ${suggestion}.`}`,
  "required-blank": ({ header }) => `${header} is blank. Fill in the cell.`,
  "unknown-area": ({ area }) => `Area ${area} does not exist. Correct the number, or add the area.`,
  "unknown-activity": ({ activity }) =>
    `The activity ${activity} does not exist. Correct it, or add the activity.`,
  "duplicate-key": ({ key, header }) =>
    `${key} is on several rows of the column ${header}. Delete one, or give it another name.`,
  "double-funding": ({ activity, rows }) =>
    `“${activity}” has ${String(rows)} rows on Finansiering, and all are counted. Make them one.`,
  "duplicate-overview-name": ({ name }) =>
    `Two activities are called “${name}” in the overview. Give one another name.`,
  "own-area": ({ activity, area }) =>
    `“${activity}” belongs to area ${area} and also names it among the other areas. Delete it there.`,
  "text-missing": ({ activity, missing }) =>
    `“${activity}” lacks ${listed(missing.map((key) => headers[key]))}. Fill in.`,
  "objectives-not-set": ({ area }) =>
    `Area ${area} has no objectives yet. Write them when they are agreed.`,
  "filtered-rows": ({ sheet }) => `A filter hides rows on ${sheet}. They are counted all the same.`,
  "protected-sheet": ({ sheet }) =>
    `The sheet ${sheet} is protected, so nothing can be corrected from here. Unprotect it under Review.`,
  "sheet-read-in-part": ({ sheet, cell }) =>
    `${sheet} reaches as far as ${cell}, and not all of it was read. Delete cells forgotten far down or to the right.`,
} satisfies SentencesOf<CheckParams>;

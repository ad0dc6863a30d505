import type { FigureSlip } from "../../plan/explain-difference";
import type { Sentences } from "..";

type Checks = Sentences["checks"];
type Said = Parameters<Checks["found"]["table-total"]>[0];

const apart = (p: Said): string => `${p.difference} too ${p.isTooHigh ? "much" : "little"}`;
const inYear = (p: Said): string => (p.year === "" ? "" : ` ${p.year}`);
const whole = (count: number): string => count.toLocaleString("en-GB");
const many = (count: number, one: string, more: string): string =>
  `${whole(count)} ${count === 1 ? one : more}`;

const headers: Readonly<Record<string, string>> = {
  description: "Beskrivelse",
  targetGroup: "Målgruppe",
  schedule: "Tidsplan",
  economy: "Økonomi",
  responsible: "Ansvarlig",
};
const listed = (keys: string): string =>
  keys
    .split(",")
    .map((key) => headers[key] ?? key)
    .join(", ");

const running = (years: string): string => {
  if (years.startsWith("-")) return `until ${years.slice(1)}`;
  return years.endsWith("-") ? `from ${years.slice(0, -1)}` : `in ${years}`;
};

const wholes: Readonly<Record<string, string>> = {
  remaining: "The remaining amount",
  frame: "The frame",
  granted: "The granted amount",
};

export const checks: Checks = {
  severity: {
    error: "Error",
    warning: "Warning",
    question: "Question",
    task: "Task",
    info: "Information",
  },
  family: {
    sums: "Sums",
    amounts: "Amounts",
    prose: "Text",
    crime: "Crime",
    structure: "Structure",
  },
  slip: {
    swappedDigits: (_: FigureSlip) => "Two digits have changed places.",
    timesTooLarge: (p: FigureSlip) =>
      p.kind === "timesTooLarge" && p.factor === 1000
        ? "The figure is 1,000 times too large: is it in another unit?"
        : "There is a zero too many.",
    timesTooSmall: (p: FigureSlip) =>
      p.kind === "timesTooSmall" && p.factor === 1000
        ? "The figure is 1,000 times too small: is it in thousands?"
        : "A zero is missing.",
    sign: (_: FigureSlip) => "The sign is reversed.",
  },
  because: {
    missingRow: (p) => `The row “${p.row}” is left out.`,
    doubledRow: (p) => `The row “${p.row}” is counted twice.`,
    row: (p) => `It adds up if the mistake is in “${p.row}”: ${p.slip}`,
    orElse: (p) => `Or: ${p.reason}`,
  },
  ranges: (p) => `Rounded, the stated figure may be ${p.stated} and the computed ${p.computed}.`,
  explained: (p) => `Explained${p.initials === "" ? "" : ` by ${p.initials}`}: ${p.reason}`,
  looked: (p) =>
    `Checked: ${many(p.rows, "row", "rows")}, ${many(p.sums, "sum", "sums")}, ${many(p.targets, "target", "targets")} and ${many(p.texts, "text", "texts")}.`,
  tables: (count) => `Tables on the sheets: ${whole(count)}.`,
  nothingFound: "Everything adds up.",
  counted: {
    error: (count) => many(count, "error", "errors"),
    warning: (count) => many(count, "warning", "warnings"),
    question: (count) => many(count, "question", "questions"),
    task: (count) => many(count, "task", "tasks"),
    info: (count) => `${whole(count)} for information`,
    explained: (count) => `${whole(count)} of them explained`,
  },
  headings: {
    severity: "Severity",
    place: "Place",
    sheet: "Sheet",
    cell: "Cell",
    message: "Finding",
    stated: "Stated",
    computed: "Computed",
    difference: "Difference",
    reason: "Explanation",
    initials: "Initials",
  },
  report: {
    sheet: "Kontrolrapport",
    title: "Report of findings",
    at: (p) => `Checked on ${p.date} at ${p.time}.`,
    version: (p) => `Tryghedsplan for Excel, version ${p.version}.`,
    found: (p) => `Findings: ${p.counted}.`,
  },
  found: {
    "table-total": (p) =>
      `${p.name}${inYear(p)} is ${p.stated}, but the rows add up to ${p.computed}: ${apart(p)}. Correct the total or the row that is wrong.`,
    "table-subtotal": (p) =>
      `“${p.name}”${inYear(p)} is ${p.stated}, but the rows above it add up to ${p.computed}: ${apart(p)}. Correct the sum or the row.`,
    "table-row-total": (p) =>
      `The total of “${p.name}” is ${p.stated}, but its years add up to ${p.computed}: ${apart(p)}. Correct the total or a year.`,
    "table-row": (p) =>
      `“${p.name}” ${p.year}: the table says ${p.stated}, Finansiering ${p.computed}. Correct the one that is wrong.`,
    "table-year-moved": (p) =>
      `The column ${p.year} holds the amounts of ${p.otherYear}. Correct the year, or move the amounts.`,
    "table-years": (p) =>
      `${p.year} follows ${p.otherYear} in the table's header. Correct the years.`,
    "table-missing-rows": (p) =>
      `The table lacks ${many(p.count, "activity", "activities")} with money: ${p.name}. Add the row, or update the table.`,
    "table-double-row": (p) => `“${p.name}” is in the table twice. Delete one of the rows.`,
    "table-unknown-row": (p) =>
      `“${p.name}” is no activity of the plan. What is the row? Correct the name, or add the activity.`,
    "table-remaining": (p) =>
      `The remaining amount ${p.year} is ${p.stated}, but frame and carry-over less the granted amount is ${p.computed}: ${apart(p)}. Correct the amount or the frame.`,
    "table-plan-total": (p) =>
      `${p.name} ${p.year} is ${p.stated} in the table, but Finansiering adds up to ${p.computed}: ${apart(p)}. Correct the one that is wrong.`,
    "table-frame": (p) =>
      `${p.name} ${p.year} is ${p.stated} in the table and ${p.computed} on the sheet Ramme. Correct the one that is wrong.`,
    "over-allocated": (p) =>
      `${p.stated} is granted in ${p.year}, but there is only ${p.computed}: ${p.difference} too much. Lower amounts, or raise the frame.`,
    "frame-missing": (p) =>
      `${p.stated} is granted in ${p.year}, but the year has no frame. Write it on the sheet Ramme.`,
    "frame-basis": (p) =>
      `The frame of ${p.text} has no basis (bevillingsgrundlag). Write where it was granted.`,
    "column-value": (p) =>
      `${p.name}${inYear(p)}: the cell shows ${p.stated}, but the plan gives ${p.computed}. Put the formula back.`,
    "number-for-formula": () =>
      "A number stands in place of the column's formula, so it does not follow the plan. Put the formula back.",
    "changed-formula": () =>
      "The formula is not the column's. Put the column's formula back if the change is not meant.",
    "generated-formula": (p) =>
      `A formula stood here; now it says ${p.text}. Put the formula back, or write the table anew.`,
    "sum-range": (p) => `The formula leaves out “${p.name}”. Correct it to ${p.suggestion}.`,
    "broken-cell": (p) => `The cell shows ${p.text}. Correct the formula, or write the figure.`,
    "broken-column": (p) =>
      p.suggestion === ""
        ? `The cell shows ${p.text}, because it reckons with a cell that is no number. Correct that cell, and this one follows.`
        : `The cell shows ${p.text}. Put the column's formula back.`,
    "error-value": (p) => `The cell shows ${p.text}. Correct the formula, or write the value.`,

    "stray-full-stop": (p) =>
      `“${p.text}” has a full stop too many and is in none of the sheet's sums. Write ${p.suggestion}.`,
    "text-amount": (p) =>
      `“${p.text}” is text and is in none of the sheet's sums. Write ${p.suggestion}.`,
    "unclear-amount": (p) =>
      `“${p.text}” can be read in several ways and is not counted. What is meant?`,
    "negative-amount": (p) => `${p.text} is negative. Write an amount of 0 or more.`,
    "ore-in-amount": (p) => `${p.text} has øre. The plan's amounts are whole kroner.`,
    "too-large": (p) => `${p.text} is too large. Correct the figure.`,
    "table-stray-full-stop": (p) =>
      `“${p.text}” beside “${p.name}” has a full stop too many and is read as ${p.suggestion}. Correct it.`,
    "table-text-amount": (p) =>
      p.count === 1
        ? `“${p.text}” beside “${p.name}” is text and is in none of the sheet's sums. Write ${p.suggestion}.`
        : `${String(p.count)} amounts of the table are text and are in none of the sheet's sums. Make them numbers.`,
    "table-unclear-amount": (p) =>
      `“${p.text}” beside “${p.name}” cannot be read for certain and is not counted. What is meant?`,
    "no-money": (p) =>
      `“${p.name}” has no money in any year. Write the amount, or set Finansieres af andre to Ja.`,
    "money-outside-years": (p) =>
      `“${p.name}” has money in ${p.text}, but runs ${running(p.other)}. Correct the years or the amount.`,
    "money-in-fewer-years": (p) =>
      `“${p.name}” runs in ${p.other}, but has no money in ${p.text}. Is that meant?`,
    "co-funding-parts": (p) =>
      `“${p.name}” costs ${p.stated}, but the plan's money and the co-funding make ${p.computed}: a difference of ${p.difference}. Correct one of the amounts.`,
    "co-funding-conditional": (p) =>
      `“${p.name}” counts on ${p.stated} from ${p.other}, which is only applied for. Mind the reservation.`,
    "stated-share": (p) =>
      `“${p.name}”: the text says ${p.text}, but the amounts give ${p.computed}.`,
    "shared-post": (p) =>
      `The post “${p.name}” does not cost the same for each weekly hour in ${p.year}: ${p.text} at ${String(p.count)} hours and ${p.other} at ${String(p.otherCount)} hours.`,
    "price-level": (p) =>
      `A price level is stated for some of the money${p.name === "" ? "" : ` (“${p.name}”)`} and not for the rest. Which year holds for the plan? Write it on the sheet Plan.`,
    "changed-since-approved": (p) =>
      `“${p.name}” ${p.year} is ${p.stated}; ${p.computed} is approved. List the change in the cover note.`,

    "prose-year": (p) =>
      `“${p.name}”: Økonomi says ${p.text}${p.year === "" ? "" : ` in ${p.year}`}, but Finansiering has ${p.computed}. Correct the text or the amount.`,
    "prose-unclear": (p) =>
      `“${p.name}”: what is the amount ${p.text} in Økonomi of? Give its year, or note it as total cost or co-funding.`,
    "prose-plan": (p) =>
      `${wholes[p.name] ?? `“${p.name}”`}${inYear(p)}: the text says ${p.text}, but the plan has ${p.computed}. Correct the text or the plan.`,
    "prose-target": (p) =>
      `The target of ${p.name} ${p.year}: the text says ${p.stated}, but should say ${p.computed}. Correct the text or the plan.`,
    "prose-text-unclear": (p) =>
      p.computed !== ""
        ? `What is the amount ${p.text} in ${p.year}? “${p.name}” has ${p.computed} on Finansiering.`
        : `What is the amount ${p.text}${p.year === "" ? "" : ` in ${p.year}`} of? It matches nothing in the plan.`,

    "table-target": (p) =>
      `The target of ${p.name} ${p.year} is ${p.stated}, but should be ${p.computed}. Correct it.`,
    "table-target-label": (p) =>
      `${p.name} ${p.year} is labelled ${p.stated}, but the year's percentage is ${p.computed}. Correct the label.`,
    "table-baseline": (p) =>
      `The baseline of ${p.name} is ${p.stated} in the table and ${p.computed} on Kriminalitet. Correct the one that is wrong.`,
    "reported-missing": (p) =>
      `${p.name} lacks reports for ${p.text}. Write the figure on Kriminalitet.`,
    "baseline-missing": (p) =>
      `${p.name} has no baseline, so its target cannot be computed. Write it.`,
    "reported-far-above": (p) =>
      `${p.name} ${p.year} is ${p.stated} against a baseline of ${p.computed}. Is it the whole municipality's figure?`,
    "reported-as-other-year": (p) =>
      `All ${String(p.count)} figures of ${p.year} are those of ${p.otherYear}. Were they pasted twice?`,
    "source-changed": (p) =>
      `${p.name} ${p.year} is from ${p.text}, but ${p.otherYear} from ${p.other}. Can the years be compared?`,
    "target-order": (p) =>
      `The target of ${p.name} ${p.year} is ${p.stated}, but ${p.computed} in ${p.otherYear}: it goes the wrong way. Correct one of them.`,
    "percent-order": (p) =>
      `The percentage of ${p.year} is ${p.stated}, but ${p.computed} in ${p.otherYear}. Correct it, or swap the years.`,
    "percent-missing": (p) =>
      `A percentage is missing for ${p.text}. Write it on the sheet Målprocenter.`,
    "negative-count": (p) => `${p.text} is negative. Write a count of 0 or more.`,
    "decimal-count": (p) => `${p.text} has decimals. A count is a whole number.`,
    "duplicate-offence": (p) => `The offence ${p.text} is there twice. Delete one of the rows.`,

    "sheet-missing": (p) => `The sheet ${p.text} is missing. Choose Reparér ark.`,
    "table-missing": (p) => `The table ${p.text} is missing. Choose Reparér ark.`,
    "column-missing": (p) =>
      `The column ${p.text} is missing or renamed. Choose Reparér ark, or correct the name.`,
    "wrong-type": (p) =>
      `“${p.text}” does not fit the column ${p.name}. ${p.suggestion === "" ? "Correct the cell." : `Write ${p.suggestion}.`}`,
    "required-blank": (p) => `${p.name} is blank. Fill in the cell.`,
    "unknown-area": (p) => `Area ${p.text} does not exist. Correct the number, or add the area.`,
    "unknown-activity": (p) =>
      `The activity ${p.text} does not exist. Correct it, or add the activity.`,
    "duplicate-key": (p) =>
      `${p.text} is on several rows of the column ${p.name}. Delete one, or give it another name.`,
    "double-funding": (p) =>
      `“${p.name}” has ${String(p.count)} rows on Finansiering, and all are counted. Make them one.`,
    "duplicate-overview-name": (p) =>
      `Two activities are called “${p.name}” in the overview. Give one another name.`,
    "own-area": (p) =>
      `“${p.name}” belongs to area ${p.area} and also names it among the other areas. Delete it there.`,
    "text-missing": (p) => `“${p.name}” lacks ${listed(p.text)}. Fill in.`,
    "objectives-not-set": (p) =>
      `Area ${p.area} has no objectives yet. Write them when they are agreed.`,
    "filtered-rows": (p) => `A filter hides rows on ${p.name}. They are counted all the same.`,
    "protected-sheet": (p) =>
      `The sheet ${p.name} is protected, so nothing can be mended from here. Unprotect it under Review.`,
  },
};

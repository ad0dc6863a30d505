import type { FigureSlip } from "../../plan/explain-difference";
import type { Sentences } from "..";
import { findings } from "./findings";

type Checks = Sentences["checks"];

const whole = (count: number): string => count.toLocaleString("en-GB");
const many = (count: number, one: string, more: string): string =>
  `${whole(count)} ${count === 1 ? one : more}`;

export const checks = {
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
  found: findings,
} satisfies Checks;

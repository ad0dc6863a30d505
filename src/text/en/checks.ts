import type { SentencesOf } from "../../cells/message";
import type { ExplanationParams } from "../../checks/comparison";
import { range } from "../comparison";
import type { FigureSlip } from "../../plan/explain-difference";
import type { Sentences } from "..";
import { findings } from "./findings";
import { countingIn } from "../counting";

type Checks = Sentences["checks"];

const { whole, many } = countingIn("en-GB");

const slipped = (slip: FigureSlip): string => {
  switch (slip.kind) {
    case "swappedDigits":
      return "Two digits have changed places.";
    case "timesTooLarge":
      return slip.factor === 1000
        ? "The figure is 1,000 times too large: is it in another unit?"
        : "There is a zero too many.";
    case "timesTooSmall":
      return slip.factor === 1000
        ? "The figure is 1,000 times too small: is it in thousands?"
        : "A zero is missing.";
    case "sign":
      return "The sign is reversed.";
  }
};

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
  because: {
    figure: ({ slip }) => slipped(slip),
    row: ({ row, slip }) => `It adds up if the mistake is in “${row}”: ${slipped(slip)}`,
    missingRow: ({ row }) => `The row “${row}” is left out.`,
    doubledRow: ({ row }) => `The row “${row}” is counted twice.`,
  } satisfies SentencesOf<ExplanationParams>,
  orElse: (reason) => `Or: ${reason}`,
  ranges: ({ stated, computed }, unit) =>
    `Rounded, the stated figure may be ${range(stated, unit)} and the computed ${range(computed, unit)}.`,
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
  findingsSheet: {
    sheet: "Kontrolrapport",
    title: "Report of findings",
    at: (p) => `Checked on ${p.date} at ${p.time}.`,
    version: (p) => `Tryghedsplan for Excel, version ${p.version}.`,
    found: (p) => `Findings: ${p.counted}.`,
  },
  found: findings,
} satisfies Checks;

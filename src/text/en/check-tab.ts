import type { checkTab as danish } from "../da/check-tab";
import type { Like } from "../like";
import { countingIn } from "../counting";

const { whole, many } = countingIn("en-GB");

export const checkTab = {
  none: "The check appears when there is a plan in the workbook.",
  check: "Check",
  cancel: "Stop",
  reading: "Reading the sheets …",
  checking: (done, of) => `Checking: ${whole(done)} of ${whole(of)} checks have run`,
  finished: (found) =>
    found === 0
      ? "The check has finished. Everything adds up."
      : `The check has finished: ${many(found, "finding", "findings")}.`,
  stamp: (at) =>
    `Last check: ${at.toLocaleDateString("en-GB", { dateStyle: "medium" })} at ${at.toLocaleTimeString("en-GB", { timeStyle: "short" })}`,
  outdated: {
    coauthor: "Out of date: somebody else has changed the workbook since.",
    changed: "Out of date: the workbook has changed since.",
    cancelled: "The check was stopped. The list is not complete.",
  },
  marksBehind: "The marks on the cells do not follow.",
  failed: "The check could not be carried through.",
  filter: {
    label: "Show only",
    search: "Search the findings",
    placeholder: "Search",
    none: "No findings match the search.",
  },
  groups: {
    error: "Errors",
    warning: "Warnings",
    question: "Questions",
    task: "Tasks",
    info: "Information",
    explained: "Explained",
  },
  list: "Findings",
  noSheet: "The plan",
  count: (count) => whole(count),
  more: (count, left) => `Show ${whole(count)} more (${whole(left)} left)`,
  back: (place) => `Back to ${place}`,
  goTo: (place) => `Go to ${place}`,
  stated: "Stated",
  computed: "Computed",
  difference: "Difference",
  fix: {
    label: "Correction",
    blank: "blank",
    formula: "formula",
    otherFormula: "corrected formula",
    to: "to",
    apply: "Correct",
    applyAll: (cells) => `Correct ${whole(cells)} cells`,
    all: (findings) => `Correct all that can be corrected here (${whole(findings)})`,
    more: (cells) => `… and ${many(cells, "cell", "cells")} more`,
  },
  explain: {
    open: "Explain",
    reason: "Why is it right?",
    initials: "Initials",
    save: "Keep explanation",
    close: "Cancel",
    kept: "The explanation holds until the figure changes. It still counts in the report of findings.",
  },
  judge: {
    title: "What is the table?",
    one: (sheet, range) => `The table on ${sheet}, ${range}`,
    text: "Only the table's own sums are checked until this is said.",
    plan: "Belongs to this plan",
    older: "Older version",
    ignored: "Ignore",
    answered: (count) => `Tables answered about (${whole(count)})`,
    more: (count) => `${many(count, "table", "tables")} more when these are answered.`,
  },
  tools: "Report, marks and Word text",
  writeFindings: "Write report of findings",
  mark: "Mark cells",
  unmark: "Remove marks",
  memo: {
    title: "Check Word text",
    text: "Paste a memo or a whole plan. Amounts, sums and targets are compared with the plan. Nothing is written in the workbook.",
    label: "Text",
    name: "The text",
    line: (line) => `line ${line}`,
    compare: "Compare with the plan",
    clear: "Clear",
    nothing: "There are no figures in the text to compare.",
    found: (found) => `Found in the text: ${many(found, "finding", "findings")}.`,
  },
} satisfies Like<typeof danish>;

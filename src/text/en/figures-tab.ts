import type { figuresTab as danish } from "../da/figures-tab";
import type { Like } from "../like";
import { countingIn } from "../counting";

const { whole, many } = countingIn("en-GB");

export const figuresTab = {
  none: "Police figures can be read in when there is a plan in the workbook.",
  noSheet: "The sheet Kriminalitet is missing. Choose Repair sheets on Start.",
  locked: (sheet) =>
    `The sheet ${sheet} is protected. The figures can be looked through, but not written until the protection is removed under Review.`,
  unread: (cells, sheet) =>
    `${many(cells, "cell", "cells")} on ${sheet} cannot be read. Check says which.`,
  looking: "Reading Kriminalitet …",
  failed: "That did not succeed.",
  input: {
    title: "Read in the police's figures",
    text: "Copy the table from mail, Excel, Word or StatBank Denmark. Nothing is written before you have seen it.",
    paste: "Paste the table here (Ctrl+V)",
    read: "Read the text",
    file: "Choose file",
    fileTypes: "CSV, text, HTML or .xlsx",
    selection: "Use the selection",
    nothingSelected: "The selected cells are empty. Select the table on the sheet, and try again.",
    clear: "Clear",
  },
  reading: "Reading the figures …",
  origin: {
    paste: "From the clipboard",
    selection: "From the selected cells",
    file: (name) => `From ${name}`,
  },
  questions: { title: "Please answer", unanswered: "Until you answer, the figures are not used." },
  more: (count, left) => `Show ${whole(count)} more (${whole(left)} left)`,
  unplaced: {
    title: "Not placed",
    text: "Choose where each label belongs. That is remembered in the workbook.",
    none: "Not placed",
    leaveOut: "Leave out",
  },
  differences: {
    title: "Against the sheet",
    new: (count) => `New figures (${whole(count)})`,
    changed: (count) => `Changed figures (${whole(count)})`,
    baselineChanged: (count) => `Changed baseline (${whole(count)})`,
    baselineText:
      "A new baseline moves every target of the offence. Tick it only when that has been decided.",
    same: (count) => `Unchanged (${whole(count)})`,
    figure: (offence, year) => `${offence} ${String(year)}`,
    change: (from, to) => `${whole(from)} → ${whole(to)}`,
    count: whole,
    provisional: "provisional",
    choose: (what) => `Write ${what}`,
    none: "There are no figures to write.",
  },
  source: {
    name: "Where are the figures from?",
    placeholder: "e.g. Københavns Politi",
    drawn: "Drawn on",
    provisional: "The figures are provisional",
    missing: "Give the source and the date first.",
  },
  write: (figures) => `Write ${many(figures, "figure", "figures")}`,
  recordOnly: (figures) => `Record the source of ${many(figures, "figure", "figures")}`,
  typed: {
    title: "Figures without a source",
    text: (figures) =>
      figures === 1
        ? "A figure has been typed straight into Kriminalitet. Where is it from?"
        : `${whole(figures)} figures have been typed straight into Kriminalitet. Where are they from?`,
    one: (offence, year, count) => `${offence} ${String(year)}: ${whole(count)}`,
    replaces: (count) => `was ${whole(count)}`,
    more: (count) => `… and ${whole(count)} more`,
    record: "Record the source",
  },
  preview: {
    title: "What became of each cell",
    label: "What was pasted, cell by cell",
    hint: "Choose a cell to see what became of it.",
    kinds: {
      taken: "Used",
      header: "Heading",
      context: "Information",
      check: "Check sum",
      empty: "Empty",
      left: "Not used",
    },
    counts: ({ in: all, by }) =>
      `${many(all, "cell", "cells")} in all: ${whole(by.get("taken") ?? 0)} used, ${whole(by.get("left") ?? 0)} not used, ${whole(all - (by.get("taken") ?? 0) - (by.get("left") ?? 0))} headings, information and empty.`,
    position: (row, column) => `Row ${whole(row)}, column ${whole(column)}`,
    became: {
      taken: ({ offence, period, count, flags }) =>
        `used as ${offence} ${period}, ${count}${flags.length > 0 ? ` (${flags.join(", ")})` : ""}.`,
      left: (reason) => `not used. ${reason}`,
      header: "a heading.",
      context: "information that is no figure for the plan.",
      check: "a sum, used as a check alone.",
      empty: "empty.",
    },
    stands: (text) => `The cell holds “${text}”.`,
    onlyLeft: "Show only rows with cells that are not used",
    more: (rows) =>
      rows === 1 ? "1 more row is not shown." : `${whole(rows)} more rows are not shown.`,
    showMore: "Show more rows",
    moreColumns: (columns) =>
      columns === 1
        ? "1 more column is not shown."
        : `${whole(columns)} more columns are not shown.`,
    showMoreColumns: "Show more columns",
  },
  charts: {
    title: "Targets and reports",
    none: "No offence has a baseline yet. Write it on Kriminalitet.",
    year: "Year",
    baseline: "Baseline",
    target: "Target",
    reported: "Reported",
    numbers: "The figures",
    baselineRow: ({ year }) => (year === undefined ? "Baseline" : `${String(year)} (baseline)`),
    status: {
      Opfyldt: "Reached (Opfyldt)",
      "Delvist opfyldt": "Partly reached (Delvist opfyldt)",
      "Ikke opfyldt": "Not reached (Ikke opfyldt)",
      "Negativ udvikling": "Wrong direction (Negativ udvikling)",
      "Mangler tal": "No figure (Mangler tal)",
    },
    latest: ({ count, year }) => `${count} in ${String(year)}`,
    yearTarget: ({ target }) => `target ${target}`,
    noYearTarget: "no target for the year",
    way: ({ percent }) => `${percent} of the way`,
    finalTarget: ({ target, year }) => `Target ${target} in ${String(year)}`,
    drawnBaseline: ({ offence, baseline, year }) =>
      `${offence}: baseline ${baseline}${year === undefined ? "" : ` in ${String(year)}`}.`,
    drawnYear: ({ year, target, reported }) =>
      `${String(year)}: ${target === undefined ? "no target" : `target ${target}`}, ${reported === undefined ? "nothing reported yet" : `${reported} reported`}.`,
  },
} satisfies Like<typeof danish>;

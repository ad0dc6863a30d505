import type { figuresTab as danish } from "../da/figures-tab";
import type { Widen } from "../widen";

const whole = (count: number): string => count.toLocaleString("en-GB");
const many = (count: number, one: string, more: string): string =>
  `${whole(count)} ${count === 1 ? one : more}`;

export const figuresTab: Widen<typeof danish> = {
  none: "Police figures can be pasted when there is a plan in the workbook.",
  goToStart: "Go to Start",
  noSheet:
    "The sheet Kriminalitet is missing, so there is nowhere to write the figures. Put it back with Repair sheets on the tab Start.",
  noOffences: (sheet) =>
    `The sheet ${sheet} has no offences yet. Write them there first, so that the figures can find their place.`,
  noYears:
    "The plan has no years yet. Write its period and baseline year on the sheet Plan, so that the figures can find their place.",
  protected: (sheet) =>
    `The sheet ${sheet} is protected. The figures can be looked at here, but not written until the protection is removed in Excel under Review.`,
  opening: "Reading the plan's figures …",
  notRead: "The plan's figures could not be read.",
  input: {
    title: "Paste the police's figures",
    label: "Table from the clipboard",
    hint: "Click here and press Ctrl+V, or drag a file here.",
    accepted: "A table from the web, Word, mail or Excel, or a file: .xlsx, .csv, .txt, .html.",
    file: "Choose file",
    selection: "Use selection",
    reading: "Reading the table …",
    stop: "Stop",
    failed: "What was pasted could not be read.",
    nothing: {
      paste: "There is no text on the clipboard. Copy the table and try again.",
      selection: "There is nothing in the selected cells.",
      file: "The file is empty.",
    },
    origin: {
      paste: "Pasted from the clipboard",
      selection: "From the selected cells",
      file: (name) => `The file ${name}`,
    },
    clear: "Clear",
  },
  finished: (figures, left) =>
    `The table is read: ${many(figures, "figure", "figures")} can be used, ${many(left, "cell is", "cells are")} not used.`,
  blocked: "Nothing can be written yet",
  preview: {
    title: "What became of each cell?",
    counts: (cells) =>
      `${many(cells, "cell", "cells")} ${cells === 1 ? "is" : "are"} read, each counted here:`,
    label: "The table as read",
    filter: "Show cells",
    all: "All",
    kinds: {
      taken: "Used",
      header: "Heading",
      context: "Text around it",
      check: "Check sum",
      empty: "Empty",
      left: "Not used",
    },
    reasons: "Why cells are not used",
    count: whole,
    row: "Row",
    at: ({ row, column }) => `Row ${whole(row)}, column ${whole(column)}`,
    waits: "Waits for you to confirm the new baseline below.",
    takenAs: (offence, period, count) => `Used as ${offence} ${period}: ${whole(count)}`,
    check: "A sum used as a check and never as a figure.",
    context: "Text around the table.",
    header: "Heading: says what the figures are.",
    empty: "Empty cell.",
    choose: "Choose a cell to see what became of it.",
    rows: (first, last, of) => `Rows ${whole(first)}–${whole(last)} of ${whole(of)}`,
    columnsHidden: (count) =>
      `${many(count, "column", "columns")} further out ${count === 1 ? "is" : "are"} not shown. Choose a kind of cells to see their columns.`,
    earlier: "Earlier rows",
    later: "Later rows",
  },
  questions: {
    title: "Please answer",
    text: "Without an answer the figures are not used.",
    leaveThese: "Do not know: do not use the figures",
  },
  placing: {
    title: "Not placed",
    text: "Choose once where each name belongs. It is remembered in the workbook when you write.",
    unknown: "Choose offence",
    leaveOut: "Leave out",
    before: (count) => `Placed earlier (${whole(count)})`,
    more: (count) =>
      `… and ${many(count, "more name", "more names")}, when these have been placed.`,
    omitRest: (count) => `Leave out the other ${whole(count)}`,
  },
  notes: "Worth knowing",
  differences: {
    title: "Difference from the sheet",
    new: (count) => `New (${whole(count)})`,
    changed: (count) => `Changed (${whole(count)})`,
    same: (count) => `Unchanged (${whole(count)})`,
    none: "The table has no whole years that the plan can use.",
    offence: "Offence",
    year: "Year",
    now: "Now",
    then: "Becomes",
    blank: "blank",
    sum: (parts) => `Added up: ${parts}`,
    baseline: {
      title: "New baseline",
      text: "Targets are computed from the baseline. Tick only what is to move the plan's starting point.",
      one: ({ offence, year }, from, to) =>
        `${offence}: baseline ${String(year)} changes from ${whole(from)} to ${whole(to)}`,
    },
  },
  source: {
    name: "Source",
    nameHint: "E.g. Copenhagen Police, extract for the partnership",
    nameMissing: "Write where the figures come from.",
    drawn: "Drawn on",
    drawnMissing: "Choose a date.",
    provisional: "Provisional figures",
    title: "Where do the figures come from?",
  },
  write: (figures) => `Write ${many(figures, "figure", "figures")}`,
  writeSource: (figures) => `Save source of ${many(figures, "figure", "figures")}`,
  typed: {
    title: (count) =>
      count === 1 ? "Where does the figure come from?" : "Where do the figures come from?",
    text: (sheet) =>
      `Written straight on the sheet ${sheet} without a source. The source is noted on the sheet Anmeldelser.`,
    one: ({ offence, year }, count) => `${offence} ${String(year)}: ${whole(count)}`,
    replaces: (count) => `before ${whole(count)}`,
    goTo: (cell) => `Go to ${cell}`,
    more: (count) => `… and ${whole(count)} more, which get the same source.`,
    save: (count) => `Save source of ${many(count, "figure", "figures")}`,
  },
  standings: {
    title: "Targets and reports",
    none: "No reports yet. Paste the police's figures above to see them here beside the targets.",
    baseline: "Baseline",
    target: "Target",
    reported: "Reported",
    percent: "Percent to target",
    status: "Status",
    year: "Year",
    table: (offence) => `The figures of ${offence}`,
    latest: ({ year }, reported) => `${String(year)}: ${whole(reported)} reported`,
    ofTarget: (target) => `target ${whole(target)}`,
    share: (percent, year) => `${percent} for ${String(year)}`,
    statuses: {
      Opfyldt: "Reached",
      "Delvist opfyldt": "Partly reached",
      "Ikke opfyldt": "Not reached",
      "Negativ udvikling": "Wrong direction",
      "Mangler tal": "Figures missing",
    },
    inWords: (offence, baseline, targets, reported) =>
      [
        `${offence}.`,
        baseline === "" ? "No baseline." : `Baseline ${baseline}.`,
        targets.length === 0 ? "No targets." : `Targets ${targets.join(", ")}.`,
        reported.length === 0 ? "No reports." : `Reported ${reported.join(", ")}.`,
      ].join(" "),
    point: (year, count) => `${String(year)}: ${whole(count)}`,
  },
};

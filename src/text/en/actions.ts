/** What the pane says of each of its actions; see the Danish file. */
import type { Sentences } from "..";

export const actions = {
  open: {
    busy: "Looking at the workbook …",
    done: "The workbook has been read",
    failed: "The workbook could not be read",
  },
  create: {
    busy: "Making the plan's sheets …",
    done: "The plan has been made",
    failed: "The plan was not made",
  },
  example: {
    busy: "Fetching the example …",
    done: "The example has been fetched",
    failed: "The example was not fetched",
  },
  repair: {
    busy: "Repairing the sheets …",
    done: "The sheets have been repaired",
    failed: "The sheets were not repaired",
  },
  write: {
    busy: "Writing the overview …",
    done: "The overview has been written",
    failed: "The overview was not written",
  },
  copy: {
    busy: "Remembering what was copied …",
    done: "The overview has been copied. Paste it into Word.",
    failed: "The overview was not copied",
  },
  undo: {
    busy: "Undoing …",
    done: "The change has been undone",
    failed: "The change was not undone",
  },
  goTo: {
    busy: "Finding the cell …",
    done: "The cell is selected",
    failed: "The cell could not be shown",
  },
  fix: {
    busy: "Correcting …",
    done: "The correction has been written",
    failed: "The correction was not written",
  },
  explain: {
    busy: "Keeping the explanation …",
    done: "The explanation has been kept",
    failed: "The explanation was not kept",
  },
  judge: {
    busy: "Keeping the answer …",
    done: "The answer has been kept",
    failed: "The answer was not kept",
  },
  mark: {
    busy: "Marking the cells …",
    done: "The cells have been marked",
    failed: "The cells were not marked",
  },
  unmark: {
    busy: "Removing the marks …",
    done: "The marks have been removed",
    failed: "The marks were not removed",
  },
  report: {
    busy: "Writing the report of findings …",
    done: "The report of findings has been written",
    failed: "The report of findings was not written",
  },
  figures: {
    busy: "Writing the figures …",
    done: "The figures are written",
    failed: "The figures were not written",
  },
  sources: {
    busy: "Recording the source …",
    done: "The source is recorded",
    failed: "The source was not recorded",
  },
  insert: {
    busy: "Writing the formula …",
    done: "The formula has been written",
    failed: "The formula was not written",
  },
} satisfies Sentences["actions"];

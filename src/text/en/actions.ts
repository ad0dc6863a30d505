/** What the pane says of each of its actions; see the Danish file. */
import type { Sentences } from "..";
import { outcomes } from "../outcomes";

export const actions = {
  open: outcomes(
    "Looking at the workbook …",
    "The workbook has been read",
    "The workbook could not be read",
  ),
  create: outcomes("Making the plan's sheets …", "The plan has been made", "The plan was not made"),
  example: outcomes(
    "Fetching the example …",
    "The example has been fetched",
    "The example was not fetched",
  ),
  repair: outcomes(
    "Repairing the sheets …",
    "The sheets have been repaired",
    "The sheets were not repaired",
  ),
  write: outcomes(
    "Writing the overview …",
    "The overview has been written",
    "The overview was not written",
  ),
  copy: outcomes(
    "Remembering what was copied …",
    "The overview has been copied. Paste it into Word.",
    "The overview was not copied",
  ),
  undo: outcomes("Undoing …", "The change has been undone", "The change was not undone"),
  goTo: outcomes("Finding the cell …", "The cell is selected", "The cell could not be shown"),
  fix: outcomes(
    "Correcting …",
    "The correction has been written",
    "The correction was not written",
  ),
  explain: outcomes(
    "Keeping the explanation …",
    "The explanation has been kept",
    "The explanation was not kept",
  ),
  judge: outcomes("Keeping the answer …", "The answer has been kept", "The answer was not kept"),
  mark: outcomes("Marking the cells …", "The cells have been marked", "The cells were not marked"),
  unmark: outcomes(
    "Removing the marks …",
    "The marks have been removed",
    "The marks were not removed",
  ),
  findings: outcomes(
    "Writing the report of findings …",
    "The report of findings has been written",
    "The report of findings was not written",
  ),
  figures: outcomes(
    "Writing the figures …",
    "The figures are written",
    "The figures were not written",
  ),
  sources: outcomes(
    "Recording the source …",
    "The source is recorded",
    "The source was not recorded",
  ),
  insert: outcomes(
    "Writing the formula …",
    "The formula has been written",
    "The formula was not written",
  ),
} satisfies Sentences["actions"];

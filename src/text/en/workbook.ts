import type { workbook as danish } from "../da/workbook";
import type { Like } from "../like";
import type { ReportParams } from "../messages/report";
import type { Unread, UnreadParams } from "../messages/unread";
import type { SentencesOf } from "../../cells/message";
import { help } from "./help";

const number = (value: number): string => value.toLocaleString("en-GB");

const at = ({ sheet, cell, column }: Unread): string =>
  `${cell === undefined ? `Sheet ${sheet}` : `${sheet}, cell ${cell}`}${column === undefined ? "" : ` (${column})`}`;
const write = ({ suggestion }: Unread, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Type ${suggestion}.`;

const held = (content: string | number | boolean): string => {
  if (content === "") return "nothing";
  return typeof content === "number" ? number(content) : `"${String(content)}"`;
};

export const workbook = {
  help,
  validation: {
    title: "Does not fit here",
    list: ({ header }) => `Choose one of the words listed for ${header}.`,
    whole: ({ min, max }) =>
      `Type a whole number from ${number(min)} to ${number(max)}, without text or unit.`,
    year: "Type a year with four digits.",
    percent: "Type a percentage of at most 100, e.g. 10 %.",
    date: "Type a date, e.g. 01-05-2013.",
  },
  overview: {
    /** The heading of the areas where there is no room for the word. */
    narrowArea: "Omr.",
    sheet: "Overview",
    title: ({ partnership, year }) =>
      `Overview of activities in ${partnership ?? "the partnership"} in ${String(year)} and onwards`,
    area: "Area",
    activity: "Activity",
    financing: ({ year }) => `Funding ${String(year)}`,
    total: "Total",
    remaining: "Remaining per year",
    empty: "The plan has no activities yet.",
    gone: "No longer there",
  },
  areaTables: {
    sheet: "Area tables",
    title: ({ number: area }) => `Activities in area ${String(area)} – economic frame`,
    empty: ({ number: area }) => `There are no activities in area ${String(area)} yet.`,
  },
  targetTable: {
    sheet: "Target table",
    title: ({ partnership }) => `Crime targets in ${partnership ?? "the partnership"}`,
    offence: "Offence",
    baseline: ({ year }) => (year === undefined ? "Baseline" : `Baseline ${String(year)}`),
    target: ({ year }) => `Target ${String(year)}`,
    empty: "The plan has no offences yet.",
  },
  report: {
    sheetMade: ({ sheet }) => `The sheet ${sheet} has been made.`,
    tableMade: ({ sheet, table }) => `The table ${table} has been made on the sheet ${sheet}.`,
    columnRestored: ({ sheet, column }) => `The column ${column} is back on the sheet ${sheet}.`,
    rowsAdded: ({ sheet, rows }) =>
      `${sheet}: ${number(rows)} ${rows === 1 ? "row" : "rows"} added.`,
    tableWritten: ({ sheet, rows }) =>
      `${sheet} has been written with ${number(rows)} ${rows === 1 ? "row" : "rows"}.`,
    nothingToDo: () => "Everything was in place. Nothing has been changed.",
    cellsRestored: ({ sheet, cells }) =>
      `${sheet}: ${number(cells)} ${cells === 1 ? "cell" : "cells"} put back.`,
    rowsRemoved: ({ sheet, rows }) =>
      `${number(rows)} ${rows === 1 ? "row has" : "rows have"} been removed again from the sheet ${sheet}.`,
    sheetRemoved: ({ sheet }) => `The sheet ${sheet} has been removed again.`,
    copyRemembered: ({ amounts }) => `The copy is remembered with ${number(amounts)} amounts.`,
    cellsCorrected: ({ sheet, cells }) =>
      `${sheet}: ${number(cells)} ${cells === 1 ? "cell" : "cells"} corrected.`,
    verdictKept: () => "The answer is remembered in the workbook.",
    deviationExplained: ({ sheet }) =>
      `The explanation is on the sheet ${sheet} and holds while the figure is the same.`,
    cellsMarked: ({ cells }) =>
      cells === 0
        ? "There are no cells to mark yet. New findings are marked when the plan is checked."
        : `${number(cells)} ${cells === 1 ? "cell is" : "cells are"} marked. The marks follow the check until they are removed.`,
    marksRemoved: () => "The cells look as they did.",
    marksRestored: ({ sheet }) => `${sheet}: the marks are as they were.`,
    callWritten: ({ sheet, cell, name }: { sheet: string; cell: string; name: string }) =>
      `${sheet}, cell ${cell}, now calculates with ${name}.`,
    findingsWritten: ({ sheet, findings }) =>
      `${sheet} is written with ${number(findings)} ${findings === 1 ? "finding" : "findings"}.`,
    figuresWritten: ({ sheet, figures }) =>
      `${sheet}: ${number(figures)} ${figures === 1 ? "figure" : "figures"} written.`,
    sourcesRecorded: ({ sheet, figures }) =>
      `${sheet}: ${number(figures)} ${figures === 1 ? "figure" : "figures"} recorded with a source.`,
    sheetNameTaken: ({ wanted, used }) =>
      `The workbook already has a sheet named ${wanted}. It is untouched; the plan's sheet is named ${used}.`,
    tableNameTaken: ({ wanted, used }) =>
      `Another table has the name ${wanted}. It is untouched; the plan's table is named ${used}.`,
    nameTaken: ({ wanted, used }) =>
      `The name ${wanted} is in use in the workbook. It is untouched; the plan uses ${used}.`,
    cellLeft: ({ sheet, cell }) =>
      `${sheet}, cell ${cell}, has been changed since and was not put back.`,
    figureReplaced: ({ sheet, cell, was }) =>
      `${sheet}, cell ${cell}: it held ${held(was)}; the formula stands there again. Undo if the figure is to stay.`,
    textReplaced: ({ sheet, cell, was }) =>
      `${sheet}, cell ${cell}: it held ${held(was)}; the cell is blank now. Undo if the text is to stay.`,
    contentReplaced: ({ sheet, cell, was }) =>
      `${sheet}, cell ${cell}: it held ${held(was)}; the table's own content stands there again. Undo if yours is to stay.`,
    removedWithRow: ({ sheet, cell, was }) =>
      `${sheet}: ${held(was)} stood in cell ${cell} and is gone, since the table has become smaller. Undo if it is to stay.`,
    moreReplaced: ({ sheet, count }) =>
      count === 1
        ? `${sheet}: 1 more cell that you typed has been replaced. Undo if it is to stay.`
        : `${sheet}: ${number(count)} more cells that you typed have been replaced. Undo if they are to stay.`,
    rowsLeft: ({ sheet }) =>
      `Rows on the sheet ${sheet} cannot be told from your own and have been left. Delete them yourself if they are to go.`,
    unreadCells: ({ count, sheet, cell }) =>
      count === 1
        ? `1 cell needs attention: ${sheet}, cell ${cell}. Correct it, and update the overview.`
        : `${number(count)} cells need attention. The first is ${sheet}, cell ${cell}. Correct them, and update the overview.`,
    areaTableLeft: ({ sheet, area }) =>
      `Area ${String(area)} is no longer in the plan. Its table on the sheet ${sheet} is untouched; delete it yourself.`,
    noSheets: () => "The workbook has no safety plan. Choose Create plan first.",
    noYears: ({ sheet }) =>
      `The plan has no years. Fill in Periode fra and Periode til on the sheet ${sheet}, and choose Repair sheets.`,
    repairFirst: ({ sheet, column }) =>
      `${column} is missing on the sheet ${sheet}, so the overview cannot be worked out. Choose Repair sheets, and try again.`,
    noRoom: ({ sheet, column }) =>
      `The column ${column} is missing on the sheet ${sheet}, and there is no room for it. Move what stands to the right of the table, and try again.`,
    protectedSheet: ({ sheet }) =>
      `The sheet ${sheet} is protected. Remove the protection under Review, and try again.`,
    changedSincePreview: ({ sheet, cell }) =>
      `${sheet}, cell ${cell}, has been changed since the proposal was shown. Nothing has been written. Get the proposal again.`,
    movedSincePreview: ({ sheet }) =>
      `A table on the sheet ${sheet} has been moved or removed since the preview. Nothing was written. Fetch the preview again.`,
    changedMeanwhile: ({ sheet, cell, was, now }) =>
      `${sheet}, cell ${cell}, was changed meanwhile: it held ${held(was)} and now holds ${held(now)}.`,
    movedMeanwhile: ({ sheet }) => `A table on the sheet ${sheet} was moved or changed meanwhile.`,
    takenBack: () => "What was written has been taken back. Look at it, and try again.",
    typedSince: ({ sheet, cells }) =>
      `Undoing removes ${number(cells)} ${cells === 1 ? "cell" : "cells"} typed on the sheet ${sheet} since. Nothing has been undone.`,
    holdsNoFigure: ({ sheet, cell }) =>
      `${sheet}, cell ${cell}, holds something that is not a figure. Nothing has been written. Correct or clear the cell, and try again.`,
    cellBeingEdited: () =>
      "A cell is being edited in Excel. Press Enter or Esc in the sheet, and try again.",
    readOnly: () => "The workbook is read-only. Open it for editing or save a copy, and try again.",
    tooLarge: () =>
      "This is too much for Excel to write at once. Try again in Excel on the desktop.",
    busy: () => "Excel is busy. Wait a little, and try again.",
    gone: () => "A sheet or table was removed meanwhile. Choose Repair sheets, and try again.",
    tooOld: ({ code }) =>
      `This version of Excel lacks something the add-in uses (${code}). Update Excel, or use Excel on the web.`,
    refusedByExcel: ({ code }) =>
      `Excel refused the change (${code}). Try again; if it happens again, save and reopen the workbook.`,
    nothingChanged: () => "The workbook is as it was.",
    idsForgotten: () =>
      "Everything is written, but the marks of the sheets are not saved. Choose Repair sheets before you rename sheets or columns.",
    partlyDone: ({ done, of }) =>
      `Excel stopped half-way: ${number(done)} of ${number(of)} parts are written in full. Try again: the rest is written, and nothing is doubled.`,
  } satisfies SentencesOf<ReportParams>,
  unread: {
    sheetMissing: ({ text }) => `The sheet ${text} is missing. Choose Repair sheets.`,
    tableMissing: ({ text, sheet }) =>
      `The table ${text} is missing on the sheet ${sheet}. Choose Repair sheets.`,
    columnMissing: ({ text, sheet }) =>
      `The column ${text} is missing on the sheet ${sheet}. Choose Repair sheets, or give the column its name back.`,
    textNumber: (p) =>
      `${at(p)}: “${p.text}” is text, so formulas cannot use it. ${write(p, "Type the number again.")}`,
    strayPoint: (p) =>
      `${at(p)}: “${p.text}” has a full stop too many and is text, so formulas cannot use it. ${write(p, "Type the number again.")}`,
    ambiguousNumber: (p) =>
      `${at(p)}: “${p.text}” can be read in several ways and is not counted. ${p.suggestion === undefined ? "Type the number again." : `Type ${p.suggestion} if that is what is meant.`}`,
    notANumber: (p) => `${at(p)}: “${p.text}” is not a number. Type a whole number.`,
    negative: (p) => `${at(p)}: ${p.text} is negative. Type a number of 0 or more.`,
    decimals: (p) => `${at(p)}: ${p.text} has decimals. Type a whole number.`,
    outOfRange: (p) => `${at(p)}: ${p.text} is too large. Correct the number.`,
    errorValue: (p) =>
      `${at(p)} shows the error ${p.text}. Correct the formula, or type the value.`,
    notAYear: (p) =>
      `${at(p)}: “${p.text}” is not a year. ${write(p, "Type four digits, e.g. 2013.")}`,
    notADate: (p) =>
      `${at(p)}: “${p.text}” is not a date. ${write(p, "Type a date, e.g. 01-05-2013.")}`,
    notYesNo: (p) => `${at(p)}: “${p.text}” is neither Ja nor Nej. Choose one of them.`,
    notAWord: (p) =>
      `${at(p)}: “${p.text}” is not on the list. ${write(p, "Choose a word from the list.")}`,
    notAPercent: (p) =>
      `${at(p)}: “${p.text}” is not a percentage of at most 100. ${write(p, "Type e.g. 10 %.")}`,
    notAreas: (p) =>
      `${at(p)}: “${p.text}” cannot be read as areas. ${write(p, "Type numbers with commas between, e.g. 1, 5, or Alle.")}`,
    requiredBlank: (p) => `${at(p)} is blank. Fill it in.`,
    duplicateKey: (p) =>
      `${at(p)}: ${p.text} stands on several rows. Delete one, or give it another name.`,
    unknownArea: (p) => `${at(p)}: area ${p.text} is not on the sheet Indsatsområder.`,
    unknownActivity: (p) => `${at(p)}: the activity “${p.text}” is not on the sheet Aktiviteter.`,
  } satisfies SentencesOf<UnreadParams>,
} satisfies Like<typeof danish>;

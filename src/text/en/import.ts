import type { SentencesOf } from "../../cells/message";
import type {
  BlockedCode,
  Flag,
  LeftReason,
  NoteParams,
  QuestionParams,
} from "../../import/proposal";
import type { importing as danish } from "../da/import";
import type { Like } from "../like";
import { first } from "../first";

const both = (each: readonly string[]): string => first(each).join(" and ");
const listed = (each: readonly string[], between = ", "): string => first(each).join(between);

export const importing = {
  left: {
    blank: "The cell is blank, and a blank never replaces a figure of the plan.",
    notANumber: "This is not a number.",
    badGrouping: "Thousands must stand in groups of three digits, such as 1.490.",
    mixedSeparators: "Thousands are parted in two ways in one number.",
    notWhole: "A count must be a whole number.",
    negativeCount: "A count cannot be negative.",
    notACount: "This is an amount, a percentage or a target, not a count of reports.",
    startsLikeFormula: "The text begins like a formula and is not read as a number.",
    notApplicable: "“.” means that there can be no figure here.",
    tooUncertain: "“..” means that the figure is too uncertain to be shown.",
    notAvailable: "“...” means that the figure is not available.",
    suppressed: "The figure is hidden because it is small.",
    excelError: "The cell shows an error instead of a number.",
    columnTooNarrow: "The column was too narrow when it was copied: widen it and copy again.",
    turnedIntoDate: "Excel has turned the number into a date: fetch it from the source again.",
    asked: "It has been asked about, and is not used until you answer.",
    unknownOffence: "The offence is not placed: choose where it belongs.",
    ignored: "The offence has been left out by choice.",
    groupTotal: "This is the total of a group that holds more than the plan's offence.",
    memberOfGroup: "The count is already in the group's own figure.",
    partsMissing: "This is only a part of the offence, and the rest is missing.",
    yearStated: "The year already stands with a figure of its own.",
    sameTwice: "The same figure stands twice; it is used once.",
    conflict: "Two different figures stand for the same offence and period.",
    otherTerritory: "The figure is for another territory and can only be compared with.",
    notReportedCrime: "These are not reported offences but, say, charges.",
    seasonallyAdjusted: "The figure is seasonally adjusted and is not what was reported.",
    breakdown: "The figure breaks down a total, which is used instead.",
    noLabel: "It does not say which offence the figure is for.",
    noPeriod: "It does not say which year the figure is for.",
    unclearPeriod: "The period is no whole year, quarter, half-year or month that can be read.",
    outsidePeriod: "The year is outside the plan's period.",
    brokenText: "The text has lost its letters æ, ø and å.",
    noTable: "There is no table of figures here.",
  } satisfies Record<LeftReason, string>,
  flag: {
    provisional: "provisional",
    revised: "revised",
    nil: "dash read as 0",
    strayFullStop: "stray full stop after the number",
    rounded: "rounded",
    footnote: "with a footnote",
    english: "written in English",
    scaled: "times 1,000",
    baseline: "the baseline year",
    part: "a part of the offence",
    partial: "the year is not complete",
  } satisfies Record<Flag, string>,
  question: {
    sheet: () => "Several sheets of the file have a table: which one is to be read?",
    fullStopNumbers: ({ text }) =>
      `Is the full stop in “${text}” misplaced, so that the number is read without it?`,
    mistypedNumbers: ({ text }) =>
      `Has Excel misread “${text}”, so that the number is 1,000 times larger?`,
    englishNumbers: ({ text }) =>
      `Is “${text}” written in English, with a comma between thousands?`,
    scale: () => "The table's unit is 1,000: are the figures to be multiplied by 1,000?",
    year: () => "Which year are the figures for?",
    territory: () => "Which of the territories is the plan's own?",
    measure: ({ columns }) => `Which column is reported offences: ${columns.join(", ")}?`,
    partsMissing: ({ offence, missing }) =>
      `Is there no ${missing.join(" and ")}, so that the figure is all of ${offence}?`,
    placedTogether: ({ offence, labels }) =>
      `${labels.join(" and ")} are all placed under ${offence}: are they to be added?`,
    sameSeries: ({ year, other }) =>
      `The figures for ${year} equal those for ${other}: are they right?`,
    nilOverFigure: ({ offence, year }) =>
      `There is a dash for ${offence} in ${year}: is the plan's figure to become 0?`,
  } satisfies SentencesOf<QuestionParams>,
  choice: {
    leave: "No, leave them",
    withoutFullStop: "Yes, read without the full stop",
    times1000: "Yes, multiply by 1,000",
    english: "Yes, read as thousands",
    take: "Yes, use them",
    sum: "Add them",
  },
  note: {
    readAsLatin1: () => "The file was read as Latin-1, so that æ, ø and å are right.",
    repairedText: () => "The letters æ, ø and å had been misread and are repaired.",
    scriptsLeftOut: () => "Program code in the paste is left out and was not run.",
    quotesLeftOpen: () => "A quotation mark is never closed: look the rows over.",
    splitAtSemicolons: () => "The text stood in one column and is split at semicolons.",
    otherSheets: ({ read, others }) => `The sheet ${read} is read; not used: ${others.join(", ")}.`,
    englishThroughout: () => "The figures are written in English, and all are read so.",
    doubleCounting: ({ all }) =>
      `${both(all.map(({ offence }) => offence))} stands both as a total and in parts: only the total is used, so nothing counts twice.`,
    partialYear: ({ all }) =>
      `The year is not complete and is not added up: ${listed(all.map(({ offence, year }) => `${offence} ${year}`))}.`,
    sameTwice: ({ all }) =>
      `The same figure stands twice: ${listed(all.map(({ offence, period }) => `${offence} ${period}`))}.`,
    totalAgrees: ({ all }) => `The total agrees: ${listed(all.map(({ total }) => String(total)))}.`,
    totalDiffers: ({ all }) =>
      `The total does not agree (stated / added up): ${listed(
        all.map(({ total, sum }) => `${total} / ${sum}`),
        "; ",
      )}.`,
  } satisfies SentencesOf<NoteParams>,
  blocked: {
    noTable: "There is no table of figures in the paste, and nothing is changed.",
    brokenText:
      "The letters æ, ø and å were lost before the text came here: copy it again from the source, or choose the file instead.",
    conflict:
      "Two different figures stand for the same offence and period: correct it and try again.",
    seasonallyAdjusted: "The figures are seasonally adjusted: fetch the unadjusted ones instead.",
    oldFile: "The file is in the old format .xls: save it as .xlsx in Excel, and choose it again.",
    lockedFile:
      "The file is protected by a password: remove it in Excel, and choose the file again.",
    notAWorkbook:
      "The file is not an Excel workbook (.xlsx): save it as .xlsx or .csv, and choose it again.",
    damagedFile: "The file is damaged: open and save it in Excel, and choose it again.",
    tooLarge: "The file is too large to be read here: copy the table instead.",
    tooManyCells:
      "The table has more cells than can be read here: paste a smaller part of it at a time.",
  } satisfies Record<BlockedCode, string>,
  summary: {
    taken: ({ count }: { count: number }) =>
      count === 1 ? "1 figure can be used:" : `${count} figures can be used:`,
    left: ({ count }: { count: number }) =>
      count === 1 ? "1 cell is not used:" : `${count} cells are not used:`,
    unplaced: ({ labels }: { labels: string }) => `Not placed: ${labels}`,
    cell: ({ row, column }: { row: number; column: number }) => `row ${row}, column ${column}`,
    more: ({ count }: { count: number }) => `… and ${count} more`,
  },
} satisfies Like<typeof danish>;

import type { SentencesOf } from "../../cells/message";
import type { functionsTab as danish } from "../da/functions-tab";
import type { Like } from "../like";
import type { CallReadingParams, CallRefusalParams } from "../messages/calls";

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

const span = (years: readonly number[]): string => {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const isWhole = years.length > 2 && years.every((year, at) => year === first + at);
  return isWhole ? `${String(first)}–${String(last)}` : listed(years.map(String));
};

export const functionsTab = {
  list: "Functions",
  intro:
    "Select a cell in the sheet and a function here. The formula is shown before it is written.",
  unsupported:
    "This version of Excel cannot calculate with the functions. Excel in Microsoft 365 can, on the computer and on the web.",
  looking: "Looking at the selected cell …",
  cell: (place: string) => `Selected cell: ${place}`,
  holds: (held: string) => `Holds now: ${held}`,
  aFormula: "a formula",
  failed: "The selected cell could not be read.",
  again: "Try again",
  what: {
    REMAINING: "What is left of the year's frame",
    TARGET: "The target: the baseline less the year's reduction",
    ACHIEVEMENT: "How much of the way to the target is done",
    TARGETSTATUS: "Whether the target is met, in the plan's own Danish words",
    CHANGE: "The change since the baseline in percent",
    AMOUNT: "An amount written as text made a number",
    SUMDEVIATION: "Whether a sum agrees with its parts",
    PRICELEVEL: "An amount at another year's price and wage level",
    OVERVIEW: "The whole overview of activities",
  },
  formula: "Formula",
  reads: "Reads",
  fills: (range: string) => `The result fills ${range}.`,
  insert: (cell: string) => `Insert in ${cell}`,
  replacing: (cell: string, held: string) => `${cell} holds ${held}. Replace it?`,
  replace: "Replace",
  keep: "Keep",
  arguments: "Arguments",
  example: "Example",
  shows: (text: string) => `shows ${text}`,
  help: "Open the help page",
  reading: {
    frame: ({ sheet, years }) =>
      `${sheet}: the frame with what was carried over for ${span(years)}`,
    funding: ({ sheet, years }) =>
      `${sheet}: the amounts for ${span(years)} without dropped activities`,
    offence: ({ sheet, columns, offence }) =>
      `${sheet}: ${listed(columns)} for ${offence ?? "every offence"}`,
    percents: ({ sheet, years }) => `${sheet}: the reduction for ${span(years)}`,
    cell: ({ cell, text }) => `${cell}: ${text}`,
    sum: ({ cell, parts }) => `${cell} as the sum, ${parts} as its parts`,
    levels: ({ sheet, from, to }) =>
      `${sheet}: price level ${String(from)}. The amount is carried to ${String(to)}`,
    rates: ({ table }) => `The rates in the table ${table}`,
    tables: ({ sheets }) => `All of ${listed(sheets)}`,
  } satisfies SentencesOf<CallReadingParams>,
  refused: {
    noTable: ({ sheet }) =>
      `The plan's table on the sheet ${sheet} is missing. Create or repair the plan on the tab Start.`,
    noColumn: ({ sheet, column }) =>
      `The column ${column} is missing on the sheet ${sheet}. Choose Repair sheets on the tab Start.`,
    otherHeader: ({ sheet, column, wanted }) =>
      `The function finds the column ${wanted} by that name alone, and on the sheet ${sheet} it is called ${column}. Give it its name back.`,
    noFrame: ({ sheet, year }) => `The frame for ${String(year)} is missing on the sheet ${sheet}.`,
    noYears: ({ sheet }) => `The sheet ${sheet} has no columns with years.`,
    yearsApart: ({ sheet }) =>
      `The years do not stand side by side on the sheet ${sheet}. Select a cell by a single year.`,
    noPercent: ({ sheet, year }) =>
      `The reduction for ${String(year)} is missing on the sheet ${sheet}.`,
    noPercents: ({ sheet }) => `There are no reductions on the sheet ${sheet}.`,
    noOffences: ({ sheet }) => `There are no offences on the sheet ${sheet}.`,
    otherKind: ({ offence }) =>
      `${offence} has a fixed target or is kept level, and does not follow the year's reduction. Select a cell by an offence that does.`,
    noPriceLevel: ({ sheet }) => `P/l-år is not filled in on the sheet ${sheet}.`,
    noRates: () =>
      "The workbook has no table with the columns Fra år, Til år and Sats side by side.",
    noYear: () => "Select a cell by or below the year the amount is to be carried to.",
    nothingLeft: () => "The cell to the left is blank. Select a cell to the right of an amount.",
    noSum: () =>
      "Select the cell below a sum or to the right of it. The sum needs at least two parts.",
    belongs: ({ sheet, column }) =>
      `The cell belongs to the plan's own column ${column} on the sheet ${sheet}. Select a cell beside the table.`,
    header: ({ table }) => `The cell is a header of the table ${table}. Select another cell.`,
    belowTable: ({ table }) =>
      `The cell is just below the table ${table}, which would grow over it. Select a cell further down.`,
    besideTable: ({ table }) =>
      `The result fills several cells, and the cell is right beside the table ${table}. Leave a column blank between them.`,
    inTable: ({ table }) =>
      `The result fills several cells, and there is no room for it inside the table ${table}. Select a cell outside it.`,
    yearInTable: ({ table }) =>
      `The formula holds for its own row's year alone, but in the table ${table} Excel may give it to every row. Select a cell outside the table.`,
    generated: ({ sheet }) =>
      `The table on the sheet ${sheet} is written by the pane, and the formula would be overwritten. Select a cell outside the table.`,
    filled: ({ by }) => `The cell is filled by the formula in ${by}. Select another cell.`,
    blocked: ({ cell }) =>
      `The result fills several cells, and ${cell} is taken. Clear it, or select another cell.`,
    noRoom: () => "The result fills more cells than are left of the sheet. Select another cell.",
  } satisfies SentencesOf<CallRefusalParams>,
} satisfies Like<typeof danish>;

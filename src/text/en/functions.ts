import type { functions as danish } from "../da/functions";
import type { SentencesOf } from "../../cells/message";
import type { Like } from "../like";
import type { ArgumentName, At, FaultParams, Size } from "../messages/faults";
import { plan } from "./plan";

const argumentNames: Readonly<Record<ArgumentName, string>> = {
  frame: "frame",
  funding: "funding",
  baseline: "baseline",
  target: "target",
  actual: "actual",
  reduction: "reduction",
  stated: "stated",
  parts: "parts",
  unit: "unit",
  text: "text",
  amount: "amount",
  fromYear: "fromYear",
  toYear: "toYear",
  rates: "rates",
  activities: "activities",
};

const place = ({ argument, nth, cell }: At): string =>
  [
    `${argumentNames[argument]}${nth === undefined ? "" : ` ${String(nth)}`}`,
    cell && `row ${String(cell.row)}, column ${String(cell.column)}`,
  ]
    .filter(Boolean)
    .join(", ");
const at = (params: { readonly at: At }): string => `The argument ${place(params.at)}`;
const size = ({ rows, columns }: Size): string =>
  `${rows === 1 ? "1 row" : `${String(rows)} rows`} and ${columns === 1 ? "1 column" : `${String(columns)} columns`}`;

export const functions = {
  argumentNames,
  faults: {
    textAmount: (p) =>
      `${at(p)}: The text "${p.text}" looks like a number but is a text. Type the number again, or use TRYG.BELØB.`,
    otherText: (p) => `${at(p)}: The text "${p.text}" stands where a number should be.`,
    truthValue: (p) => `${at(p)}: TRUE or FALSE stands where a number should be.`,
    errorValue: (p) =>
      p.error === "#N/A"
        ? `${at(p)}: The cell shows #N/A, so the figure is missing.`
        : `${at(p)}: The cell shows an error (${p.error}). Correct it first.`,
    otherKind: (p) => `${at(p)}: The content cannot be read as a number.`,
    finerThanOre: (p) => `${at(p)}: The amount has more than two decimals. Round it to whole øre.`,
    tooLarge: (p) => `${at(p)}: The number is too large. At most 1 billion can be used.`,
    notACount: (p) => `${at(p)}: The number must be a whole count, 0 or more.`,
    notAShare: (p) =>
      `${at(p)}: The percentage must be between −100 % and 100 %. Write 10 % or 0.10, for example.`,
    tooFineShare: (p) => `${at(p)}: The percentage has more than two decimals.`,
    notAYear: (p) => `${at(p)}: The number is not a year such as 2013.`,
    dateForYear: (p) =>
      `${at(p)}: This looks like a date. Write only the year, such as 2013, or use YEAR.`,
    negative: (p) => `${at(p)}: The number cannot be negative.`,
    notOneLine: (p) =>
      `${at(p)} has ${size(p)}. Give one frame, or one row or column with a frame per year.`,
    notOneCell: (p) => `${at(p)} has ${size(p)}. Give a single cell.`,
    fundingShape: (p) =>
      `${at(p)} has ${size(p)} and does not fit ${String(p.years)} frames. Give one column per frame.`,
    squareFunding: (p) =>
      `${at(p)} has ${size(p)}, so it cannot be seen whether the years go across or down. Turn the frame into a row with TRANSPOSE.`,
    shapesDiffer: (p) =>
      `${at(p)} has ${size(p)} and does not fit the other arguments. Use ranges of the same shape.`,
    tooManyCells: () => "The result would be too large for a sheet. Use smaller ranges.",
    sumTooLarge: (p) => `${at(p)}: The sum becomes too large to be exact.`,
    amountRefused: (p) =>
      `${at(p)}: "${p.text}" cannot be read as an amount. ${plan.figureRefused[p.reason]}`,
    amountQuestion: (p) =>
      `${at(p)}: "${p.text}" can be read in several ways. ${plan.figureQuestion[p.question]}`,
    rateColumns: (p) =>
      `${at(p)} has ${p.columns === 1 ? "1 column" : `${String(p.columns)} columns`}. Give three: from year, to year and rate.`,
    missingRate: (p) => `There is no rate that leads on from ${String(p.year)}.`,
    twoRates: (p) => `There are two rates that lead on from ${String(p.year)}.`,
    impossibleRate: (p) =>
      `The rate from ${String(p.year)} cannot be used: it leads backwards in time or is −100 %.`,
    resultTooLarge: () => "The result is above 1 billion or cannot be exact.",
    columnMissing: (p) =>
      `${at(p)}: The column ${p.column} is missing. Include the headers, for example with [#All].`,
    columnTwice: (p) => `${at(p)}: The column ${p.column} is there twice.`,
    noYears: (p) =>
      `${at(p)}: No column is headed by a year. Include the headers, for example with [#All].`,
    blankId: (p) => `${at(p)}: The activity's id is missing.`,
    notAnArea: (p) => `${at(p)}: The area's number must be a whole number from 1.`,
    unknownActivity: (p) =>
      `${at(p)}: The activity ${p.id} is not among the activities, so its money would be missing from the sum.`,
    missing: (p) => `The function lacks ${place(p.at)}.`,
    nothingToReach: () =>
      "The target equals the baseline, so there is no percentage of it to reach. Use TRYG.MÅLSTATUS.",
    changeFromNothing: () => "The baseline is 0, so the change has no percentage.",
  } satisfies SentencesOf<FaultParams>,
} satisfies Like<typeof danish>;

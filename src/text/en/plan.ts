import type { SeedProblem } from "../../plan/seed-table";
import type { plan as danish } from "../da/plan";
import type { Like } from "../like";

const place = ({ file, line, column }: SeedProblem): string =>
  [file, line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(", ");

export const plan = {
  figureRefused: {
    noDigits: "There is no number.",
    unexpectedText: "There is more than a number and its unit.",
    commaWithoutDecimals: "Decimals are missing after the comma.",
    twoSigns: "There are two signs.",
    twoUnits: "There are two units.",
    tooManyDigits: "The number has too many digits.",
    excelError: "The cell shows an error instead of a number.",
    badGrouping: "Thousands must be in groups of three digits, such as 1.490.000.",
    mixedSeparators: "Thousands are separated by both full stops and spaces.",
    notANumber: "This is not a number.",
    finerThanOre: "The amount has more than two decimals.",
    tooLarge: "The amount is above 1 billion kr.",
    notWhole: "A count must be a whole number.",
    negativeCount: "A count cannot be negative.",
    wrongUnit: "The number has another unit than the one that belongs here.",
    tooFineShare: "The percentage has more than two decimals.",
  },
  figureQuestion: {
    fullStopAsDecimal: "Is the full stop a decimal mark, or are digits missing?",
    englishNumber: "Is the number written in English, with commas between thousands?",
    percentSignMissing: "Is the number a percentage?",
  },
  figureWarning: {
    strayFullStop: "There is a full stop too many after the number.",
  },
  seedProblem: {
    missingFile: (at) => `The file ${at.file} is missing.`,
    unknownFile: (at) => `The file ${at.file} does not belong to a plan.`,
    unclosedQuote: (at) => `${place(at)}: A quotation mark is not closed.`,
    missingColumn: (at) => `${at.file}: The column ${at.column ?? ""} is missing.`,
    unknownColumn: (at) => `${at.file}: The column ${at.column ?? ""} is unknown.`,
    doubleColumn: (at) => `${at.file}: The column ${at.column ?? ""} is there twice.`,
    tooManyCells: (at) => `${place(at)}: There are more fields than columns.`,
    blank: (at) => `${place(at)}: The field must be filled in.`,
    notUnderstood: (at) => `${place(at)}: "${at.text ?? ""}" cannot be read.`,
    unknownKey: (at) => `${at.file}: The fact ${at.text ?? ""} is unknown.`,
  },
} satisfies Like<typeof danish>;

import type { NumberWarning } from "../../plan/danish-number";
import type { FigureQuestion, FigureRefusal } from "../../plan/read-danish";
import type { SeedProblem, SeedProblemCode } from "../../plan/seed-table";

const place = ({ file, line, column }: SeedProblem): string =>
  [file, line && `linje ${line}`, column && `kolonnen ${column}`].filter(Boolean).join(", ");

export const plan = {
  /** Why a text is no figure of the kind that was wanted. */
  figureRefused: {
    noDigits: "Der står ikke noget tal.",
    unexpectedText: "Der står andet end et tal og dets enhed.",
    commaWithoutDecimals: "Der mangler decimaler efter kommaet.",
    twoSigns: "Der er to fortegn.",
    twoUnits: "Der er to enheder.",
    tooManyDigits: "Tallet har for mange cifre.",
    excelError: "Cellen viser en fejl i stedet for et tal.",
    badGrouping: "Tusinder skal deles i grupper på tre cifre, fx 1.490.000.",
    mixedSeparators: "Tusinder er delt med både punktum og mellemrum.",
    notANumber: "Det er ikke et tal.",
    finerThanOre: "Beløbet har mere end to decimaler.",
    tooLarge: "Beløbet er over 1 mia. kr.",
    notWhole: "Et antal skal være et helt tal.",
    negativeCount: "Et antal kan ikke være negativt.",
    wrongUnit: "Tallet har en anden enhed end den, der hører til her.",
    tooFineShare: "Procenten har mere end to decimaler.",
  } satisfies Record<FigureRefusal, string>,
  /** What has to be asked before a figure can be used. */
  figureQuestion: {
    fullStopAsDecimal: "Er punktummet et decimalkomma, eller mangler der cifre?",
    englishNumber: "Er tallet skrevet på engelsk, med komma mellem tusinder?",
    percentSignMissing: "Er tallet en procent?",
  } satisfies Record<FigureQuestion, string>,
  figureWarning: {
    strayFullStop: "Der er et punktum for meget efter tallet.",
  } satisfies Record<NumberWarning, string>,
  /** What is wrong with a plan's data files, and where. */
  seedProblem: {
    missingFile: (at: SeedProblem) => `Filen ${at.file} mangler.`,
    unknownFile: (at: SeedProblem) => `Filen ${at.file} hører ikke til en plan.`,
    unclosedQuote: (at: SeedProblem) => `${place(at)}: Et anførselstegn er ikke afsluttet.`,
    missingColumn: (at: SeedProblem) => `${at.file}: Kolonnen ${at.column ?? ""} mangler.`,
    unknownColumn: (at: SeedProblem) => `${at.file}: Kolonnen ${at.column ?? ""} er ukendt.`,
    doubleColumn: (at: SeedProblem) => `${at.file}: Kolonnen ${at.column ?? ""} er der to gange.`,
    tooManyCells: (at: SeedProblem) => `${place(at)}: Der er flere felter end kolonner.`,
    blank: (at: SeedProblem) => `${place(at)}: Feltet skal udfyldes.`,
    notUnderstood: (at: SeedProblem) => `${place(at)}: "${at.text ?? ""}" kan ikke læses.`,
    unknownKey: (at: SeedProblem) => `${at.file}: Oplysningen ${at.text ?? ""} er ukendt.`,
  } satisfies Record<SeedProblemCode, (at: SeedProblem) => string>,
};

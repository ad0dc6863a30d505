import type { SentencesOf } from "../../cells/message";
import type { ArgumentName, At, FaultParams, Size } from "../messages/faults";
import { plan } from "./plan";

/** The arguments as the formula bar's help names them. */
const argumentNames: Readonly<Record<ArgumentName, string>> = {
  frame: "ramme",
  funding: "finansiering",
  baseline: "baseline",
  target: "måltal",
  actual: "anmeldte",
  reduction: "reduktion",
  stated: "sum",
  parts: "dele",
  unit: "enhed",
  text: "tekst",
  amount: "beløb",
  fromYear: "fra_år",
  toYear: "til_år",
  rates: "satser",
  activities: "aktiviteter",
};

/** `finansiering 2, række 3, kolonne 1`. */
const place = ({ argument, nth, cell }: At): string =>
  [
    `${argumentNames[argument]}${nth === undefined ? "" : ` ${String(nth)}`}`,
    cell && `række ${String(cell.row)}, kolonne ${String(cell.column)}`,
  ]
    .filter(Boolean)
    .join(", ");
const at = (params: { readonly at: At }): string => `Argumentet ${place(params.at)}`;
const size = ({ rows, columns }: Size): string =>
  `${rows === 1 ? "1 række" : `${String(rows)} rækker`} og ${columns === 1 ? "1 kolonne" : `${String(columns)} kolonner`}`;

export const functions = {
  argumentNames,
  /** Why a function gives no figure, and where. */
  faults: {
    textAmount: (p) =>
      `${at(p)}: Teksten "${p.text}" ligner et tal, men er en tekst. Skriv tallet igen, eller brug TRYG.BELØB.`,
    otherText: (p) => `${at(p)}: Her står teksten "${p.text}", hvor der skal stå et tal.`,
    truthValue: (p) => `${at(p)}: Her står SAND eller FALSK, hvor der skal stå et tal.`,
    errorValue: (p) =>
      p.error === "#N/A"
        ? `${at(p)}: Cellen viser #I/T, så tallet mangler.`
        : `${at(p)}: Cellen viser en fejl (${danishError(p.error)}). Ret den først.`,
    otherKind: (p) => `${at(p)}: Indholdet kan ikke læses som et tal.`,
    finerThanOre: (p) => `${at(p)}: Beløbet har mere end to decimaler. Afrund det til hele øre.`,
    tooLarge: (p) => `${at(p)}: Tallet er for stort. Højst 1 mia. kan bruges.`,
    notACount: (p) => `${at(p)}: Tallet skal være et helt antal, 0 eller mere.`,
    notAShare: (p) =>
      `${at(p)}: Procenten skal ligge mellem −100 % og 100 %. Skriv fx 10 % eller 0,10.`,
    tooFineShare: (p) => `${at(p)}: Procenten har mere end to decimaler.`,
    notAYear: (p) => `${at(p)}: Tallet er ikke et årstal, fx 2013.`,
    dateForYear: (p) =>
      `${at(p)}: Det ligner en dato. Skriv kun årstallet, fx 2013, eller brug ÅR.`,
    negative: (p) => `${at(p)}: Tallet kan ikke være negativt.`,
    notOneLine: (p) =>
      `${at(p)} har ${size(p)}. Angiv én ramme eller én række eller kolonne med en ramme pr. år.`,
    notOneCell: (p) => `${at(p)} har ${size(p)}. Angiv en enkelt celle.`,
    fundingShape: (p) =>
      `${at(p)} har ${size(p)} og passer ikke til ${String(p.years)} rammer. Angiv en kolonne pr. ramme.`,
    squareFunding: (p) =>
      `${at(p)} har ${size(p)}, så det kan ikke ses, om årene går på tværs eller nedad. Vend rammen til en række med TRANSPONER.`,
    shapesDiffer: (p) =>
      `${at(p)} har ${size(p)} og passer ikke til de andre argumenter. Brug områder med samme form.`,
    tooManyCells: () => "Resultatet bliver for stort til et ark. Brug mindre områder.",
    sumTooLarge: (p) => `${at(p)}: Summen bliver for stor til at regnes nøjagtigt.`,
    amountRefused: (p) =>
      `${at(p)}: "${p.text}" kan ikke læses som et beløb. ${plan.figureRefused[p.reason]}`,
    amountQuestion: (p) =>
      `${at(p)}: "${p.text}" kan læses på flere måder. ${plan.figureQuestion[p.question]}`,
    rateColumns: (p) =>
      `${at(p)} har ${p.columns === 1 ? "1 kolonne" : `${String(p.columns)} kolonner`}. Angiv tre: fra år, til år og sats.`,
    missingRate: (p) => `Der mangler en sats, som fører videre fra ${String(p.year)}.`,
    twoRates: (p) => `Der er to satser, som fører videre fra ${String(p.year)}.`,
    impossibleRate: (p) =>
      `Satsen fra ${String(p.year)} kan ikke bruges: den fører bagud i tid eller er −100 %.`,
    resultTooLarge: () => "Resultatet bliver større end 1 mia. eller kan ikke regnes nøjagtigt.",
    columnMissing: (p) =>
      `${at(p)}: Kolonnen ${p.column} mangler. Tag overskrifterne med, fx med [#Alle].`,
    columnTwice: (p) => `${at(p)}: Kolonnen ${p.column} er der to gange.`,
    noYears: (p) =>
      `${at(p)}: Der er ingen kolonner med et årstal som overskrift. Tag overskrifterne med, fx med [#Alle].`,
    blankId: (p) => `${at(p)}: Aktivitetens id mangler.`,
    notAnArea: (p) => `${at(p)}: Indsatsområdets nummer skal være et helt tal fra 1.`,
    unknownActivity: (p) =>
      `${at(p)}: Aktiviteten ${p.id} står ikke blandt aktiviteterne, så dens penge ville mangle i summen.`,
    missing: (p) => `Regnestykket mangler ${place(p.at)}.`,
    nothingToReach: () =>
      "Måltallet er det samme som baseline, så der er ingen målopfyldelse i procent. Brug TRYG.MÅLSTATUS.",
    changeFromNothing: () => "Baseline er 0, så ændringen kan ikke angives i procent.",
  } satisfies SentencesOf<FaultParams>,
};

/** Error values as a Danish Excel shows them. */
function danishError(code: string): string {
  const names: Readonly<Record<string, string>> = {
    "#VALUE!": "#VÆRDI!",
    "#DIV/0!": "#DIVISION/0!",
    "#NAME?": "#NAVN?",
    "#NUM!": "#NUM!",
    "#REF!": "#REFERENCE!",
    "#NULL!": "#NUL!",
    "#SPILL!": "#OVERLØB!",
    "#CALC!": "#BEREGN!",
  };
  return names[code] ?? code;
}

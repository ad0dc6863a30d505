import type { SentencesOf } from "../../cells/message";
import type {
  BlockedCode,
  Flag,
  LeftReason,
  NoteParams,
  QuestionParams,
} from "../../import/proposal";
import { first } from "../first";

const both = (each: readonly string[]): string => first(each).join(" og ");
const listed = (each: readonly string[], between = ", "): string => first(each).join(between);

/** Indlæsning af politiets tal: hvad der blev af hver celle, og hvad der spørges om. */
export const importing = {
  /** Why a cell is not taken. */
  left: {
    blank: "Cellen er tom, og et tal i planen røres ikke af en tom celle.",
    notANumber: "Der står ikke et tal.",
    badGrouping: "Tusinder skal stå i grupper på tre cifre, fx 1.490.",
    mixedSeparators: "Tusinder er delt på to måder i samme tal.",
    notWhole: "Et antal skal være et helt tal.",
    negativeCount: "Et antal kan ikke være negativt.",
    notACount: "Det er et beløb, en procent eller et måltal, ikke et antal anmeldelser.",
    startsLikeFormula: "Teksten begynder som en formel og læses ikke som et tal.",
    notApplicable: "».« betyder, at der ikke kan være et tal her.",
    tooUncertain: "»..« betyder, at tallet er for usikkert til at blive vist.",
    notAvailable: "»...« betyder, at tallet ikke foreligger.",
    suppressed: "Tallet er skjult, fordi det er lavt.",
    excelError: "Cellen viser en fejl i stedet for et tal.",
    columnTooNarrow:
      "Kolonnen var for smal, da der blev kopieret: gør den bredere, og kopiér igen.",
    turnedIntoDate: "Excel har lavet tallet om til en dato: hent det fra kilden igen.",
    asked: "Der er spurgt om det, og indtil du svarer, bruges det ikke.",
    unknownOffence: "Gerningstypen er ikke placeret: vælg, hvor den hører til.",
    ignored: "Gerningstypen er valgt fra.",
    groupTotal: "Det er en samlet sum for en gruppe, der rummer mere end planens gerningstype.",
    memberOfGroup: "Tallet er allerede med i gruppens eget tal.",
    partsMissing: "Det er kun en del af gerningstypen, og resten mangler.",
    yearStated: "Året står allerede med sit eget tal.",
    sameTwice: "Det samme tal står der to gange; det bruges én gang.",
    conflict: "Der står to forskellige tal for samme gerningstype og periode.",
    otherTerritory: "Tallet gælder et andet område og kan kun bruges til sammenligning.",
    notReportedCrime: "Det er ikke anmeldelser, men fx sigtelser.",
    seasonallyAdjusted: "Tallet er sæsonkorrigeret og er ikke det antal, der blev anmeldt.",
    breakdown: "Tallet er en opdeling af et samlet tal, der bruges i stedet.",
    noLabel: "Der står ikke, hvilken gerningstype tallet gælder.",
    noPeriod: "Der står ikke, hvilket år tallet gælder.",
    unclearPeriod: "Perioden er ikke et helt år, kvartal, halvår eller en måned, som kan læses.",
    outsidePeriod: "Året ligger uden for planens periode.",
    brokenText: "Teksten har mistet sine æ, ø og å.",
    noTable: "Der er ikke nogen tabel med tal her.",
  } satisfies Record<LeftReason, string>,
  flag: {
    provisional: "foreløbigt",
    revised: "revideret",
    nil: "streg læst som 0",
    strayFullStop: "punktum for meget efter tallet",
    rounded: "afrundet",
    footnote: "med fodnote",
    english: "skrevet på engelsk",
    scaled: "ganget med 1.000",
    baseline: "baselineåret",
    part: "en del af gerningstypen",
    partial: "året er ikke helt",
  } satisfies Record<Flag, string>,
  question: {
    sheet: () => "Flere ark i filen har en tabel: hvilket skal læses?",
    fullStopNumbers: ({ text }) =>
      `Er punktummet i »${text}« sat forkert, så tallet skal læses uden det?`,
    mistypedNumbers: ({ text }) =>
      `Har Excel læst »${text}« forkert, så tallet skal være 1.000 gange større?`,
    englishNumbers: ({ text }) => `Er »${text}« skrevet på engelsk, med komma mellem tusinder?`,
    scale: () => "Tabellens enhed er 1.000: skal tallene ganges med 1.000?",
    year: () => "Hvilket år gælder tallene?",
    territory: () => "Hvilket af områderne er planens eget?",
    measure: ({ columns }) => `Hvilken kolonne er anmeldelser: ${columns.join(", ")}?`,
    partsMissing: ({ offence, missing }) =>
      `Er der ingen ${missing.join(" og ")}, så tallet er hele ${offence}?`,
    placedTogether: ({ offence, labels }) =>
      `${labels.join(" og ")} er alle placeret under ${offence}: skal de lægges sammen?`,
    sameSeries: ({ year, other }) =>
      `Tallene for ${year} er de samme som for ${other}: er de rigtige?`,
    nilOverFigure: ({ offence, year }) =>
      `Der står en streg for ${offence} i ${year}: skal planens tal erstattes af 0?`,
  } satisfies SentencesOf<QuestionParams>,
  /** The answers; any other is a year, a territory or a column by its own name. */
  choice: {
    leave: "Nej, lad dem være",
    withoutFullStop: "Ja, læs uden punktum",
    times1000: "Ja, gang med 1.000",
    english: "Ja, læs som tusinder",
    take: "Ja, brug dem",
    sum: "Læg dem sammen",
  },
  note: {
    readAsLatin1: () => "Filen er læst som Latin-1, så æ, ø og å er rigtige.",
    repairedText: () => "Æ, ø og å var læst forkert og er rettet.",
    scriptsLeftOut: () => "Programkode i det indsatte er udeladt og ikke kørt.",
    quotesLeftOpen: () => "Et anførselstegn mangler sin mage: se rækkerne efter.",
    splitAtSemicolons: () => "Teksten stod i én kolonne og er delt ved semikolon.",
    otherSheets: ({ read, others }) => `Arket ${read} er læst; ${both(others)} er ikke brugt.`,
    englishThroughout: () => "Tallene er skrevet på engelsk og læst sådan, alle sammen.",
    doubleCounting: ({ all }) =>
      `${both(all.map(({ offence }) => offence))} står både samlet og opdelt: kun det samlede tal er brugt, så intet tælles to gange.`,
    partialYear: ({ all }) =>
      `Året er ikke helt og bliver ikke lagt sammen: ${listed(all.map(({ offence, year }) => `${offence} ${year}`))}.`,
    sameTwice: ({ all }) =>
      `Samme tal står to gange: ${listed(all.map(({ offence, period }) => `${offence} ${period}`))}.`,
    totalAgrees: ({ all }) => `I alt stemmer: ${listed(all.map(({ total }) => String(total)))}.`,
    totalDiffers: ({ all }) =>
      `I alt stemmer ikke (står / lagt sammen): ${listed(
        all.map(({ total, sum }) => `${total} / ${sum}`),
        "; ",
      )}.`,
  } satisfies SentencesOf<NoteParams>,
  blocked: {
    noTable: "Der er ikke nogen tabel med tal i det indsatte, og intet er ændret.",
    brokenText:
      "Æ, ø og å er gået tabt, før teksten kom hertil: kopiér den igen fra kilden, eller vælg filen i stedet.",
    conflict:
      "Der står to forskellige tal for samme gerningstype og periode: ret det, og prøv igen.",
    seasonallyAdjusted: "Tallene er sæsonkorrigerede: hent de ikke-korrigerede i stedet.",
    oldFile: "Filen er i det gamle format .xls: gem den som .xlsx i Excel, og vælg den igen.",
    lockedFile: "Filen er beskyttet med en adgangskode: fjern den i Excel, og vælg filen igen.",
    notAWorkbook:
      "Filen er ikke en Excel-projektmappe (.xlsx): gem den som .xlsx eller .csv, og vælg den igen.",
    damagedFile: "Filen er beskadiget: åbn og gem den i Excel, og vælg den igen.",
    tooLarge: "Filen er for stor til at kunne læses her: kopiér tabellen i stedet.",
    tooManyCells:
      "Tabellen har flere celler, end der kan læses her: indsæt en mindre del af den ad gangen.",
  } satisfies Record<BlockedCode, string>,
  /** The command line's summary. */
  summary: {
    taken: ({ count }: { count: number }) =>
      count === 1 ? "1 tal kan bruges:" : `${count} tal kan bruges:`,
    left: ({ count }: { count: number }) =>
      count === 1 ? "1 celle er ikke brugt:" : `${count} celler er ikke brugt:`,
    unplaced: ({ labels }: { labels: string }) => `Ikke placeret: ${labels}`,
    cell: ({ row, column }: { row: number; column: number }) => `række ${row}, kolonne ${column}`,
    more: ({ count }: { count: number }) => `… og ${count} mere`,
  },
};

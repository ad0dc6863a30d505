import type { SentencesOf } from "../../cells/message";
import type { CallReadingParams, CallRefusalParams } from "../messages/calls";

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} og ${words.at(-1) ?? ""}`;

/** `2013–2016` where no year is left out. */
const span = (years: readonly number[]): string => {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const isWhole = years.length > 2 && years.every((year, at) => year === first + at);
  return isWhole ? `${String(first)}–${String(last)}` : listed(years.map(String));
};

/** What the tab Funktioner says beside the help on each function, which `functions-help.ts` has. */
export const functionsTab = {
  list: "Funktioner",
  intro: "Vælg en celle på arket og en funktion her. Formlen vises, før den skrives.",
  unsupported:
    "Denne udgave af Excel kan ikke regne med funktionerne. Det kan Excel i Microsoft 365 på computeren og på nettet.",
  looking: "Ser på den valgte celle …",
  cell: (place: string): string => `Valgt celle: ${place}`,
  holds: (held: string): string => `Indeholder nu: ${held}`,
  aFormula: "en formel",
  failed: "Den valgte celle kunne ikke læses.",
  again: "Prøv igen",
  /** What each function is for, in the list. */
  what: {
    REMAINING: "Hvad der er tilbage af årets ramme",
    TARGET: "Måltallet: baseline minus årets reduktion",
    ACHIEVEMENT: "Hvor stor en del af vejen til målet der er nået",
    TARGETSTATUS: "Om målet er opfyldt, i planens egne ord",
    CHANGE: "Ændringen siden baseline i procent",
    AMOUNT: "Et beløb skrevet som tekst gjort til et tal",
    SUMDEVIATION: "Om en sum passer med sine dele",
    PRICELEVEL: "Et beløb i et andet års pris- og lønniveau",
    OVERVIEW: "Hele oversigten over aktiviteter",
  },
  formula: "Formel",
  reads: "Læser",
  fills: (range: string): string => `Resultatet fylder ${range}.`,
  insert: (cell: string): string => `Indsæt i ${cell}`,
  replacing: (cell: string, held: string): string =>
    `${cell} indeholder ${held}. Skal indholdet erstattes?`,
  replace: "Erstat",
  keep: "Behold",
  arguments: "Argumenter",
  example: "Eksempel",
  shows: (text: string): string => `viser ${text}`,
  help: "Åbn hjælpesiden",
  /** What the call for the cell reads. */
  reading: {
    frame: (p) => `${p.sheet}: rammen med det overførte for ${span(p.years)}`,
    funding: (p) => `${p.sheet}: beløbene for ${span(p.years)} uden bortfaldne aktiviteter`,
    offence: (p) => `${p.sheet}: ${listed(p.columns)} for ${p.offence ?? "alle gerningstyper"}`,
    percents: (p) => `${p.sheet}: reduktionen for ${span(p.years)}`,
    cell: (p) => `${p.cell}: ${p.text}`,
    sum: (p) => `${p.cell} som sum, ${p.parts} som dele`,
    levels: (p) => `${p.sheet}: p/l-år ${String(p.from)}. Beløbet føres til ${String(p.to)}`,
    rates: (p) => `Satserne i tabellen ${p.table}`,
    tables: (p) => `Hele ${listed(p.sheets)}`,
  } satisfies SentencesOf<CallReadingParams>,
  /** Why nothing is offered for the cell. */
  refused: {
    noTable: (p) =>
      `Planens tabel på arket ${p.sheet} mangler. Opret eller reparér planen på fanen Start.`,
    noColumn: (p) =>
      `Kolonnen ${p.column} mangler på arket ${p.sheet}. Vælg Reparér ark på fanen Start.`,
    otherHeader: (p) =>
      `Funktionen finder kun kolonnen ${p.wanted} under det navn, og på arket ${p.sheet} hedder den ${p.column}. Giv den sit navn tilbage.`,
    noFrame: (p) => `Rammen for ${String(p.year)} mangler på arket ${p.sheet}.`,
    noYears: (p) => `Arket ${p.sheet} har ingen kolonner med år.`,
    yearsApart: (p) =>
      `Årene står ikke ved siden af hinanden på arket ${p.sheet}. Vælg en celle ud for et enkelt år.`,
    noPercent: (p) => `Reduktionen for ${String(p.year)} mangler på arket ${p.sheet}.`,
    noPercents: (p) => `Der er ingen reduktioner på arket ${p.sheet}.`,
    noOffences: (p) => `Der er ingen gerningstyper på arket ${p.sheet}.`,
    otherKind: (p) =>
      `${p.offence} har et fast måltal eller fastholdes og følger ikke årets reduktion. Vælg en celle ud for en gerningstype, der gør.`,
    noPriceLevel: (p) => `P/l-år er ikke udfyldt på arket ${p.sheet}.`,
    noRates: () =>
      "Projektmappen har ingen tabel med kolonnerne Fra år, Til år og Sats ved siden af hinanden.",
    noYear: () => "Vælg en celle ud for eller under det år, beløbet skal føres til.",
    nothingLeft: () => "Cellen til venstre er tom. Vælg en celle til højre for et beløb.",
    noSum: () =>
      "Vælg cellen under en sum eller til højre for den. Summen skal have mindst to dele.",
    belongs: (p) =>
      `Cellen hører til planens egen kolonne ${p.column} på arket ${p.sheet}. Vælg en celle ved siden af tabellen.`,
    header: (p) => `Cellen er en overskrift i tabellen ${p.table}. Vælg en anden celle.`,
    belowTable: (p) =>
      `Cellen ligger lige under tabellen ${p.table}, som ville vokse ned over den. Vælg en celle længere nede.`,
    besideTable: (p) =>
      `Resultatet fylder flere celler, og cellen ligger lige op ad tabellen ${p.table}. Lad en kolonne stå tom imellem.`,
    inTable: (p) =>
      `Resultatet fylder flere celler, og det er der ikke plads til inde i tabellen ${p.table}. Vælg en celle uden for den.`,
    yearInTable: (p) =>
      `Formlen gælder kun rækkens eget år, men i tabellen ${p.table} kan Excel give den til alle rækker. Vælg en celle uden for tabellen.`,
    generated: (p) =>
      `Tabellen på arket ${p.sheet} skrives af panelet, og formlen ville blive overskrevet. Vælg en celle uden for tabellen.`,
    filled: (p) => `Cellen er fyldt af formlen i ${p.by}. Vælg en anden celle.`,
    blocked: (p) =>
      `Resultatet fylder flere celler, og ${p.cell} er optaget. Ryd den, eller vælg en anden celle.`,
    noRoom: () =>
      "Resultatet fylder flere celler, end der er tilbage af arket. Vælg en anden celle.",
  } satisfies SentencesOf<CallRefusalParams>,
};

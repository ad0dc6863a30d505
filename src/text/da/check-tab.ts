import { countingIn } from "../counting";

const { whole, many } = countingIn("da-DK");

/** What the tab Kontrol says beside the findings themselves, which `checks.ts` has. */
export const checkTab = {
  none: "Kontrollen kommer, når der er en plan i projektmappen.",
  check: "Kontrollér",
  cancel: "Stop",
  reading: "Læser arkene …",
  checking: (done: number, of: number): string =>
    `Kontrollerer: ${whole(done)} af ${whole(of)} kontroller er kørt`,
  finished: (found: number): string =>
    found === 0
      ? "Kontrollen er færdig. Alt stemmer."
      : `Kontrollen er færdig: ${many(found, "kontrolpunkt", "kontrolpunkter")}.`,
  stamp: (at: Date): string =>
    `Seneste kontrol: ${at.toLocaleDateString("da-DK", { dateStyle: "medium" })} kl. ${at.toLocaleTimeString("da-DK", { timeStyle: "short" })}`,
  outdated: {
    coauthor: "Ikke opdateret: en anden har ændret projektmappen siden.",
    changed: "Ikke opdateret: projektmappen er ændret siden.",
    cancelled: "Kontrollen blev stoppet. Listen er ikke færdig.",
  },
  marksBehind: "Markeringen af cellerne følger ikke med.",
  failed: "Kontrollen kunne ikke gennemføres.",
  filter: {
    label: "Vis kun",
    search: "Søg i kontrolpunkterne",
    placeholder: "Søg",
    none: "Ingen kontrolpunkter passer til søgningen.",
  },
  /** Headings of the groups, with how many there are in them. */
  groups: {
    error: "Fejl",
    warning: "Advarsler",
    question: "Spørgsmål",
    task: "Opgaver",
    info: "Oplysninger",
    explained: "Forklaret",
  },
  list: "Kontrolpunkter",
  noSheet: "Planen",
  count: (count: number): string => whole(count),
  more: (count: number, left: number): string => `Vis ${whole(count)} til (${whole(left)} tilbage)`,
  back: (place: string): string => `Tilbage til ${place}`,
  goTo: (place: string): string => `Gå til ${place}`,
  stated: "Angivet",
  computed: "Beregnet",
  difference: "Forskel",
  fix: {
    label: "Rettelse",
    blank: "tom",
    formula: "formel",
    otherFormula: "rettet formel",
    to: "til",
    apply: "Ret",
    applyAll: (cells: number): string => `Ret ${whole(cells)} celler`,
    /** Every correction of what is listed, at once. */
    all: (findings: number): string => `Ret alt, der kan rettes herfra (${whole(findings)})`,
    more: (cells: number): string => `… og ${many(cells, "celle", "celler")} til`,
  },
  explain: {
    open: "Forklar",
    reason: "Hvorfor er det rigtigt?",
    initials: "Initialer",
    save: "Gem forklaring",
    close: "Annullér",
    kept: "Forklaringen gælder, til tallet ændrer sig. Den tæller stadig med i kontrolrapporten.",
  },
  judge: {
    title: "Hvad er tabellen?",
    one: (sheet: string, range: string): string => `Tabellen på ${sheet}, ${range}`,
    text: "Kun tabellens egne summer er kontrolleret, før det er sagt.",
    plan: "Hører til denne plan",
    older: "Ældre version",
    ignored: "Ignorér",
    answered: (count: number): string => `Tabeller, der er svaret på (${whole(count)})`,
    more: (count: number): string =>
      `${many(count, "tabel", "tabeller")} til, når disse er besvaret.`,
  },
  tools: "Rapport, markering og Word-tekst",
  writeFindings: "Skriv kontrolrapport",
  mark: "Markér celler",
  unmark: "Fjern markering",
  memo: {
    title: "Kontrollér Word-tekst",
    text: "Sæt et notat eller en hel plan ind. Beløb, summer og måltal sammenlignes med planen. Intet skrives i projektmappen.",
    label: "Tekst",
    /** The text's name, where a finding says where it is. */
    name: "Teksten",
    line: (line: string): string => `linje ${line}`,
    compare: "Sammenlign med planen",
    clear: "Ryd",
    nothing: "Der er ingen tal i teksten at sammenligne.",
    found: (found: number): string =>
      `Fundet i teksten: ${many(found, "kontrolpunkt", "kontrolpunkter")}.`,
  },
};

import type { TargetStatus } from "../../plan/status";

const whole = (count: number): string => count.toLocaleString("da-DK");
const many = (count: number, one: string, more: string): string =>
  `${whole(count)} ${count === 1 ? one : more}`;

interface Spot {
  readonly row: number;
  readonly column: number;
}
interface Point {
  readonly offence: string;
  readonly year: number;
}

/** What the tab Politital says beside reasons, questions and notes, which `import.ts` has. */
export const figuresTab = {
  none: "Politiets tal kan sættes ind, når der er en plan i projektmappen.",
  goToStart: "Gå til Start",
  noSheet:
    "Arket Kriminalitet mangler, så der er ikke noget sted at skrive tallene. Sæt det ind igen med Reparér ark på fanen Start.",
  noOffences: (sheet: string): string =>
    `Arket ${sheet} har ingen gerningstyper endnu. Skriv dem der først, så tallene kan finde deres plads.`,
  noYears:
    "Planen har ingen år endnu. Skriv periode og baselineår på arket Plan, så tallene kan finde deres plads.",
  protected: (sheet: string): string =>
    `Arket ${sheet} er beskyttet. Tallene kan ses efter her, men først skrives, når beskyttelsen er fjernet i Excel under Gennemse.`,
  opening: "Læser planens tal …",
  notRead: "Planens tal kunne ikke læses.",
  input: {
    title: "Sæt politiets tal ind",
    label: "Tabel fra udklipsholderen",
    hint: "Klik her, og tryk Ctrl+V, eller træk en fil hertil.",
    accepted: "En tabel fra web, Word, mail eller Excel, eller en fil: .xlsx, .csv, .txt, .html.",
    file: "Vælg fil",
    selection: "Brug markeringen",
    reading: "Læser tabellen …",
    stop: "Stop",
    failed: "Det indsatte kunne ikke læses.",
    nothing: {
      paste: "Der er ingen tekst på udklipsholderen. Kopiér tabellen, og prøv igen.",
      selection: "Der står ikke noget i de markerede celler.",
      file: "Filen er tom.",
    },
    origin: {
      paste: "Indsat fra udklipsholderen",
      selection: "Fra de markerede celler",
      file: (name: string): string => `Filen ${name}`,
    },
    clear: "Ryd",
  },
  /** Read aloud when a table has been read. */
  finished: (figures: number, left: number): string =>
    `Tabellen er læst: ${many(figures, "tal kan bruges", "tal kan bruges")}, ${many(left, "celle er ikke brugt", "celler er ikke brugt")}.`,
  blocked: "Intet kan skrives endnu",
  preview: {
    title: "Hvad blev der af hver celle?",
    counts: (cells: number): string =>
      `${many(cells, "celle", "celler")} er læst, og hver af dem er talt med her:`,
    label: "Den læste tabel",
    filter: "Vis celler",
    all: "Alle",
    kinds: {
      taken: "Bruges",
      header: "Overskrift",
      context: "Omgivende tekst",
      check: "Kontrolsum",
      empty: "Tom",
      left: "Ikke brugt",
    },
    reasons: "Hvorfor celler ikke er brugt",
    count: whole,
    row: "Række",
    at: ({ row, column }: Spot): string => `Række ${whole(row)}, kolonne ${whole(column)}`,
    waits: "Venter på, at du godkender den nye baseline nedenfor.",
    takenAs: (offence: string, period: string, count: number): string =>
      `Bruges som ${offence} ${period}: ${whole(count)}`,
    check: "En sum, der bruges til kontrol og aldrig som tal.",
    context: "Tekst omkring tabellen.",
    header: "Overskrift: siger, hvad tallene er.",
    empty: "Tom celle.",
    choose: "Vælg en celle for at se, hvad der blev af den.",
    rows: (first: number, last: number, of: number): string =>
      `Rækker ${whole(first)}–${whole(last)} af ${whole(of)}`,
    columnsHidden: (count: number): string =>
      `${many(count, "kolonne", "kolonner")} længere ude vises ikke. Vælg en slags celler for at se deres kolonner.`,
    earlier: "Forrige rækker",
    later: "Næste rækker",
  },
  questions: {
    title: "Det skal du svare på",
    text: "Uden svar bliver tallene ikke brugt.",
    leaveThese: "Ved ikke: brug ikke tallene",
  },
  placing: {
    title: "Ikke placeret",
    text: "Vælg én gang, hvor hvert navn hører til. Det huskes i projektmappen, når du skriver.",
    unknown: "Vælg gerningstype",
    leaveOut: "Udelad",
    before: (count: number): string => `Placeret tidligere (${whole(count)})`,
    more: (count: number): string =>
      `… og ${many(count, "navn", "navne")} til, når disse er placeret.`,
    omitRest: (count: number): string => `Udelad de ${whole(count)} øvrige`,
  },
  notes: "Værd at vide",
  differences: {
    title: "Forskel fra arket",
    new: (count: number): string => `Nye (${whole(count)})`,
    changed: (count: number): string => `Ændrede (${whole(count)})`,
    same: (count: number): string => `Uændrede (${whole(count)})`,
    none: "Der er ingen hele år i tabellen, som planen kan bruge.",
    offence: "Gerningstype",
    year: "År",
    now: "Nu",
    then: "Bliver",
    blank: "tom",
    sum: (parts: string): string => `Lagt sammen: ${parts}`,
    baseline: {
      title: "Ny baseline",
      text: "Måltallene regnes ud fra baseline. Sæt kun flueben, hvis planens udgangspunkt skal flyttes.",
      one: ({ offence, year }: Point, from: number, to: number): string =>
        `${offence}: baseline ${String(year)} ændres fra ${whole(from)} til ${whole(to)}`,
    },
  },
  source: {
    name: "Kilde",
    nameHint: "Fx Københavns Politi, udtræk til partnerskabet",
    nameMissing: "Skriv, hvor tallene kommer fra.",
    drawn: "Opgjort den",
    drawnMissing: "Vælg en dato.",
    provisional: "Foreløbige tal",
    title: "Hvor kommer tallene fra?",
  },
  write: (figures: number): string => `Skriv ${many(figures, "tal", "tal")}`,
  writeSource: (figures: number): string => `Gem kilde til ${many(figures, "tal", "tal")}`,
  typed: {
    title: (count: number): string =>
      count === 1 ? "Hvor kommer tallet fra?" : "Hvor kommer tallene fra?",
    text: (sheet: string): string =>
      `De er skrevet direkte på arket ${sheet} uden kilde. Kilden noteres på arket Anmeldelser.`,
    one: ({ offence, year }: Point, count: number): string =>
      `${offence} ${String(year)}: ${whole(count)}`,
    replaces: (count: number): string => `før ${whole(count)}`,
    goTo: (cell: string): string => `Gå til ${cell}`,
    more: (count: number): string => `… og ${whole(count)} til, som får samme kilde.`,
    save: (count: number): string => `Gem kilde til ${many(count, "tal", "tal")}`,
  },
  standings: {
    title: "Mål og anmeldelser",
    none: "Ingen anmeldelser endnu. Sæt politiets tal ind ovenfor, så ses de her ved siden af måltallene.",
    baseline: "Baseline",
    target: "Måltal",
    reported: "Anmeldt",
    percent: "Målopfyldelse",
    status: "Status",
    year: "År",
    table: (offence: string): string => `Tallene for ${offence}`,
    latest: ({ year }: { year: number }, reported: number): string =>
      `${String(year)}: ${whole(reported)} anmeldt`,
    ofTarget: (target: number): string => `måltal ${whole(target)}`,
    share: (percent: string, year: number): string => `${percent} mod ${String(year)}`,
    statuses: {
      Opfyldt: "Opfyldt",
      "Delvist opfyldt": "Delvist opfyldt",
      "Ikke opfyldt": "Ikke opfyldt",
      "Negativ udvikling": "Negativ udvikling",
      "Mangler tal": "Mangler tal",
    } satisfies Record<TargetStatus, string>,
    inWords: (
      offence: string,
      baseline: string,
      targets: readonly string[],
      reported: readonly string[],
    ): string =>
      [
        `${offence}.`,
        baseline === "" ? "Ingen baseline." : `Baseline ${baseline}.`,
        targets.length === 0 ? "Ingen måltal." : `Måltal ${targets.join(", ")}.`,
        reported.length === 0 ? "Ingen anmeldelser." : `Anmeldt ${reported.join(", ")}.`,
      ].join(" "),
    point: (year: number, count: number): string => `${String(year)}: ${whole(count)}`,
  },
};

import { countingIn } from "../counting";

const { whole, many } = countingIn("da-DK");

/** What the tab Politital says beside reasons, questions and notes, which `import.ts` has. */
export const figuresTab = {
  none: "Politital kan læses ind, når der er en plan i projektmappen.",
  noSheet: "Arket Kriminalitet mangler. Vælg Reparér ark på Start.",
  locked: (sheet: string): string =>
    `Arket ${sheet} er beskyttet. Tallene kan ses efter, men først skrives, når beskyttelsen er fjernet under Gennemse.`,
  unread: (cells: number, sheet: string): string =>
    `${many(cells, "celle", "celler")} på ${sheet} kan ikke læses. Kontrol siger hvilke.`,
  looking: "Læser Kriminalitet …",
  failed: "Det lykkedes ikke.",
  input: {
    title: "Indlæs politiets tal",
    text: "Kopiér tabellen fra mail, Excel, Word eller Statistikbanken. Intet skrives, før du har set det.",
    paste: "Sæt tabellen ind her (Ctrl+V)",
    read: "Læs teksten",
    file: "Vælg fil",
    fileTypes: "CSV, tekst, HTML eller .xlsx",
    selection: "Brug markeringen",
    nothingSelected:
      "Der står ikke noget i de markerede celler. Markér tabellen på arket, og prøv igen.",
    clear: "Ryd",
  },
  reading: "Læser tallene …",
  origin: {
    paste: "Fra udklipsholderen",
    selection: "Fra de markerede celler",
    file: (name: string): string => `Fra ${name}`,
  },
  questions: {
    title: "Det skal du svare på",
    unanswered: "Indtil du svarer, bruges tallene ikke.",
  },
  more: (count: number, left: number): string => `Vis ${whole(count)} til (${whole(left)} tilbage)`,
  unplaced: {
    title: "Ikke placeret",
    text: "Vælg, hvor hver betegnelse hører til. Det huskes i projektmappen.",
    none: "Ikke placeret",
    leaveOut: "Udelad",
  },
  differences: {
    title: "Mod arket",
    new: (count: number): string => `Nye tal (${whole(count)})`,
    changed: (count: number): string => `Ændrede tal (${whole(count)})`,
    baselineChanged: (count: number): string => `Ændret baseline (${whole(count)})`,
    baselineText:
      "En ny baseline flytter alle måltal for gerningstypen. Sæt kun hak, hvis det er besluttet.",
    same: (count: number): string => `Uændrede (${whole(count)})`,
    figure: (offence: string, year: number): string => `${offence} ${String(year)}`,
    change: (from: number, to: number): string => `${whole(from)} → ${whole(to)}`,
    count: whole,
    provisional: "foreløbigt",
    /** Said of a figure's box. */
    choose: (what: string): string => `Skriv ${what}`,
    none: "Der er ingen tal at skrive.",
  },
  source: {
    name: "Hvor kommer tallene fra?",
    placeholder: "fx Københavns Politi",
    drawn: "Opgjort den",
    provisional: "Tallene er foreløbige",
    missing: "Skriv kilden og datoen først.",
  },
  write: (figures: number): string => `Skriv ${many(figures, "tal", "tal")}`,
  recordOnly: (figures: number): string => `Notér kilden til ${many(figures, "tal", "tal")}`,
  typed: {
    title: "Tal uden kilde",
    text: (figures: number): string =>
      figures === 1
        ? "Et tal er skrevet direkte på Kriminalitet. Hvor kommer det fra?"
        : `${whole(figures)} tal er skrevet direkte på Kriminalitet. Hvor kommer de fra?`,
    one: (offence: string, year: number, count: number): string =>
      `${offence} ${String(year)}: ${whole(count)}`,
    replaces: (count: number): string => `før ${whole(count)}`,
    more: (count: number): string => `… og ${whole(count)} til`,
    record: "Notér kilden",
  },
  preview: {
    title: "Hvad der blev af hver celle",
    label: "Det indsatte, celle for celle",
    hint: "Vælg en celle for at se, hvad der blev af den.",
    kinds: {
      taken: "Brugt",
      header: "Overskrift",
      context: "Oplysning",
      check: "Kontrolsum",
      empty: "Tom",
      left: "Ikke brugt",
    },
    /** So that a person can see that no cell is missing. */
    counts: (cells: { in: number; by: ReadonlyMap<string, number> }): string =>
      `${many(cells.in, "celle", "celler")} i alt: ${whole(cells.by.get("taken") ?? 0)} brugt, ${whole(cells.by.get("left") ?? 0)} ikke brugt, ${whole(cells.in - (cells.by.get("taken") ?? 0) - (cells.by.get("left") ?? 0))} overskrifter, oplysninger og tomme.`,
    position: (row: number, column: number): string =>
      `Række ${whole(row)}, kolonne ${whole(column)}`,
    became: {
      taken: (p: {
        offence: string;
        period: string;
        count: string;
        flags: readonly string[];
      }): string =>
        `brugt som ${p.offence} ${p.period}, ${p.count}${p.flags.length > 0 ? ` (${p.flags.join(", ")})` : ""}.`,
      left: (reason: string): string => `ikke brugt. ${reason}`,
      header: "overskrift.",
      context: "oplysning, der ikke er et tal til planen.",
      check: "sum, der kun er brugt til kontrol.",
      empty: "tom.",
    },
    stands: (text: string): string => `I cellen står »${text}«.`,
    onlyLeft: "Vis kun rækker med celler, der ikke er brugt",
    more: (rows: number): string =>
      rows === 1 ? "1 række til er ikke vist." : `${whole(rows)} rækker til er ikke vist.`,
    showMore: "Vis flere rækker",
    moreColumns: (columns: number): string =>
      columns === 1
        ? "1 kolonne til er ikke vist."
        : `${whole(columns)} kolonner til er ikke vist.`,
    showMoreColumns: "Vis flere kolonner",
  },
  charts: {
    title: "Måltal og anmeldelser",
    none: "Ingen gerningstype har en baseline endnu. Skriv den på Kriminalitet.",
    year: "År",
    baseline: "Baseline",
    target: "Måltal",
    reported: "Anmeldt",
    numbers: "Tallene",
    baselineRow: (p: { year: number | undefined }): string =>
      p.year === undefined ? "Baseline" : `${String(p.year)} (baseline)`,
    status: {
      Opfyldt: "Opfyldt",
      "Delvist opfyldt": "Delvist opfyldt",
      "Ikke opfyldt": "Ikke opfyldt",
      "Negativ udvikling": "Negativ udvikling",
      "Mangler tal": "Mangler tal",
    },
    latest: (p: { count: string; year: number }): string => `${p.count} i ${String(p.year)}`,
    yearTarget: (p: { target: string }): string => `måltal ${p.target}`,
    noYearTarget: "intet måltal for året",
    way: (p: { percent: string }): string => `${p.percent} af vejen`,
    finalTarget: (p: { target: string; year: number }): string =>
      `Måltal ${p.target} i ${String(p.year)}`,
    drawnBaseline: (p: { offence: string; baseline: string; year: number | undefined }): string =>
      `${p.offence}: baseline ${p.baseline}${p.year === undefined ? "" : ` i ${String(p.year)}`}.`,
    drawnYear: (p: {
      year: number;
      target: string | undefined;
      reported: string | undefined;
    }): string =>
      `${String(p.year)}: ${p.target === undefined ? "intet måltal" : `måltal ${p.target}`}, ${p.reported === undefined ? "ingen anmeldelser endnu" : `anmeldt ${p.reported}`}.`,
  },
};

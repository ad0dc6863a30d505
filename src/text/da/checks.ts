import type { FigureSlip } from "../../plan/explain-difference";

/** What a finding has to say, its figures already written: `1.490.000 kr.`, `10 %`. */
export interface Said {
  readonly name: string;
  readonly other: string;
  readonly text: string;
  readonly suggestion: string;
  readonly year: string;
  readonly otherYear: string;
  readonly area: string;
  readonly count: number;
  readonly otherCount: number;
  readonly stated: string;
  readonly computed: string;
  /** Without its sign. */
  readonly difference: string;
  readonly isTooHigh: boolean;
}

const apart = (p: Said): string => `${p.difference} for ${p.isTooHigh ? "meget" : "lidt"}`;
const inYear = (p: Said): string => (p.year === "" ? "" : ` ${p.year}`);
const inDanish = (count: number): string => count.toLocaleString("da-DK");
const many = (count: number, one: string, more: string): string =>
  `${inDanish(count)} ${count === 1 ? one : more}`;

/** The headers of the texts an activity should have, by their columns' keys. */
const headers: Readonly<Record<string, string>> = {
  description: "Beskrivelse",
  targetGroup: "Målgruppe",
  schedule: "Tidsplan",
  economy: "Økonomi",
  responsible: "Ansvarlig",
};
const listed = (keys: string): string =>
  keys
    .split(",")
    .map((key) => headers[key] ?? key)
    .join(", ");

/** The years an activity runs in: `2013-2014`, or `2013-` and `-2014` where only one end is typed. */
const running = (years: string): string => {
  if (years.startsWith("-")) return `til og med ${years.slice(1)}`;
  return years.endsWith("-") ? `fra ${years.slice(0, -1)}` : `i ${years}`;
};

const wholes: Readonly<Record<string, string>> = {
  remaining: "Resterende beløb",
  frame: "Rammen",
  granted: "Det afsatte beløb",
};

const slips = {
  swappedDigits: (_: FigureSlip): string => "To cifre er byttet om.",
  timesTooLarge: (p: FigureSlip): string =>
    p.kind === "timesTooLarge" && p.factor === 1000
      ? "Tallet er 1.000 gange for stort: er det skrevet i en anden enhed?"
      : "Der er et nul for meget.",
  timesTooSmall: (p: FigureSlip): string =>
    p.kind === "timesTooSmall" && p.factor === 1000
      ? "Tallet er 1.000 gange for lille: er det skrevet i t.kr.?"
      : "Der mangler et nul.",
  sign: (_: FigureSlip): string => "Fortegnet er vendt.",
};

export const checks = {
  severity: {
    error: "Fejl",
    warning: "Advarsel",
    question: "Spørgsmål",
    task: "Opgave",
    info: "Oplysning",
  },
  family: {
    sums: "Summer",
    amounts: "Beløb",
    prose: "Tekst",
    crime: "Kriminalitet",
    structure: "Opbygning",
  },
  /** The one slip that explains the whole difference. */
  slip: slips,
  because: {
    missingRow: (p: { row: string }): string => `Rækken »${p.row}« er ikke talt med.`,
    doubledRow: (p: { row: string }): string => `Rækken »${p.row}« er talt med to gange.`,
    row: (p: { row: string; slip: string }): string =>
      `Det passer, hvis fejlen er i »${p.row}«: ${p.slip}`,
    orElse: (p: { reason: string }): string => `Eller: ${p.reason}`,
  },
  /** The ranges two rounded figures stand for. */
  ranges: (p: { stated: string; computed: string }): string =>
    `Afrundet kan det angivne være ${p.stated} og det beregnede ${p.computed}.`,
  explained: (p: { reason: string; initials: string }): string =>
    `Forklaret${p.initials === "" ? "" : ` af ${p.initials}`}: ${p.reason}`,
  /** What was looked at, for a result without findings. */
  looked: (p: { rows: number; sums: number; targets: number; texts: number }): string =>
    `Kontrolleret: ${many(p.rows, "række", "rækker")}, ${many(p.sums, "sum", "summer")}, ${many(p.targets, "måltal", "måltal")} og ${many(p.texts, "tekst", "tekster")}.`,
  tables: (count: number): string => `Tabeller på arkene: ${inDanish(count)}.`,
  nothingFound: "Alt stemmer.",
  /** How many there are of each kind, and how many of all that somebody has explained. */
  counted: {
    error: (count: number): string => `${inDanish(count)} fejl`,
    warning: (count: number): string => many(count, "advarsel", "advarsler"),
    question: (count: number): string => `${inDanish(count)} spørgsmål`,
    task: (count: number): string => many(count, "opgave", "opgaver"),
    info: (count: number): string => many(count, "oplysning", "oplysninger"),
    explained: (count: number): string =>
      `heraf ${inDanish(count)} ${count === 1 ? "forklaret" : "forklarede"}`,
  },
  /** Headings where findings stand as a table. */
  headings: {
    severity: "Alvor",
    place: "Sted",
    sheet: "Ark",
    cell: "Celle",
    message: "Kontrolpunkt",
    stated: "Angivet",
    computed: "Beregnet",
    difference: "Forskel",
    reason: "Forklaring",
    initials: "Initialer",
  },
  /** The sheet of all findings. */
  report: {
    sheet: "Kontrolrapport",
    title: "Kontrolrapport",
    at: (p: { date: string; time: string }): string => `Kontrolleret den ${p.date} kl. ${p.time}.`,
    version: (p: { version: string }): string => `Tryghedsplan til Excel, version ${p.version}.`,
    found: (p: { counted: string }): string => `Kontrolpunkter: ${p.counted}.`,
  },
  found: {
    "table-total": (p: Said): string =>
      `${p.name}${inYear(p)} er ${p.stated}, men rækkerne giver ${p.computed}: ${apart(p)}. Ret summen eller den række, der er forkert.`,
    "table-subtotal": (p: Said): string =>
      `»${p.name}«${inYear(p)} er ${p.stated}, men rækkerne over den giver ${p.computed}: ${apart(p)}. Ret summen eller rækken.`,
    "table-row-total": (p: Said): string =>
      `I alt for »${p.name}« er ${p.stated}, men årene giver ${p.computed}: ${apart(p)}. Ret summen eller et af årene.`,
    "table-row": (p: Said): string =>
      `»${p.name}« ${p.year}: tabellen siger ${p.stated}, Finansiering ${p.computed}. Ret det sted, der er forkert.`,
    "table-year-moved": (p: Said): string =>
      `Kolonnen ${p.year} har beløbene for ${p.otherYear}. Ret årstallet, eller flyt beløbene.`,
    "table-years": (p: Said): string =>
      `${p.year} står efter ${p.otherYear} i tabellens overskrift. Ret årstallene.`,
    "table-missing-rows": (p: Said): string =>
      `Tabellen mangler ${many(p.count, "aktivitet", "aktiviteter")} med penge: ${p.name}. Sæt rækken ind, eller opdatér tabellen.`,
    "table-double-row": (p: Said): string =>
      `»${p.name}« står to gange i tabellen. Slet den ene række.`,
    "table-unknown-row": (p: Said): string =>
      `»${p.name}« er ikke en aktivitet i planen. Hvad er rækken? Ret navnet, eller opret aktiviteten.`,
    "table-remaining": (p: Said): string =>
      `Resterende beløb ${p.year} er ${p.stated}, men ramme og overført minus afsat giver ${p.computed}: ${apart(p)}. Ret beløbet eller rammen.`,
    "table-plan-total": (p: Said): string =>
      `${p.name} ${p.year} er ${p.stated} i tabellen, men Finansiering giver ${p.computed}: ${apart(p)}. Ret det sted, der er forkert.`,
    "table-frame": (p: Said): string =>
      `${p.name} ${p.year} er ${p.stated} i tabellen og ${p.computed} på arket Ramme. Ret det sted, der er forkert.`,
    "over-allocated": (p: Said): string =>
      `Der er afsat ${p.stated} i ${p.year}, men der er kun ${p.computed}: ${p.difference} for meget. Sæt beløb ned, eller hæv rammen.`,
    "frame-missing": (p: Said): string =>
      `Der er afsat ${p.stated} i ${p.year}, men året har ingen ramme. Skriv den på arket Ramme.`,
    "frame-basis": (p: Said): string =>
      `Rammen for ${p.text} har intet bevillingsgrundlag. Skriv, hvor beløbet er bevilget.`,
    "column-value": (p: Said): string =>
      `${p.name}${inYear(p)}: cellen viser ${p.stated}, men planen giver ${p.computed}. Sæt formlen ind igen.`,
    "number-for-formula": (_: Said): string =>
      `Her står et tal i stedet for kolonnens formel, så det følger ikke planen. Sæt formlen ind igen.`,
    "changed-formula": (_: Said): string =>
      `Formlen er en anden end kolonnens. Sæt kolonnens formel ind igen, hvis ændringen ikke er meningen.`,
    "generated-formula": (p: Said): string =>
      `Her stod en formel; nu står der ${p.text}. Sæt formlen ind igen, eller skriv tabellen på ny.`,
    "sum-range": (p: Said): string =>
      `Formlen tæller ikke »${p.name}« med. Ret den til ${p.suggestion}.`,
    "broken-cell": (p: Said): string => `Cellen viser ${p.text}. Ret formlen, eller skriv tallet.`,
    "broken-column": (p: Said): string =>
      p.suggestion === ""
        ? `Cellen viser ${p.text}, fordi den regner med en celle, der ikke er et tal. Ret den celle, så følger denne med.`
        : `Cellen viser ${p.text}. Sæt kolonnens formel ind igen.`,
    "error-value": (p: Said): string => `Cellen viser ${p.text}. Ret formlen, eller skriv værdien.`,

    "stray-full-stop": (p: Said): string =>
      `»${p.text}« har et punktum for meget og tæller ikke med i arkets summer. Skriv ${p.suggestion}.`,
    "text-amount": (p: Said): string =>
      `»${p.text}« er tekst og tæller ikke med i arkets summer. Skriv ${p.suggestion}.`,
    "unclear-amount": (p: Said): string =>
      `»${p.text}« kan læses på flere måder og er ikke talt med. Hvad menes der?`,
    "negative-amount": (p: Said): string =>
      `${p.text} er negativt. Skriv et beløb, der er 0 eller mere.`,
    "ore-in-amount": (p: Said): string => `${p.text} har øre. Planens beløb er hele kroner.`,
    "too-large": (p: Said): string => `${p.text} er for stort. Ret tallet.`,
    "table-stray-full-stop": (p: Said): string =>
      `»${p.text}« ud for »${p.name}« har et punktum for meget og er læst som ${p.suggestion}. Ret det.`,
    "table-text-amount": (p: Said): string =>
      p.count === 1
        ? `»${p.text}« ud for »${p.name}« er tekst og tæller ikke med i arkets summer. Skriv ${p.suggestion}.`
        : `${String(p.count)} beløb i tabellen er tekst og tæller ikke med i arkets summer. Gør dem til tal.`,
    "table-unclear-amount": (p: Said): string =>
      `»${p.text}« ud for »${p.name}« kan ikke læses sikkert og er ikke talt med. Hvad menes der?`,
    "no-money": (p: Said): string =>
      `»${p.name}« har ingen penge i noget år. Skriv beløbet, eller sæt Finansieres af andre til Ja.`,
    "money-outside-years": (p: Said): string =>
      `»${p.name}« har penge i ${p.text}, men løber ${running(p.other)}. Ret årene eller beløbet.`,
    "money-in-fewer-years": (p: Said): string =>
      `»${p.name}« løber i ${p.other}, men har ingen penge i ${p.text}. Er det meningen?`,
    "co-funding-parts": (p: Said): string =>
      `»${p.name}« koster ${p.stated}, men planens penge og medfinansieringen giver ${p.computed}: ${p.difference} i forskel. Ret et af beløbene.`,
    "co-funding-conditional": (p: Said): string =>
      `»${p.name}« regner med ${p.stated} fra ${p.other}, som der kun er søgt om. Husk forbeholdet.`,
    "stated-share": (p: Said): string =>
      `»${p.name}«: teksten siger ${p.text}, men beløbene giver ${p.computed}.`,
    "shared-post": (p: Said): string =>
      `Stillingen »${p.name}« koster ikke det samme pr. ugentlig time i ${p.year}: ${p.text} ved ${inDanish(p.count)} timer og ${p.other} ved ${inDanish(p.otherCount)} timer.`,
    "price-level": (p: Said): string =>
      `Pris- og lønniveau er nævnt ved noget af pengene${p.name === "" ? "" : ` (»${p.name}«)`}, men ikke ved resten. Hvilket år gælder for planen? Skriv det på arket Plan.`,
    "changed-since-approved": (p: Said): string =>
      `»${p.name}« ${p.year} er ${p.stated}; godkendt er ${p.computed}. Nævn ændringen i følgebrevet.`,

    "prose-year": (p: Said): string =>
      `»${p.name}«: Økonomi siger ${p.text}${p.year === "" ? "" : ` i ${p.year}`}, men Finansiering har ${p.computed}. Ret teksten eller beløbet.`,
    "prose-unclear": (p: Said): string =>
      `»${p.name}«: Hvad dækker beløbet ${p.text} i Økonomi? Skriv årstal, eller notér det som samlet udgift eller medfinansiering.`,
    "prose-plan": (p: Said): string =>
      `${wholes[p.name] ?? `»${p.name}«`}${inYear(p)}: teksten siger ${p.text}, men planen har ${p.computed}. Ret teksten eller planen.`,
    "prose-target": (p: Said): string =>
      `Måltallet for ${p.name} ${p.year}: teksten siger ${p.stated}, men skal sige ${p.computed}. Ret teksten eller planen.`,
    "prose-text-unclear": (p: Said): string =>
      p.computed !== ""
        ? `Hvad dækker beløbet ${p.text} i ${p.year}? »${p.name}« har ${p.computed} på Finansiering.`
        : `Hvad dækker beløbet ${p.text}${p.year === "" ? "" : ` i ${p.year}`}? Det svarer ikke til noget i planen.`,

    "table-target": (p: Said): string =>
      `Måltallet for ${p.name} ${p.year} er ${p.stated}, men skal være ${p.computed}. Ret tallet.`,
    "table-target-label": (p: Said): string =>
      `${p.name} ${p.year} er mærket ${p.stated}, men årets procent er ${p.computed}. Ret procenten.`,
    "table-baseline": (p: Said): string =>
      `Baseline for ${p.name} er ${p.stated} i tabellen og ${p.computed} på Kriminalitet. Ret det sted, der er forkert.`,
    "reported-missing": (p: Said): string =>
      `${p.name} mangler anmeldelser for ${p.text}. Skriv tallet på Kriminalitet.`,
    "baseline-missing": (p: Said): string =>
      `${p.name} har ingen baseline, så måltallet kan ikke beregnes. Skriv den.`,
    "reported-far-above": (p: Said): string =>
      `${p.name} ${p.year} er ${p.stated} mod en baseline på ${p.computed}. Er tallet for hele kommunen?`,
    "reported-as-other-year": (p: Said): string =>
      `Alle ${String(p.count)} tal for ${p.year} er de samme som for ${p.otherYear}. Er de sat ind to gange?`,
    "source-changed": (p: Said): string =>
      `${p.name} ${p.year} er fra ${p.text}, men ${p.otherYear} fra ${p.other}. Kan årene sammenlignes?`,
    "target-order": (p: Said): string =>
      `Måltallet for ${p.name} ${p.year} er ${p.stated}, men ${p.computed} i ${p.otherYear}: det går den forkerte vej. Ret et af dem.`,
    "percent-order": (p: Said): string =>
      `Målprocenten ${p.year} er ${p.stated}, men ${p.computed} i ${p.otherYear}. Ret den, eller byt årene.`,
    "percent-missing": (p: Said): string =>
      `Der mangler en målprocent for ${p.text}. Skriv den på arket Målprocenter.`,
    "negative-count": (p: Said): string =>
      `${p.text} er negativt. Skriv et antal, der er 0 eller mere.`,
    "decimal-count": (p: Said): string => `${p.text} har decimaler. Et antal er et helt tal.`,
    "duplicate-offence": (p: Said): string =>
      `Gerningstypen ${p.text} står to gange. Slet den ene række.`,

    "sheet-missing": (p: Said): string => `Arket ${p.text} mangler. Vælg Reparér ark.`,
    "table-missing": (p: Said): string => `Tabellen ${p.text} mangler. Vælg Reparér ark.`,
    "column-missing": (p: Said): string =>
      `Kolonnen ${p.text} mangler eller har fået et andet navn. Vælg Reparér ark, eller ret navnet.`,
    "wrong-type": (p: Said): string =>
      `»${p.text}« passer ikke i kolonnen ${p.name}. ${p.suggestion === "" ? "Ret cellen." : `Skriv ${p.suggestion}.`}`,
    "required-blank": (p: Said): string => `${p.name} er tom. Udfyld cellen.`,
    "unknown-area": (p: Said): string =>
      `Indsatsområde ${p.text} findes ikke. Ret nummeret, eller opret området.`,
    "unknown-activity": (p: Said): string =>
      `Aktiviteten ${p.text} findes ikke. Ret den, eller opret aktiviteten.`,
    "duplicate-key": (p: Said): string =>
      `${p.text} står på flere rækker i kolonnen ${p.name}. Slet den ene, eller giv den et andet navn.`,
    "double-funding": (p: Said): string =>
      `»${p.name}« har ${String(p.count)} rækker på Finansiering, og alle tælles med. Saml dem i én.`,
    "duplicate-overview-name": (p: Said): string =>
      `To aktiviteter hedder »${p.name}« i oversigten. Giv den ene et andet navn.`,
    "own-area": (p: Said): string =>
      `»${p.name}« hører til område ${p.area} og nævner det også under øvrige områder. Slet det dér.`,
    "text-missing": (p: Said): string => `»${p.name}« mangler ${listed(p.text)}. Udfyld.`,
    "objectives-not-set": (p: Said): string =>
      `Indsatsområde ${p.area} har endnu ingen målsætninger. Skriv dem, når de er vedtaget.`,
    "filtered-rows": (p: Said): string =>
      `Et filter skjuler rækker på ${p.name}. De tælles med alligevel.`,
    "protected-sheet": (p: Said): string =>
      `Arket ${p.name} er beskyttet, så intet kan rettes herfra. Fjern beskyttelsen under Gennemse.`,
  },
};

/** What each check says of a finding: what is wrong, by how much, what to do. */
import type { CheckParams } from "../../checks/catalogue";
import type { Contradiction } from "../../checks/comparison";
import type { PlanFigure } from "../../checks/prose/prose-plan";
import type { ActivityText } from "../../checks/structure/activities";
import type { SentencesOf } from "../../cells/message";
import { formatFigure } from "../../plan/figure";
import { formatDecimal } from "../../plan/format-danish";
import type { Year } from "../../plan/types";
import { computed, difference, stated } from "../comparison";

const apart = (comparison: Contradiction): string =>
  `${difference(comparison)} for ${comparison.difference > 0 ? "meget" : "lidt"}`;
const inYear = (year: Year | undefined): string => (year === undefined ? "" : ` ${year}`);
const listed = (each: readonly (string | number)[]): string => each.join(", ");

/** The headers of the texts an activity should have. */
const headers: Readonly<Record<ActivityText, string>> = {
  description: "Beskrivelse",
  targetGroup: "Målgruppe",
  schedule: "Tidsplan",
  economy: "Økonomi",
  responsible: "Ansvarlig",
};

/** The years an activity runs in, where only one end may be typed. */
const running = (first: Year | undefined, last: Year | undefined): string => {
  if (first === undefined) return `til og med ${String(last)}`;
  if (last === undefined) return `fra ${String(first)}`;
  return `i ${first === last ? String(first) : `${first}-${last}`}`;
};

const ofPlan: Readonly<Record<PlanFigure, string>> = {
  remaining: "Resterende beløb",
  frame: "Rammen",
  granted: "Det afsatte beløb",
};

export const findings = {
  "table-total": ({ row, year, comparison }) =>
    `${row}${inYear(year)} er ${stated(comparison)}, men rækkerne giver ${computed(comparison)}: ${apart(comparison)}. Ret summen eller den række, der er forkert.`,
  "table-subtotal": ({ row, year, comparison }) =>
    `»${row}«${inYear(year)} er ${stated(comparison)}, men rækkerne over den giver ${computed(comparison)}: ${apart(comparison)}. Ret summen eller rækken.`,
  "table-row-total": ({ row, comparison }) =>
    `I alt for »${row}« er ${stated(comparison)}, men årene giver ${computed(comparison)}: ${apart(comparison)}. Ret summen eller et af årene.`,
  "table-row": ({ row, year, comparison }) =>
    `»${row}« ${year}: tabellen siger ${stated(comparison)}, Finansiering ${computed(comparison)}. Ret det sted, der er forkert.`,
  "table-year-moved": ({ year, heldYear }) =>
    `Kolonnen ${year} har beløbene for ${heldYear}. Ret årstallet, eller flyt beløbene.`,
  "table-years": ({ year, before }) =>
    `${year} står efter ${before} i tabellens overskrift. Ret årstallene.`,
  "table-missing-rows": ({ missing, named }) =>
    `Tabellen mangler ${formatDecimal(missing)} ${missing === 1 ? "aktivitet" : "aktiviteter"} med penge: ${listed(named)}. Sæt rækken ind, eller opdatér tabellen.`,
  "table-double-row": ({ row }) => `»${row}« står to gange i tabellen. Slet den ene række.`,
  "table-unknown-row": ({ row }) =>
    `»${row}« er ikke en aktivitet i planen. Hvad er rækken? Ret navnet, eller opret aktiviteten.`,
  "table-remaining": ({ year, comparison }) =>
    `Resterende beløb ${year} er ${stated(comparison)}, men ramme og overført minus afsat giver ${computed(comparison)}: ${apart(comparison)}. Ret beløbet eller rammen.`,
  "table-plan-total": ({ row, year, comparison }) =>
    `${row} ${year} er ${stated(comparison)} i tabellen, men Finansiering giver ${computed(comparison)}: ${apart(comparison)}. Ret det sted, der er forkert.`,
  "table-frame": ({ row, year, comparison }) =>
    `${row} ${year} er ${stated(comparison)} i tabellen og ${computed(comparison)} på arket Ramme. Ret det sted, der er forkert.`,
  "over-allocated": ({ year, comparison }) =>
    `Der er afsat ${stated(comparison)} i ${year}, men der er kun ${computed(comparison)}: ${difference(comparison)} for meget. Sæt beløb ned, eller hæv rammen.`,
  "frame-missing": ({ year, comparison }) =>
    `Der er afsat ${stated(comparison)} i ${year}, men året har ingen ramme. Skriv den på arket Ramme.`,
  "frame-basis": ({ years }) =>
    `Rammen for ${listed(years)} har intet bevillingsgrundlag. Skriv, hvor beløbet er bevilget.`,
  "column-value": ({ row, year, comparison }) =>
    `${row}${inYear(year)}: cellen viser ${stated(comparison)}, men planen giver ${computed(comparison)}. Sæt formlen ind igen.`,
  "number-for-formula": () =>
    "Her står et tal i stedet for kolonnens formel, så det følger ikke planen. Sæt formlen ind igen.",
  "changed-formula": () =>
    "Formlen er en anden end kolonnens. Sæt kolonnens formel ind igen, hvis ændringen ikke er meningen.",
  "generated-formula": ({ held }) =>
    `Her stod en formel; nu står der ${String(held)}. Sæt formlen ind igen, eller skriv tabellen på ny.`,
  "sum-range": ({ left, formula }) =>
    `Formlen tæller ikke »${listed(left)}« med. Ret den til ${formula}.`,
  "broken-cell": ({ shows }) => `Cellen viser ${shows}. Ret formlen, eller skriv tallet.`,
  "broken-column": ({ shows, hasOwnFormula }) =>
    hasOwnFormula
      ? `Cellen viser ${shows}, fordi den regner med en celle, der ikke er et tal. Ret den celle, så følger denne med.`
      : `Cellen viser ${shows}. Sæt kolonnens formel ind igen.`,
  "error-value": ({ shows }) => `Cellen viser ${shows}. Ret formlen, eller skriv værdien.`,

  "stray-full-stop": ({ text, suggestion }) =>
    `»${text}« har et punktum for meget og tæller ikke med i arkets summer. Skriv ${suggestion}.`,
  "text-amount": ({ text, suggestion }) =>
    `»${text}« er tekst og tæller ikke med i arkets summer. Skriv ${suggestion}.`,
  "unclear-amount": ({ text }) =>
    `»${text}« kan læses på flere måder og er ikke talt med. Hvad menes der?`,
  "negative-amount": ({ text }) => `${text} er negativt. Skriv et beløb, der er 0 eller mere.`,
  "ore-in-amount": ({ text }) => `${text} har øre. Planens beløb er hele kroner.`,
  "too-large": ({ text }) => `${text} er for stort. Ret tallet.`,
  "table-stray-full-stop": ({ row, text, number }) =>
    `»${text}« ud for »${row}« har et punktum for meget og er læst som ${formatDecimal(number)}. Ret det.`,
  "table-text-amount": ({ row, text, number, cells }) =>
    cells === 1
      ? `»${text}« ud for »${row}« er tekst og tæller ikke med i arkets summer. Skriv ${formatDecimal(number)}.`
      : `${String(cells)} beløb i tabellen er tekst og tæller ikke med i arkets summer. Gør dem til tal.`,
  "table-unclear-amount": ({ row, text }) =>
    `»${text}« ud for »${row}« kan ikke læses sikkert og er ikke talt med. Hvad menes der?`,
  "no-money": ({ activity }) =>
    `»${activity}« har ingen penge i noget år. Skriv beløbet, eller sæt Finansieres af andre til Ja.`,
  "money-outside-years": ({ activity, years, firstYear, lastYear }) =>
    `»${activity}« har penge i ${listed(years)}, men løber ${running(firstYear, lastYear)}. Ret årene eller beløbet.`,
  "money-in-fewer-years": ({ activity, years, firstYear, lastYear }) =>
    `»${activity}« løber ${running(firstYear, lastYear)}, men har ingen penge i ${listed(years)}. Er det meningen?`,
  "co-funding-parts": ({ activity, comparison }) =>
    `»${activity}« koster ${stated(comparison)}, men planens penge og medfinansieringen giver ${computed(comparison)}: ${difference(comparison)} i forskel. Ret et af beløbene.`,
  "co-funding-conditional": ({ activity, sources, comparison }) =>
    `»${activity}« regner med ${stated(comparison)} fra ${listed(sources)}, som der kun er søgt om. Husk forbeholdet.`,
  "stated-share": ({ activity, fraction, comparison }) =>
    `»${activity}«: teksten siger ${fraction}, men beløbene giver ${computed(comparison)}.`,
  "shared-post": ({ post, year, one, other }) =>
    `Stillingen »${post}« koster ikke det samme pr. ugentlig time i ${year}: ${formatFigure(one.hourly, "ore")} ved ${formatDecimal(one.hours)} timer og ${formatFigure(other.hourly, "ore")} ved ${formatDecimal(other.hours)} timer.`,
  "price-level": ({ activity }) =>
    `Pris- og lønniveau er nævnt ved noget af pengene${activity === undefined ? "" : ` (»${activity}«)`}, men ikke ved resten. Hvilket år gælder for planen? Skriv det på arket Plan.`,
  "changed-since-approved": ({ activity, year, comparison }) =>
    `»${activity}« ${year} er ${stated(comparison)}; godkendt er ${computed(comparison)}. Nævn ændringen i følgebrevet.`,

  "prose-year": ({ activity, text, year, comparison }) =>
    `»${activity}«: Økonomi siger ${text}${year === undefined ? "" : ` i ${year}`}, men Finansiering har ${computed(comparison)}. Ret teksten eller beløbet.`,
  "prose-unclear": ({ activity, text }) =>
    `»${activity}«: Hvad dækker beløbet ${text} i Økonomi? Skriv årstal, eller notér det som samlet udgift eller medfinansiering.`,
  "prose-plan": ({ of, text, year, comparison }) =>
    `${typeof of === "string" ? ofPlan[of] : `»${of.activity}«`}${inYear(year)}: teksten siger ${text}, men planen har ${computed(comparison)}. Ret teksten eller planen.`,
  "prose-target": ({ offence, year, comparison }) =>
    `Måltallet for ${offence} ${year}: teksten siger ${stated(comparison)}, men skal sige ${computed(comparison)}. Ret teksten eller planen.`,
  "prose-text-unclear": ({ text, year, known }) =>
    known === undefined
      ? `Hvad dækker beløbet ${text}${year === undefined ? "" : ` i ${year}`}? Det svarer ikke til noget i planen.`
      : `Hvad dækker beløbet ${text} i ${year}? »${known.activity}« har ${formatFigure(known.amount, "ore")} på Finansiering.`,

  "table-target": ({ offence, year, comparison }) =>
    `Måltallet for ${offence} ${year} er ${stated(comparison)}, men skal være ${computed(comparison)}. Ret tallet.`,
  "table-target-label": ({ offence, year, comparison }) =>
    `${offence} ${year} er mærket ${stated(comparison)}, men årets procent er ${computed(comparison)}. Ret procenten.`,
  "table-baseline": ({ offence, comparison }) =>
    `Baseline for ${offence} er ${stated(comparison)} i tabellen og ${computed(comparison)} på Kriminalitet. Ret det sted, der er forkert.`,
  "reported-missing": ({ offence, years }) =>
    `${offence} mangler anmeldelser for ${listed(years)}. Skriv tallet på Kriminalitet.`,
  "baseline-missing": ({ offence }) =>
    `${offence} har ingen baseline, så måltallet kan ikke beregnes. Skriv den.`,
  "reported-far-above": ({ offence, year, comparison }) =>
    `${offence} ${year} er ${stated(comparison)} mod en baseline på ${computed(comparison)}. Er tallet for hele kommunen?`,
  "reported-as-other-year": ({ year, sameAs, offences }) =>
    `Alle ${String(offences)} tal for ${year} er de samme som for ${sameAs}. Er de sat ind to gange?`,
  "source-changed": ({ offence, now, before }) =>
    `${offence} ${now.year} er fra ${now.source}, men ${before.year} fra ${before.source}. Kan årene sammenlignes?`,
  "target-order": ({ offence, year, before, comparison }) =>
    `Måltallet for ${offence} ${year} er ${stated(comparison)}, men ${computed(comparison)} i ${before}: det går den forkerte vej. Ret et af dem.`,
  "percent-order": ({ year, before, comparison }) =>
    `Målprocenten ${year} er ${stated(comparison)}, men ${computed(comparison)} i ${before}. Ret den, eller byt årene.`,
  "percent-missing": ({ years }) =>
    `Der mangler en målprocent for ${listed(years)}. Skriv den på arket Målprocenter.`,
  "negative-count": ({ text }) => `${text} er negativt. Skriv et antal, der er 0 eller mere.`,
  "decimal-count": ({ text }) => `${text} har decimaler. Et antal er et helt tal.`,
  "duplicate-offence": ({ offence }) =>
    `Gerningstypen ${offence} står to gange. Slet den ene række.`,

  "sheet-missing": ({ sheet }) => `Arket ${sheet} mangler. Vælg Reparér ark.`,
  "table-missing": ({ table }) => `Tabellen ${table} mangler. Vælg Reparér ark.`,
  "column-missing": ({ header }) =>
    `Kolonnen ${header} mangler eller har fået et andet navn. Vælg Reparér ark, eller ret navnet.`,
  "wrong-type": ({ text, header, suggestion }) =>
    `»${text}« passer ikke i kolonnen ${header}. ${suggestion === undefined ? "Ret cellen." : `Skriv ${suggestion}.`}`,
  "required-blank": ({ header }) => `${header} er tom. Udfyld cellen.`,
  "unknown-area": ({ area }) =>
    `Indsatsområde ${area} findes ikke. Ret nummeret, eller opret området.`,
  "unknown-activity": ({ activity }) =>
    `Aktiviteten ${activity} findes ikke. Ret den, eller opret aktiviteten.`,
  "duplicate-key": ({ key, header }) =>
    `${key} står på flere rækker i kolonnen ${header}. Slet den ene, eller giv den et andet navn.`,
  "double-funding": ({ activity, rows }) =>
    `»${activity}« har ${String(rows)} rækker på Finansiering, og alle tælles med. Saml dem i én.`,
  "duplicate-overview-name": ({ name }) =>
    `To aktiviteter hedder »${name}« i oversigten. Giv den ene et andet navn.`,
  "own-area": ({ activity, area }) =>
    `»${activity}« hører til område ${area} og nævner det også under øvrige områder. Slet det dér.`,
  "text-missing": ({ activity, missing }) =>
    `»${activity}« mangler ${listed(missing.map((key) => headers[key]))}. Udfyld.`,
  "objectives-not-set": ({ area }) =>
    `Indsatsområde ${area} har endnu ingen målsætninger. Skriv dem, når de er vedtaget.`,
  "filtered-rows": ({ sheet }) => `Et filter skjuler rækker på ${sheet}. De tælles med alligevel.`,
  "protected-sheet": ({ sheet }) =>
    `Arket ${sheet} er beskyttet, så intet kan rettes herfra. Fjern beskyttelsen under Gennemse.`,
  "sheet-read-in-part": ({ sheet, cell }) =>
    `${sheet} fylder helt til ${cell}, og ikke alt på arket er læst. Slet celler, der er glemt langt nede eller til højre.`,
} satisfies SentencesOf<CheckParams>;

/** A plan kept as data files: one CSV file per sheet, with the sheet's own column names. */
import { toIsoDate } from "../cells/iso-date";
import { readAmount, readCount, type Reading, readShare } from "./read-danish";
import { present } from "./present";
import {
  readSeedTable,
  type SeedColumns,
  type SeedProblem,
  type SeedRow,
  type SeedTable,
} from "./seed-table";
import {
  type Activity,
  type Area,
  activityStatuses,
  type AreaNumber,
  type CoFunding,
  coFundingStatuses,
  type Deliverable,
  type Frame,
  type Funding,
  type Offence,
  type Plan,
  type PlanFacts,
  type SafetyIndex,
  targetKinds,
  type TargetPercent,
} from "./types";
import { ascending, toActivityId, toAreaNumber, yearFromText, yearsFrom } from "./units";

export type SeedResult =
  | { readonly kind: "plan"; readonly plan: Plan }
  | { readonly kind: "problems"; readonly problems: readonly SeedProblem[] };

const files = {
  "plan.csv": { named: ["Nøgle", "Værdi"] },
  "ramme.csv": { named: ["År", "Ramme", "Overført", "Bevillingsgrundlag", "Dato", "P/l-år"] },
  "indsatsomraader.csv": { named: ["Nr", "Navn", "Kort navn", "Målgruppe"] },
  "forandringsteori.csv": { named: ["Indsatsområde", "Art", "Tekst"] },
  "aktiviteter.csv": {
    named: [
      "Id",
      "Indsatsområde",
      "Aktivitet",
      "Navn i områdetabel",
      "Navn i oversigt",
      "Beskrivelse",
      "Målgruppe",
      "Tidsplan",
      "Startår",
      "Slutår",
      "Økonomi",
      "Ansvarlig",
      "Øvrige indsatsområder",
      "Bidrager til målsætninger",
      "Samlet udgift",
      "Finansieres af andre",
      "Fælles stilling",
      "Status",
    ],
  },
  "finansiering.csv": { named: ["Aktivitet"], perYear: [""] },
  "medfinansiering.csv": {
    named: ["Aktivitet", "Kilde", "Beløb", "Status", "Betingelse", "Svar senest"],
  },
  "leverancer.csv": {
    named: ["Aktivitet", "År", "Leverance", "Mål (antal)", "Opnået", "Status"],
  },
  "maalprocenter.csv": { named: ["År", "Reduktion"] },
  "kriminalitet.csv": {
    named: ["Gerningstype", "Måltype", "Baseline"],
    perYear: ["Måltal", "Anmeldt"],
  },
  "tryghedsindeks.csv": { named: ["År", "Distrikt", "Niveau", "Kilde"] },
  "skala.csv": { named: ["Niveau"] },
} satisfies Record<string, SeedColumns>;
type FileName = keyof typeof files;

/**
 * Reads a plan from its files. Names may carry a path; every file must be there, and one with a header row only is
 * empty. Either the whole plan, or every problem there is.
 */
export function readSeed(texts: Readonly<Record<string, string>>): SeedResult {
  const problems: SeedProblem[] = [];
  const byName = new Map(
    Object.entries(texts).map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1), text]),
  );
  for (const file of byName.keys()) {
    if (!(file in files)) problems.push({ code: "unknownFile", file });
  }
  const table = (file: FileName): SeedTable => {
    const text = byName.get(file);
    if (text === undefined) problems.push({ code: "missingFile", file });
    return readSeedTable(file, text ?? files[file].named.join(";"), files[file], problems);
  };
  const rows = <Value>(file: FileName, read: (row: SeedRow) => Value | undefined): Value[] =>
    table(file).rows.flatMap((row) => {
      const value = read(row);
      return value === undefined ? [] : [value];
    });

  const facts = readFacts(table("plan.csv"), problems);
  const frames = rows("ramme.csv", readFrame);
  const funding = table("finansiering.csv");
  const plan: Plan = {
    facts,
    frames,
    areas: readAreas(table("indsatsomraader.csv"), table("forandringsteori.csv")),
    activities: rows("aktiviteter.csv", readActivity),
    funding: funding.rows.flatMap((row) => readFunding(row) ?? []),
    coFunding: rows("medfinansiering.csv", readCoFunding),
    deliverables: rows("leverancer.csv", readDeliverable),
    targetPercents: rows("maalprocenter.csv", readTargetPercent),
    offences: rows("kriminalitet.csv", readOffence),
    safetyIndex: rows("tryghedsindeks.csv", readSafetyIndex),
    safetyScale: rows("skala.csv", (row) => row.needText("Niveau")),
    years: ascending([
      ...(facts.from && facts.to ? yearsFrom(facts.from, facts.to) : []),
      ...frames.map(({ year }) => year),
      ...funding.yearsOf(""),
    ]),
  };
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "plan", plan };
}

/** Data files are written by hand: a question or a warning is a mistake there. */
function sure<Value>(read: (text: string) => Reading<Value>): (text: string) => Value | undefined {
  return (text) => {
    const reading = read(text);
    return reading.kind === "value" && reading.warnings.length === 0 ? reading.value : undefined;
  };
}

const amount = sure(readAmount);
const count = sure(readCount);
const share = sure(readShare);
const areaNumber = (text: string): AreaNumber | undefined => toAreaNumber(Number(text));
const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (text: string): Word | undefined =>
    words.find((word) => word === text);
const yes = (text: string): true | undefined => (text === "Ja" ? true : undefined);

function areaList(text: string): readonly AreaNumber[] | "all" | undefined {
  if (text === "Alle") return "all";
  const parts = text.split(",");
  const numbers = parts.flatMap((part) => areaNumber(part.trim()) ?? []);
  return numbers.length === parts.length ? numbers : undefined;
}

function readFacts(table: SeedTable, problems: SeedProblem[]): PlanFacts {
  const known = new Map<string, SeedRow>();
  for (const row of table.rows) {
    const key = row.needText("Nøgle");
    if (key !== undefined) known.set(key, row);
  }
  const take = <Value>(
    key: string,
    parse: (text: string) => Value | undefined,
  ): Value | undefined => {
    const value = known.get(key)?.get("Værdi", parse);
    known.delete(key);
    return value;
  };
  const facts = present({
    partnership: take("Partnerskab", String),
    from: take("Periode fra", yearFromText),
    to: take("Periode til", yearFromText),
    baselineYear: take("Baselineår", yearFromText),
    priceLevel: take("P/l-år", yearFromText),
    territory: take("Område", String),
    asOf: take("Opgjort pr.", toIsoDate),
  });
  for (const text of known.keys()) problems.push({ code: "unknownKey", file: "plan.csv", text });
  return facts;
}

function readFrame(row: SeedRow): Frame | undefined {
  const year = row.need("År", yearFromText);
  const rest = present({
    amount: row.get("Ramme", amount),
    carriedOver: row.get("Overført", amount),
    basis: row.text("Bevillingsgrundlag"),
    date: row.get("Dato", toIsoDate),
    priceLevel: row.get("P/l-år", yearFromText),
  });
  return year && { year, ...rest };
}

function readAreas(areas: SeedTable, theory: SeedTable): Area[] {
  const lines = theory.rows.map((row) => ({
    area: row.need("Indsatsområde", (text) => (text === "Alle" ? "all" : areaNumber(text))),
    kind: row.need("Art", oneOf(["Resultat", "Effekt"])),
    text: row.needText("Tekst"),
  }));
  return areas.rows.flatMap((row) => {
    const number = row.need("Nr", areaNumber);
    const name = row.needText("Navn");
    if (number === undefined || name === undefined) return [];
    const theoryOf = (kind: "Resultat" | "Effekt"): string[] =>
      lines.flatMap((line) =>
        line.kind === kind && (line.area === "all" || line.area === number)
          ? (line.text ?? [])
          : [],
      );
    const rest = present({
      shortName: row.text("Kort navn"),
      targetGroup: row.text("Målgruppe"),
    });
    return [{ number, name, ...rest, results: theoryOf("Resultat"), effects: theoryOf("Effekt") }];
  });
}

function readActivity(row: SeedRow): Activity | undefined {
  const id = row.need("Id", toActivityId);
  const name = row.needText("Aktivitet");
  const rest = present({
    area: row.get("Indsatsområde", areaNumber),
    areaTableName: row.text("Navn i områdetabel"),
    overviewName: row.text("Navn i oversigt"),
    description: row.text("Beskrivelse"),
    targetGroup: row.text("Målgruppe"),
    schedule: row.text("Tidsplan"),
    firstYear: row.get("Startår", yearFromText),
    lastYear: row.get("Slutår", yearFromText),
    economy: row.text("Økonomi"),
    responsible: row.text("Ansvarlig"),
    otherAreas: row.get("Øvrige indsatsområder", areaList),
    objectives: row.text("Bidrager til målsætninger"),
    totalCost: row.get("Samlet udgift", amount),
    financedByOthers: row.get("Finansieres af andre", yes),
    sharedPost: row.text("Fælles stilling"),
    status: row.get("Status", oneOf(activityStatuses)),
  });
  return id === undefined || name === undefined ? undefined : { id, name, ...rest };
}

function readFunding(row: SeedRow): Funding | undefined {
  const activity = row.need("Aktivitet", toActivityId);
  const amounts = row.perYear("", amount);
  return activity && { activity, amounts };
}

function readCoFunding(row: SeedRow): CoFunding | undefined {
  const activity = row.need("Aktivitet", toActivityId);
  const source = row.needText("Kilde");
  const rest = present({
    amount: row.get("Beløb", amount),
    status: row.get("Status", oneOf(coFundingStatuses)),
    condition: row.text("Betingelse"),
    answerBy: row.get("Svar senest", toIsoDate),
  });
  return activity === undefined || source === undefined ? undefined : { activity, source, ...rest };
}

function readDeliverable(row: SeedRow): Deliverable | undefined {
  const activity = row.need("Aktivitet", toActivityId);
  const text = row.needText("Leverance");
  const rest = present({
    year: row.get("År", yearFromText),
    goal: row.get("Mål (antal)", count),
    achieved: row.get("Opnået", count),
    status: row.text("Status"),
  });
  return activity === undefined || text === undefined ? undefined : { activity, text, ...rest };
}

function readTargetPercent(row: SeedRow): TargetPercent | undefined {
  const year = row.need("År", yearFromText);
  const reduction = row.need("Reduktion", share);
  return year === undefined || reduction === undefined ? undefined : { year, reduction };
}

function readOffence(row: SeedRow): Offence | undefined {
  const name = row.needText("Gerningstype");
  const kind = row.need("Måltype", oneOf(targetKinds));
  const baseline = present({ baseline: row.get("Baseline", count) });
  const fixedTargets = row.perYear("Måltal", count);
  const reported = row.perYear("Anmeldt", count);
  return name === undefined || kind === undefined
    ? undefined
    : { name, kind, ...baseline, fixedTargets, reported };
}

function readSafetyIndex(row: SeedRow): SafetyIndex | undefined {
  const year = row.need("År", yearFromText);
  const district = row.needText("Distrikt");
  const rest = present({ level: row.text("Niveau"), source: row.text("Kilde") });
  return year === undefined || district === undefined ? undefined : { year, district, ...rest };
}

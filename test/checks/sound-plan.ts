/** A sound plan of a small size, with texts that say its amounts, and ways to put one error into it. */
import { placeAt } from "../../src/checks/place-at";
import type { CheckInput, Locate } from "../../src/checks/input";
import { formatAmount } from "../../src/plan/format-danish";
import type { Activity, Funding, Plan, Year } from "../../src/plan/types";
import { areaNumber, count, id, ore, points, year } from "../plan/build";
import type { Pick, Planted } from "./plant-in-tables";

interface Size {
  readonly activities: number;
  readonly years: number;
  readonly offences: number;
  readonly seed: number;
}
type Change = (kroner: number) => number;
type Plant = (input: CheckInput, pick: Pick, change: Change) => Planted | undefined;

export interface SoundPlan {
  readonly plan: Plan;
  readonly locate: Locate;
  readonly inFunding: Plant;
  readonly inText: Plant;
  readonly inFrame: Plant;
}

const firstYear = 2013;
const names = ["Vandringer", "Klub", "Lys", "Værksted", "Dialog", "Job", "Naboer", "Mægling"];
const offenceNames = ["Indbrud", "Tyverier", "Vold/Trusler", "Hærværk", "Narkotika", "Chikane"];

export function soundPlan({ activities, years: yearCount, offences, seed }: Size): SoundPlan {
  const random = randomOf(seed);
  const years = Array.from({ length: yearCount }, (_, at) => year(firstYear + at));
  const areas = 1 + (random() % 5);
  const money = Array.from({ length: activities }, () => amountsFor(years, random));
  const plan: Plan = {
    facts: { priceLevel: year(2013), baselineYear: year(2012) },
    frames: years.map((of, row) => ({
      year: of,
      amount: ore(1000 * (5_000 + activities * 600 + (random() % 900))),
      basis: "Budgetaftale",
      at: { sheet: "Ramme", row: row + 1 },
    })),
    areas: Array.from({ length: areas }, (_, at) => ({
      number: areaNumber(at + 1),
      name: `Område ${at + 1}`,
      results: [],
      effects: [],
    })),
    activities: money.map((amounts, row): Activity => ({
      id: id(`A${row + 1}`),
      area: areaNumber((row % areas) + 1),
      name: `${names[row % names.length] ?? ""} nummer ${row + 1}`,
      overviewName: `${names[row % names.length] ?? ""} ${row + 1}`,
      description: "Beskrivelse",
      targetGroup: "Beboere",
      schedule: "Hele perioden",
      responsible: "Arbejdsgruppen",
      objectives: "Flere er trygge",
      economy: textOf(amounts, random() % 3),
      status: "Godkendt",
      at: { sheet: "Aktiviteter", row: row + 1 },
    })),
    funding: money.map((amounts, row): Funding => ({
      activity: id(`A${row + 1}`),
      amounts: new Map([...amounts].map(([of, kroner]) => [of, ore(kroner)])),
      at: { sheet: "Finansiering", row: row + 1 },
    })),
    coFunding: [],
    deliverables: [],
    targetPercents: years.map((of, at) => ({ year: of, reduction: points(1000 + 250 * at) })),
    offences: offenceNames.slice(0, offences).map((name) => ({
      name,
      kind: "Reduktion",
      baseline: count(10 + (random() % 490)),
      fixedTargets: new Map(),
      reported: new Map(),
    })),
    safetyIndex: [],
    safetyScale: [],
    years,
  };
  return { plan, locate: locateIn(plan), inFunding, inText, inFrame };
}

function randomOf(seed: number): () => number {
  let state = seed * 48_271;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state >>> 8;
  };
}

/** One year at least; often the same amount for several years, as posts have. */
function amountsFor(years: readonly Year[], random: () => number): ReadonlyMap<Year, number> {
  const start = random() % years.length;
  const length = 1 + (random() % (years.length - start));
  const isPost = random() % 3 === 0;
  const first = 1_000 * (11 + (random() % 480));
  return new Map(
    years
      .slice(start, start + length)
      .map((of) => [of, isPost ? first : 1_000 * (11 + (random() % 480))]),
  );
}

/** What the text says, in one of the ways people write it. */
function textOf(amounts: ReadonlyMap<Year, number>, style: number): string {
  const entries = [...amounts];
  const [first, last] = [entries[0], entries.at(-1)];
  const isPost = new Set(amounts.values()).size === 1 && entries.length > 1;
  const kroner = (value: number): string => `${formatAmount(ore(value))} kr.`;
  if (isPost && first && last) {
    const each = kroner(first[1]);
    if (style === 0) return `${each} i hhv. ${first[0]} til ${last[0]}.`;
    return `Der afsættes årligt fra ${first[0]}-${last[0]} ${each} til løn.`;
  }
  const parts = entries.map(([of, value]) => `${kroner(value)} i ${of}`);
  return style === 2 ? `Støtte på ${parts.join(" og ")} til drift.` : `${parts.join(", ")}.`;
}

/** Finansiering: id, then a column for each year; Ramme: year, amount; Aktiviteter: id, Økonomi. */
function locateIn(plan: Plan): Locate {
  return ({ table, row, column }) => {
    if (row === undefined || typeof row === "string") return undefined;
    const of = plan.years.findIndex((each) => column === `amount:${each}`);
    if (table === "funding") return placeAt("Finansiering", row.row, 1 + Math.max(0, of));
    if (table === "frame") return placeAt("Ramme", row.row, 1);
    return table === "activities" ? placeAt("Aktiviteter", row.row, 1) : undefined;
  };
}

const inFunding: Plant = (input, pick, change) => {
  const { plan } = input;
  const at = pick(plan.funding.length);
  const row = plan.funding[at];
  const entries = [...(row?.amounts ?? [])];
  const [of, before] = entries[pick(entries.length)] ?? [];
  if (!row || of === undefined || before === undefined) return undefined;
  const after = change(before / 100);
  const amounts = new Map(row.amounts).set(of, ore(after));
  return {
    // The cell's own formulas follow, so the row's total does too.
    input: {
      ...input,
      formulaColumns: [],
      plan: { ...plan, funding: plan.funding.with(at, { ...row, amounts }) },
    },
    at: placeAt("Finansiering", at + 1, 1 + plan.years.indexOf(of)),
    before: before / 100,
    after,
  };
};

const inText: Plant = (input, pick, change) => {
  const { plan } = input;
  const at = pick(plan.activities.length);
  const activity = plan.activities[at];
  const figure = /[\d.]+(?= kr)/.exec(activity?.economy ?? "")?.[0];
  if (!activity || figure === undefined) return undefined;
  const before = Number(figure.replaceAll(".", ""));
  const after = change(before);
  const economy =
    activity.economy?.replace(`${figure} kr.`, `${formatAmount(ore(after))} kr.`) ?? "";
  return {
    input: {
      ...input,
      plan: { ...plan, activities: plan.activities.with(at, { ...activity, economy }) },
    },
    at: placeAt("Aktiviteter", at + 1, 1),
    before,
    after,
  };
};

const inFrame: Plant = (input, pick, change) => {
  const { plan } = input;
  const at = pick(plan.frames.length);
  const frame = plan.frames[at];
  if (frame?.amount === undefined) return undefined;
  const before = frame.amount / 100;
  const after = change(before);
  return {
    input: {
      ...input,
      plan: { ...plan, frames: plan.frames.with(at, { ...frame, amount: ore(after) }) },
    },
    at: placeAt("Ramme", at + 1, 1),
    before,
    after,
  };
};

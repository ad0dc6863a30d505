/** Small plans for tests, in plain numbers of kroner and years. */
import { amountFromKroner } from "../../src/plan/money";
import type {
  Activity,
  ActivityId,
  AreaNumber,
  BasisPoints,
  Count,
  Ore,
  Plan,
  Year,
} from "../../src/plan/types";
import { toActivityId, toAreaNumber, toBasisPoints, toCount, toYear } from "../../src/plan/units";

function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("A test asked for a value there cannot be.");
  return value;
}

export const year = (value: number): Year => given(toYear(value));
export const count = (value: number): Count => given(toCount(value));
export const points = (value: number): BasisPoints => given(toBasisPoints(value));
export const id = (text: string): ActivityId => given(toActivityId(text));
export const areaNumber = (value: number): AreaNumber => given(toAreaNumber(value));

/** Kroner as øre. */
export function ore(kroner: number): Ore {
  const reading = amountFromKroner(kroner);
  return given(reading.kind === "value" ? reading.value : undefined);
}

export function anActivity(name: string, area: number | undefined): Activity {
  return {
    id: id(name),
    name: `Heading of ${name}`,
    ...(area !== undefined && { area: areaNumber(area) }),
  };
}

type Amounts = Readonly<Record<number, number>>;

function byYear(amounts: Amounts): Map<Year, Ore> {
  return new Map(Object.entries(amounts).map(([y, kroner]) => [year(Number(y)), ore(kroner)]));
}

/** A plan of 2013 and 2014 with nothing in it but what is given. */
export function aPlan(parts: {
  readonly activities?: readonly Activity[];
  readonly frames?: Amounts;
  readonly money?: readonly (readonly [string, Amounts])[];
}): Plan {
  return {
    facts: {},
    frames: [...byYear(parts.frames ?? {})].map(([y, amount]) => ({ year: y, amount })),
    areas: [],
    activities: parts.activities ?? [],
    funding: (parts.money ?? []).map(([activity, amounts]) => ({
      activity: id(activity),
      amounts: byYear(amounts),
    })),
    coFunding: [],
    deliverables: [],
    targetPercents: [],
    offences: [],
    safetyIndex: [],
    safetyScale: [],
    years: [year(2013), year(2014)],
  };
}

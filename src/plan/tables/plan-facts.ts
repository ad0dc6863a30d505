/** Plan: the plan's own facts, one a row. */
import type { Codec, ValueOf } from "./codec";
import { byRow, date, text, year } from "./codecs";
import { defineTable } from "./table";

interface Fact {
  /** What it is called on the sheet and in data files. */
  readonly label: string;
  readonly codec: Codec<unknown>;
}

export const planFacts = {
  partnership: { label: "Partnerskab", codec: text },
  from: { label: "Periode fra", codec: year },
  to: { label: "Periode til", codec: year },
  baselineYear: { label: "Baselineår", codec: year },
  /** The price and wage level (p/l) of the amounts, as a year. */
  priceLevel: { label: "P/l-år", codec: year },
  /** What the plan covers on the map. */
  territory: { label: "Område", codec: text },
  /** What is past is before this date, never before the machine's. */
  asOf: { label: "Opgjort pr.", codec: date },
} as const satisfies Record<string, Fact>;

export type FactKey = keyof typeof planFacts;
export type PlanFacts = {
  readonly [Key in FactKey]?: ValueOf<(typeof planFacts)[Key]["codec"]>;
};

/** A fact with its key. */
export interface KeyedFact extends Fact {
  readonly key: string;
}

/** The facts in the order of their rows. */
export const factsInOrder: readonly KeyedFact[] = Object.entries<Fact>(planFacts).map(
  ([key, fact]) => ({ ...fact, key }),
);

/** The facts whose values are known; those that are undefined are absent. */
export function factsOf(valueOf: (fact: KeyedFact) => unknown): PlanFacts;
export function factsOf(valueOf: (fact: KeyedFact) => unknown): object {
  return Object.fromEntries(
    factsInOrder.flatMap((fact): [string, unknown][] => {
      const value = valueOf(fact);
      return value === undefined ? [] : [[fact.key, value]];
    }),
  );
}

export const plan = defineTable({
  key: "plan",
  name: "TP_Plan",
  identity: ["fact"],
  dataFile: { name: "plan.csv", headers: { fact: "Nøgle" } },
  columns: {
    fact: { header: "Oplysning", codec: text },
    value: { header: "Værdi", codec: byRow },
  },
});

export type UnitName = "kroner" | "percent";

/** A word people put after a figure, and the power of ten it stands for. */
export interface Unit {
  readonly unit?: UnitName;
  readonly power: number;
}

const kroner = (power: number): Unit => ({ unit: "kroner", power });
const percent: Unit = { unit: "percent", power: 0 };

/** By the word in lower case without spaces and full stops: `mio. kr.` is `miokr`. */
const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["", { power: 0 }],
  ["kr", kroner(0)],
  ["kroner", kroner(0)],
  ["dkk", kroner(0)],
  ["tkr", kroner(3)],
  ["1000kr", kroner(3)],
  ["tusindkr", kroner(3)],
  ["tusindkroner", kroner(3)],
  ["tusind", { power: 3 }],
  ["mio", { power: 6 }],
  ["miokr", kroner(6)],
  ["mill", { power: 6 }],
  ["millkr", kroner(6)],
  ["millionkroner", kroner(6)],
  ["millionerkroner", kroner(6)],
  ["million", { power: 6 }],
  ["millioner", { power: 6 }],
  ["mia", { power: 9 }],
  ["miakr", kroner(9)],
  ["%", percent],
  ["pct", percent],
  ["procent", percent],
]);

const longest = 24;

/**
 * What a unit's text means, after a figure or as a column's heading (`1.000 kr.`), or undefined when it is no unit of
 * the plan. Blank is the bare number.
 */
export function unitFromText(text: string): Unit | undefined {
  if (text.length > longest || /^[\s.]*\./.test(text)) return undefined;
  return units.get(text.replace(/[\s.]/g, "").toLowerCase());
}

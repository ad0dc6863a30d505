/** A figure with its unit: written as people read it, given to programs as a plain number, and read back. */
import { readNumber } from "./danish-number";
import { formatDecimal } from "./format-danish";
import type { UnitName } from "./danish-unit";
import type { BasisPoints, Count, Ore } from "./types";

/** What a figure is: øre, a count, or ten-thousandths. */
export type FigureUnit = "ore" | "count" | "share";

/** What a figure is in each unit. */
export interface FigureValues {
  readonly ore: Ore;
  readonly count: Count;
  readonly share: BasisPoints;
}

interface UnitForm {
  /** How many digits of the figure stand after the comma. */
  readonly decimals: number;
  /** The fewest decimals, where there are any. */
  readonly fewest: number;
  readonly ending: string;
  /** What the Danish parser calls the unit. */
  readonly name: UnitName | undefined;
}

const forms: Readonly<Record<FigureUnit, UnitForm>> = {
  ore: { decimals: 2, fewest: 2, ending: " kr.", name: "kroner" },
  count: { decimals: 0, fewest: 0, ending: "", name: undefined },
  share: { decimals: 2, fewest: 0, ending: " %", name: "percent" },
};

/** A figure as people read it: `1.490.000 kr.`, `139`, `10 %`. Exact, also for half a count or an amount finer than øre. */
export function formatFigure(value: number, unit: FigureUnit): string {
  const { decimals, fewest, ending } = forms[unit];
  return `${formatDecimal(value, decimals, fewest)}${ending}`;
}

/** The figure as a program wants it: kroner, a count, or a fraction. */
export function plainFigure(value: number, unit: FigureUnit): number {
  switch (unit) {
    case "ore":
      return value / 100;
    case "share":
      return value / 10_000;
    case "count":
      return value;
  }
}

/**
 * The figure a text says, or undefined where it says none of this unit. `37.5` is 37,5: a full stop between thousands
 * has three digits behind it.
 */
export function readFigure(text: string, unit: FigureUnit): number | undefined {
  const reading = readNumber(text);
  const { decimals, name } = forms[unit];
  if (reading.kind === "blank" || reading.kind === "refused") return undefined;
  if (reading.unit !== undefined && reading.unit !== name) return undefined;
  if (reading.kind === "question" && reading.code !== "fullStopAsDecimal") return undefined;
  const value = reading.kind === "number" ? reading.value : reading.candidates[0];
  if (value === undefined) return undefined;
  // A product of two numbers may be off in its last digit; a number read with its exponent is not.
  return Number(`${value.mantissa}e${decimals - value.decimals}`);
}

/** Whether the text is the figure, however it is written: `1.490.000 kr.` and `1490000,00` are. */
export function isFigure(text: string, value: number, unit: FigureUnit): boolean {
  return text === formatFigure(value, unit) || readFigure(text, unit) === value;
}

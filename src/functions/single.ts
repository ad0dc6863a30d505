/**
 * Reads arguments of one cell with an ordinary number quickly, because nearly every call has only those. All else is
 * undefined here, also what is wrong; `cells.ts` reads that and says where it stands.
 */
import { amountFromKroner } from "../plan/money";
import type { BasisPoints, Count, Ore, Year } from "../plan/types";
import { toYear } from "../plan/units";
import { countFrom, figureFrom, type Millionths, shareFrom } from "./cells";

function single(given: unknown): number | undefined {
  if (!Array.isArray(given) || given.length !== 1) return undefined;
  const row: unknown = given[0];
  if (!Array.isArray(row) || row.length !== 1) return undefined;
  const value: unknown = row[0];
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

export function singleFigure(given: unknown): Millionths | undefined {
  const value = single(given);
  return value === undefined ? undefined : figureFrom(value);
}

export function singleAmount(given: unknown): Ore | undefined {
  const value = single(given);
  if (value === undefined) return undefined;
  const reading = amountFromKroner(value);
  return reading.kind === "value" ? reading.value : undefined;
}

export function singleCount(given: unknown): Count | undefined {
  const value = single(given);
  return value === undefined ? undefined : countFrom(value);
}

export function singleShare(given: unknown): BasisPoints | undefined {
  const value = single(given);
  return value === undefined ? undefined : shareFrom(value);
}

export function singleYear(given: unknown): Year | undefined {
  const value = single(given);
  return value === undefined ? undefined : toYear(value);
}

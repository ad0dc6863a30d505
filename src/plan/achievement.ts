/** Percent to target: how much of the way from the baseline to the target a figure has come. */
import type { Standing } from "./status";

export type Achievement =
  /** The part of the way as a fraction, the denominator above 0: beyond 1 is over-fulfilment, below 0 the wrong way. */
  | { readonly kind: "share"; readonly numerator: number; readonly denominator: number }
  /** The target is the baseline, so there is no way to go: the level is kept or not. */
  | { readonly kind: "kept"; readonly reached: boolean }
  | { readonly kind: "missing"; readonly what: "baseline" | "target" | "actual" };

/** (baseline − actual) / (baseline − target): 146 burglaries against 154 and 139 is 8/15. Works for rising goals too. */
export function achievement({ baseline, target, actual }: Standing): Achievement {
  if (baseline === undefined) return { kind: "missing", what: "baseline" };
  if (target === undefined) return { kind: "missing", what: "target" };
  if (actual === undefined) return { kind: "missing", what: "actual" };
  const way = baseline - target;
  const come = baseline - actual;
  if (way === 0) return { kind: "kept", reached: come >= 0 };
  return way > 0
    ? { kind: "share", numerator: come, denominator: way }
    : { kind: "share", numerator: 0 - come, denominator: 0 - way };
}

/** A fraction in whole percent, halves away from zero as Excel shows them: 8/15 is 53. The denominator is above 0. */
export function wholePercent(numerator: number, denominator: number): number {
  const size = Math.abs(numerator);
  const wholes = Math.floor(size / denominator);
  const rest = Math.floor(((size % denominator) * 200 + denominator) / (2 * denominator));
  const percent = wholes * 100 + rest;
  return numerator < 0 ? 0 - percent : percent;
}

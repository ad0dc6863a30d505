/** How much a figure has changed since the baseline. */

export type Change =
  /** The change as a fraction of the baseline, the denominator above 0; negative when the figure has fallen. */
  | { readonly kind: "share"; readonly numerator: number; readonly denominator: number }
  /** The baseline is 0, and a change from 0 has no share. */
  | { readonly kind: "fromNothing" };

/** (actual − baseline) / baseline for figures of one unit, the baseline 0 or more: 59 after 65 is −6/65. */
export function change(baseline: number, actual: number): Change {
  return baseline > 0
    ? { kind: "share", numerator: actual - baseline, denominator: baseline }
    : { kind: "fromNothing" };
}

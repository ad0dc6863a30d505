/** How an offence stands against its target, in the document's own words. */

export const targetStatuses = [
  "Opfyldt",
  "Delvist opfyldt",
  "Ikke opfyldt",
  "Negativ udvikling",
  "Mangler tal",
] as const;
export type TargetStatus = (typeof targetStatuses)[number];

/** Integers of one unit; a figure not known is undefined. */
export interface Standing {
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  readonly actual: number | undefined;
}

/**
 * The status word. The target says which way is right: below the baseline figures should fall, above it they should
 * rise, and equal to it a level is kept, which is only Opfyldt (at or below) or Ikke opfyldt.
 */
export function targetStatus({ baseline, target, actual }: Standing): TargetStatus {
  if (baseline === undefined || target === undefined || actual === undefined) return "Mangler tal";
  if (target === baseline) return actual <= target ? "Opfyldt" : "Ikke opfyldt";
  const direction = target < baseline ? 1 : -1;
  if ((target - actual) * direction >= 0) return "Opfyldt";
  if (actual === baseline) return "Ikke opfyldt";
  return (baseline - actual) * direction > 0 ? "Delvist opfyldt" : "Negativ udvikling";
}

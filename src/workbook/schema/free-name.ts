/** A name nothing else in the workbook has; Excel compares names without regard to case. */
export function freeName(
  wanted: string,
  taken: readonly string[],
  /** The names to try after the wanted one, from 1. */
  next: (attempt: number) => string,
): string {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let attempt = 1; folded.has(name.toLowerCase()); attempt += 1) name = next(attempt);
  return name;
}

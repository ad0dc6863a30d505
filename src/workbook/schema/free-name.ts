/**
 * A name that nothing else in the workbook has. Excel compares names without regard to case.
 * @param next the names to try after the wanted one; attempts count from 1
 */
export function freeName(
  wanted: string,
  taken: readonly string[],
  next = (attempt: number): string => `${wanted}_${String(attempt + 1)}`,
): string {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let attempt = 1; folded.has(name.toLowerCase()); attempt += 1) name = next(attempt);
  return name;
}

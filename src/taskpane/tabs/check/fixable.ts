import type { Finding } from "../../../checks/finding";

/**
 * The findings that can be corrected together: each has a correction, nobody has explained it, and no two of them write in
 * the same cell.
 */
export function fixable(findings: readonly Finding[]): readonly Finding[] {
  const taken = new Set<string>();
  return findings.filter(({ fix, explained }) => {
    if (!fix || explained) return false;
    const cells = fix.map(({ cell }) => `${cell.sheet}!${cell.address}`);
    if (cells.some((cell) => taken.has(cell))) return false;
    for (const cell of cells) taken.add(cell);
    return true;
  });
}

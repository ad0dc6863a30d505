/**
 * The requirement set a member came with: a number is ExcelApi's (1.10 is written "1.10"), "online" is
 * ExcelApiOnline 1.1, "internal" marks the client's own messages, which have no set.
 */
export type ApiSet = `1.${number}` | "online" | "internal";

/** True when a host that announces ExcelApi `announced` (null: everything) has members of `needed`. */
export function isAnnounced(needed: ApiSet, announced: string | null): boolean {
  if (announced === null || needed === "internal") return true;
  if (needed === "online") return false;
  return minor(needed) <= minor(announced);
}

/** Sets are compared by their parts: 1.10 comes after 1.9. */
function minor(set: string): number {
  return Number(set.split(".")[1] ?? 0);
}

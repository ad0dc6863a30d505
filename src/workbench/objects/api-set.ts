/**
 * The requirement set a member came with: ExcelApi's number, "online" for ExcelApiOnline 1.1, or "internal"
 * for the client's own messages, which have no set.
 */
export type ApiSet = `1.${number}` | "online" | "internal";

/** The newest set whose members used here the stand-in has. */
export const newestSet: ApiSet = "1.17";

/** True when a host that announces ExcelApi `announced` has members of `needed`; only the newest is online. */
export function isAnnounced(needed: ApiSet, announced: ApiSet): boolean {
  if (needed === "internal") return true;
  return minor(needed === "online" ? newestSet : needed) <= minor(announced);
}

/** Sets are compared by their parts: 1.10 comes after 1.9. */
function minor(set: string): number {
  return Number(set.split(".")[1] ?? 0);
}

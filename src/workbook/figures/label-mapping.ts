/** Where people have placed labels of pasted statistics, kept in the workbook so that each is asked about once. */
import { setting } from "../change/setting";

/** An offence's name for a label, or null for "leave it out". */
export type LabelMapping = ReadonlyMap<string, string | null>;

export const labelMapping = setting<LabelMapping>(
  "tryghedsplan.import",
  { toJson: (mapping) => [...mapping], fromJson: readMapping },
  1,
);

/** Labels that do not fit are left out. */
function readMapping(kept: unknown): LabelMapping {
  const mapping = new Map<string, string | null>();
  if (!Array.isArray(kept)) return mapping;
  for (const entry of kept as readonly unknown[]) {
    if (!Array.isArray(entry) || entry.length !== 2) continue;
    const [label, offence] = entry as readonly unknown[];
    if (typeof label !== "string") continue;
    if (typeof offence === "string" || offence === null) mapping.set(label, offence);
  }
  return mapping;
}

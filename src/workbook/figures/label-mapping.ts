/** Which offences the labels of pasted statistics are. The workbook keeps what people have said, so that each label is asked about once. */
import { setting } from "../change/setting";

/** The name of a label's offence; null for a label whose figures are left out. */
export type LabelMapping = ReadonlyMap<string, string | null>;

export const labelMapping = setting<LabelMapping>(
  "tryghedsplan.import",
  { toJson: (mapping) => [...mapping], fromJson: readMapping },
  1,
);

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

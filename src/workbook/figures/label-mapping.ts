/** Where people have placed labels of pasted statistics, kept in the workbook so that each is asked about once. */
import type { Operation } from "../change/operation";

const importMappingKey = "tryghedsplan.import";

/** An offence's name for a label, or null for "leave it out". */
export type LabelMapping = ReadonlyMap<string, string | null>;

/** As text: a setting's own form is the host's business, and this keeps it one value. */
export function keepMapping(mapping: LabelMapping): Operation {
  return { op: "setSetting", key: importMappingKey, value: JSON.stringify([...mapping]) };
}

/** The setting the mapping is kept in, loaded with the next sync. */
export function askMapping({ workbook }: Excel.RequestContext): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(importMappingKey);
  setting.load("value");
  return setting;
}

/** The mapping in a loaded setting. */
export function mappingIn({
  isNullObject,
  value,
}: Pick<Excel.Setting, "isNullObject" | "value">): LabelMapping {
  return readMapping(isNullObject ? undefined : value);
}

/** The stored mapping; whatever does not fit is left out, since a workbook may come from anywhere. */
export function readMapping(value: unknown): LabelMapping {
  const mapping = new Map<string, string | null>();
  const stored = typeof value === "string" ? parsed(value) : undefined;
  if (!Array.isArray(stored)) return mapping;
  for (const entry of stored as readonly unknown[]) {
    if (!Array.isArray(entry) || entry.length !== 2) continue;
    const [label, offence] = entry as readonly unknown[];
    if (typeof label !== "string") continue;
    if (typeof offence === "string" || offence === null) mapping.set(label, offence);
  }
  return mapping;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

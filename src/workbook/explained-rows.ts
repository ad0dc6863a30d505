/** The rows of Forklarede afvigelser, as the checks want them. */
import type { ExplainedDeviation } from "../checks/input";
import type { Located } from "./locate";

/** A row without a key, a value or a reason explains nothing. */
export function explainedIn({ tables }: Pick<Located, "tables">): readonly ExplainedDeviation[] {
  const table = tables.get("explained");
  if (table === undefined) return [];
  return table.found.values.flatMap((cells): ExplainedDeviation[] => {
    const text = (key: string): string => String(cells[table.columns.get(key) ?? -1] ?? "").trim();
    const [key, value, reason, initials] = ["subject", "value", "reason", "initials"].map(text);
    if (!key || !value || !reason) return [];
    return [{ key, value, reason, ...(initials && { initials }) }];
  });
}

/** The rows of Forklarede afvigelser, as the checks take them. */
import type { ExplainedDeviation } from "../../checks/input";
import { tables } from "../../plan/tables";
import type { Located } from "../find/locate";
import { readRows } from "../read/table-reader";

/** The explained deviations. A row without a key, a value or a reason explains nothing. */
export function explainedIn({
  tables: located,
}: Pick<Located, "tables">): readonly ExplainedDeviation[] {
  return readRows(tables.explained, located.get("explained"), { problems: [] }).flatMap(
    ({ subject: key, value, reason, initials }): ExplainedDeviation[] =>
      key === undefined || value === undefined || reason === undefined
        ? []
        : [{ key, value, reason, ...(initials !== undefined && { initials }) }],
  );
}

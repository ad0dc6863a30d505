/** The defined names of the lists that values are chosen from. Excel's list validation takes no structured reference. */
import { freeName } from "../schema/free-name";
import type { TableInUse } from "../schema/formula-names";
import type { Operation } from "../change/operation";
import type { PlanPart } from "../change/planned";
import { line, type ReportLine } from "../change/report";
import { type ListKey, listKeys } from "../../plan/tables/list-keys";
import { lists } from "../../plan/tables/lists";
import type { Survey } from "../find/survey";

export interface ListNames extends PlanPart<"operations" | "notes"> {
  readonly names: ReadonlyMap<ListKey, string>;
}

/** Uses the names that refer to the lists already, and makes the others. A name that means something else is left alone. */
export function listNames(survey: Survey, inUse: ReadonlyMap<string, TableInUse>): ListNames {
  const names = new Map<ListKey, string>();
  const operations: Operation[] = [];
  const notes: ReportLine[] = [];
  const taken = [...survey.names, ...survey.tables].map(({ name }) => name);
  for (const key of listKeys) {
    const { name: wanted, table, column } = lists[key];
    const used = inUse.get(table);
    if (used === undefined) continue;
    const points = `=${used.name}[${used.headers.get(column) ?? column}]`;
    const ours = survey.names.find(
      ({ name, formula }) =>
        name.toLowerCase().startsWith(wanted.toLowerCase()) &&
        formula.toLowerCase() === points.toLowerCase(),
    );
    if (ours !== undefined) {
      names.set(key, ours.name);
      continue;
    }
    const name = freeName(wanted, taken);
    if (name !== wanted) notes.push(line("nameTaken", { wanted, used: name }));
    taken.push(name);
    names.set(key, name);
    operations.push({ op: "setName", name, formula: points, visible: false });
  }
  return { names, operations, notes };
}

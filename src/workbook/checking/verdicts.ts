/** What people have said the tables on their sheets are. It is kept in the workbook, by the tables' ids. */
import type { SheetTable, Verdict } from "../../checks/input";
import { change } from "../change/change";
import { line, type Report } from "../change/report";
import { isRecord, setting } from "../change/setting";

/** What a person may say of a table; `unasked` takes back what was said. */
export type SaidVerdict = Exclude<Verdict, "ours">;
const said: readonly string[] = ["plan", "older", "ignored"] satisfies readonly Verdict[];

export const verdicts = setting<ReadonlyMap<string, Verdict>>(
  "tryghedsplan.tables",
  { toJson: (given) => Object.fromEntries(given), fromJson: readVerdicts },
  1,
);

/** Keeps what the user has said the table is. It takes two syncs: a co-author may have said something of another table. */
export function rememberVerdict(
  context: Excel.RequestContext,
  { id }: Pick<SheetTable, "id">,
  verdict: SaidVerdict,
): Promise<Report> {
  return change(context, {
    look: verdicts.look,
    plan: ({ value, surroundings }) => {
      const now = new Map(value);
      if (verdict === "unasked") now.delete(id);
      else now.set(id, verdict);
      return { operations: [verdicts.keep(now)], done: [line("verdictKept", {})], surroundings };
    },
  });
}

function readVerdicts(kept: unknown): ReadonlyMap<string, Verdict> {
  const given = new Map<string, Verdict>();
  for (const [id, verdict] of Object.entries(isRecord(kept) ? kept : {})) {
    if (isVerdict(verdict)) given.set(id, verdict);
  }
  return given;
}

function isVerdict(value: unknown): value is Verdict {
  return typeof value === "string" && said.includes(value);
}

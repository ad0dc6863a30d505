/** What people have said the tables on their sheets are, kept in the workbook under each table's own mark. */
import type { SheetTable, Verdict } from "../../checks/input";
import { change } from "../change/change";
import { line, type Report } from "../change/report";
import { isRecord, setting } from "../change/setting";
import { noSurroundings } from "../change/surroundings";

/** What may be said of a table; `unasked` takes it back. */
export type SaidVerdict = Exclude<Verdict, "ours">;
const said: readonly string[] = ["plan", "older", "ignored"] satisfies readonly Verdict[];

export const verdicts = setting<ReadonlyMap<string, Verdict>>(
  "tryghedsplan.tables",
  { toJson: (given) => Object.fromEntries(given), fromJson: readVerdicts },
  1,
);

/** Keeps what the user has said the table is. Two syncs, since a co-author may have said something meanwhile. */
export function rememberVerdict(
  context: Excel.RequestContext,
  { id }: Pick<SheetTable, "id">,
  verdict: SaidVerdict,
): Promise<Report> {
  return change(context, {
    look: async (asked) => {
      const item = verdicts.ask(asked);
      await asked.sync();
      return { given: verdicts.of(item), kept: verdicts.kept(item) };
    },
    plan: ({ given, kept }) => {
      const now = new Map(given);
      if (verdict === "unasked") now.delete(id);
      else now.set(id, verdict);
      return {
        operations: [verdicts.keep(now)],
        done: [line("verdictKept", {})],
        surroundings: { ...noSurroundings, settings: new Map([[verdicts.key, kept]]) },
      };
    },
  });
}

/** Verdicts that do not fit are left out. */
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

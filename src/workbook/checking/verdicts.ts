/** What people have said the tables on their sheets are, kept in the workbook under each table's own mark. */
import type { SheetTable, Verdict } from "../../checks/input";
import { reported } from "../change/failure";
import { line, type Report } from "../change/report";

const verdictsKey = "tryghedsplan.tables";
/** What may be said of a table; `unasked` takes it back. */
export type SaidVerdict = Exclude<Verdict, "ours">;
const said: readonly string[] = ["plan", "older", "ignored"] satisfies readonly Verdict[];

/** Keeps what the user has said the table is. Two syncs, since a co-author may have said something meanwhile. */
export function rememberVerdict(
  context: Excel.RequestContext,
  { id }: Pick<SheetTable, "id">,
  verdict: SaidVerdict,
): Promise<Report> {
  return reported(remember(context, id, verdict));
}

async function remember(
  context: Excel.RequestContext,
  id: string,
  verdict: SaidVerdict,
): Promise<Report> {
  const { settings } = context.workbook;
  const setting = askVerdicts(context);
  await context.sync();
  const verdicts = new Map(verdictsIn(setting));
  if (verdict === "unasked") verdicts.delete(id);
  else verdicts.set(id, verdict);
  // As text: a setting's own form is the host's business, and this keeps it one value.
  settings.add(verdictsKey, JSON.stringify(Object.fromEntries(verdicts)));
  await context.sync();
  return { done: [line("verdictKept", {})], notes: [], refusals: [] };
}

/** The setting the verdicts are kept in, loaded with the next sync. */
export function askVerdicts({ workbook }: Excel.RequestContext): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(verdictsKey);
  setting.load("value");
  return setting;
}

/** The verdicts in a loaded setting. */
export function verdictsIn({
  isNullObject,
  value,
}: Pick<Excel.Setting, "isNullObject" | "value">): ReadonlyMap<string, Verdict> {
  return readVerdicts(isNullObject ? undefined : value);
}

/** The stored verdicts; whatever does not fit is left out, since a workbook may come from anywhere. */
export function readVerdicts(value: unknown): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const stored = typeof value === "string" ? parsed(value) : undefined;
  if (typeof stored !== "object" || stored === null) return verdicts;
  for (const [id, verdict] of Object.entries<unknown>({ ...stored })) {
    if (isVerdict(verdict)) verdicts.set(id, verdict);
  }
  return verdicts;
}

function isVerdict(value: unknown): value is Verdict {
  return typeof value === "string" && said.includes(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `tryghedsplan overview plan.xlsx`: the section-10 table of a workbook, printed, and on request written in it. */
import type { Sentences } from "../text";
import { readPlan } from "../workbook/read/read-plan";
import { say } from "../cells/message";
import { line } from "../workbook/change/report";
import type { PlanSnapshot } from "../workbook/read/snapshot";
import { writeOverview } from "../workbook/generated/write-overview";
import type { WorkbookModel } from "@tryghedsplan/workbench/engine";
import { readArguments } from "./arguments";
import type { FileStamp } from "./atomic-write";
import { type Command, type Outcome, unusable } from "./command";
import { formatNames, printOverview } from "./formats";
import { inExcel, openFile, saveFile } from "./workbook-file";

export const overview: Command = async (args, { words }) => {
  const { cli, workbook } = words;
  const read = readArguments(args, { write: "switch", format: "value" }, words);
  if ("refusal" in read) return unusable(read.refusal);
  const { file, values, switches } = read;
  const format = values.get("format") ?? "table";
  if (!formatNames.includes(format))
    return unusable(cli.unknownFormat({ name: format, known: formatNames.join(", ") }));

  const opened = await openFile(file, words);
  if ("refusal" in opened) return unusable(opened.refusal);
  const snapshot = await inExcel(opened.model, readPlan);
  if (snapshot.tables.size === 0) return unusable(cli.noPlan({ file }));

  const out = printOverview(format, snapshot.plan, workbook.overview) ?? "";
  const problems = problemsOf(snapshot, words);
  if (problems?.code === 1) return { ...problems, out };
  if (!switches.has("write")) return { code: 0, ...problems, out };
  const failed = await write(file, opened, words);
  if (failed) return { ...failed, out };
  const done = format === "table" ? `\n${cli.overviewWritten({ file })}\n` : "";
  return { code: 0, ...problems, out: out + done };
};

/** What could not be read: the first of the errors in a sentence, else the first of the warnings, else that there is nothing yet. */
function problemsOf(snapshot: PlanSnapshot, { cli, workbook }: Sentences): Outcome | undefined {
  const { plan, problems, tables } = snapshot;
  const errors = problems.filter(({ severity }) => severity === "error");
  const said = errors.length > 0 ? errors : problems;
  const [first] = said;
  if (!first) {
    const sheet = tables.get("plan")?.sheetName ?? "Plan";
    const noYears = plan.years.length === 0 && say(line("noYears", { sheet }), workbook.report);
    return noYears === false ? undefined : { code: 0, err: noYears };
  }
  const sentence = workbook.unread[first.code](first);
  return {
    code: errors.length > 0 ? 1 : 0,
    err: cli.problems({ first: sentence, more: said.length - 1 }),
  };
}

/** Writes Oversigt in the file; undefined when that is done. */
async function write(
  file: string,
  { model, stamp }: { readonly model: WorkbookModel; readonly stamp: FileStamp },
  words: Sentences,
): Promise<Outcome | undefined> {
  const report = await inExcel(model, (context) => writeOverview(context, { content: "formulas" }));
  const [refusal] = report.refusals;
  if (refusal) return unusable(say(refusal, words.workbook.report));
  const failure = await saveFile(file, model, { unchangedSince: stamp }, words);
  return failure === undefined ? undefined : unusable(failure);
}

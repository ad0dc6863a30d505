/**
 * `tryghedsplan import plan.xlsx statistik.csv`: what would become of a file of police statistics, and on request
 * the figures written in the plan. Nobody can be asked here, so the safe answer holds for every question.
 */
import { toIsoDate } from "../cells/iso-date";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { propose } from "../import/propose";
import type { Sentences } from "../text";
import {
  differences,
  figuresInWorkbook,
  type HeldFigures,
} from "../workbook/figures/figures-in-workbook";
import { recordFigures } from "../workbook/figures/record-figures";
import { say } from "../cells/message";
import type { WorkbookModel } from "@tryghedsplan/workbench/engine";
import { readArguments } from "./arguments";
import { type FileStamp, stampOf } from "./atomic-write";
import { type Command, type Outcome, unusable } from "./command";
import { importAsJson, importAsText } from "./import-print";
import { type ImportReading, withSafeAnswers } from "./import-reading";
import { inExcel, openFile, saveFile } from "./workbook-file";

export const importFigures: Command = async (args, { words }) => {
  const { cli } = words;
  const read = readArguments(args, { write: "switch", json: "switch" }, words, "many files");
  if ("refusal" in read) return unusable(read.refusal);
  const { files, switches } = read;
  const [planFile, file, ...more] = files;
  if (planFile === undefined || file === undefined || more.length > 0)
    return unusable(cli.import.twoFiles);

  const opened = await openFile(planFile, words);
  if ("refusal" in opened) return unusable(opened.refusal);
  const statistics = await stampOf(file);
  if (statistics === undefined) return unusable(cli.notFound({ file }));
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return unusable(cli.notReadable({ file }));
  const held = await inExcel(opened.model, figuresInWorkbook);
  if (held.sheet === undefined) return unusable(cli.noPlan({ file: planFile }));

  const proposal = propose({ kind: "bytes", bytes }, held);
  const reading = withSafeAnswers(proposal, differences(proposal, held), words);
  const isJson = switches.has("json");
  const out = isJson ? importAsJson(reading) : importAsText(reading, { file, planFile }, words);
  const stopped = problemOf(reading, held, file, words);
  if (stopped !== undefined) return { ...stopped, out };
  const asked =
    reading.questions.length === 0 ? {} : { err: cli.import.unanswered(reading.questions.length) };
  if (!switches.has("write")) return { code: 0, out, ...asked };
  const written = await write(planFile, opened, { held, reading, file, statistics }, words);
  if ("failure" in written) return { ...unusable(written.failure), out };
  return { code: 0, out: isJson ? out : `${out}\n${written.done}\n`, ...asked };
};

/** Why nothing of it can be written: nothing in the file is of use, or the plan's own sheet has errors. */
function problemOf(
  { proposal: { blocked }, taken }: ImportReading,
  { unread }: HeldFigures,
  file: string,
  { cli, importing, workbook }: Sentences,
): Outcome | undefined {
  if (blocked !== null) return unusable(`${file}: ${importing.blocked[blocked]}`);
  const errors = unread.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first !== undefined) {
    const sentence = workbook.unread[first.code](first);
    return { code: 1, err: cli.problems({ first: sentence, more: errors.length - 1 }) };
  }
  return taken.length === 0 ? unusable(cli.import.nothingOfUse({ file })) : undefined;
}

interface ToWrite {
  readonly held: HeldFigures;
  readonly reading: ImportReading;
  /** The file of statistics: its name is the source, and the day it was saved the day it was drawn. */
  readonly file: string;
  readonly statistics: FileStamp;
}

async function write(
  planFile: string,
  { model, stamp }: { readonly model: WorkbookModel; readonly stamp: FileStamp },
  { held, reading, file, statistics }: ToWrite,
  words: Sentences,
): Promise<{ readonly done: string } | { readonly failure: string }> {
  const drawn = toIsoDate(new Date(statistics.modified).toISOString().slice(0, 10));
  if (drawn === undefined) return { failure: words.cli.notReadable({ file }) };
  const source = { name: path.basename(file), drawn, provisional: false };
  const { differences: chosen } = reading;
  const report = await inExcel(model, (context) =>
    recordFigures(context, held, { chosen, source, placed: new Map() }),
  );
  const [refusal] = report.refusals;
  if (refusal) return { failure: say(refusal, words.workbook.report) };
  const done = report.done.map((line) => say(line, words.workbook.report)).join("\n");
  if (report.done.every(({ code }) => code === "nothingToDo")) return { done };
  const failure = await saveFile(planFile, model, { unchangedSince: stamp }, words);
  return failure === undefined ? { done } : { failure };
}

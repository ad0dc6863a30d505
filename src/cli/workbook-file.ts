/** An .xlsx file opened in the stand-in for Excel, with the add-in's code run against it, and saved again. */
import { readFile } from "node:fs/promises";
import type { Sentences } from "../text";
import {
  FileError,
  openWorkbook,
  saveWorkbook,
  type WorkbookModel,
} from "@tryghedsplan/workbench/engine";
import { officeInNode } from "@tryghedsplan/workbench/node";
import type { readPlan } from "../workbook/read/read-plan";
import { calculateFunctions } from "./calculate-functions";
import { type FileStamp, type Precondition, stampOf, writeWhole } from "./atomic-write";

/** Excel's request context, by the name the workbook's room knows it. */
type Context = Parameters<typeof readPlan>[0];

export type Opened =
  { readonly model: WorkbookModel; readonly stamp: FileStamp } | { readonly refusal: string };

/** Opens the file with its TRYG functions calculated, or says in a sentence why it cannot be used. */
export async function openFile(file: string, words: Sentences): Promise<Opened> {
  const { cli } = words;
  const stamp = await stampOf(file);
  if (!stamp) return { refusal: cli.notFound({ file }) };
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return { refusal: cli.notReadable({ file }) };
  const opened = refusing(() => openWorkbook(bytes, { locale: "da-DK" }), file, words);
  if ("refusal" in opened) return opened;
  await calculateFunctions(opened.value, words);
  return { model: opened.value, stamp };
}

/** Saves the workbook whole; a sentence says why it could not be saved, and the file is then as before. */
export async function saveFile(
  file: string,
  model: WorkbookModel,
  precondition: Precondition,
  words: Sentences,
): Promise<string | undefined> {
  const saved = refusing(() => saveWorkbook(model), file, words);
  if ("refusal" in saved) return saved.refusal;
  const failure = await writeWhole(file, saved.value, precondition);
  return failure && words.cli.write[failure]({ file });
}

/** The value, or the sentence for what the file's format refuses. */
function refusing<Value>(
  work: () => Value,
  file: string,
  { cli }: Sentences,
): { readonly value: Value } | { readonly refusal: string } {
  try {
    return { value: work() };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { refusal: cli.unusable[error.code]({ file, part: error.part }) };
  }
}

/** Runs the add-in's code against the workbook, through Microsoft's own client. */
export async function inExcel<Result>(
  model: WorkbookModel,
  work: (context: Context) => Promise<Result>,
): Promise<Result> {
  const office = await officeInNode(model);
  return office.Excel.run(work);
}

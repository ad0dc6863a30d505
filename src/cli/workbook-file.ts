/** An .xlsx file opened in the stand-in for Excel, with the add-in's code run against it, and saved again. */
import { readFile } from "node:fs/promises";
import type { Sentences } from "../text";
import { FileError } from "../workbench/engine/file/file-error";
import { openWorkbook } from "../workbench/engine/file/open";
import { saveWorkbook } from "../workbench/engine/file/save";
import type { WorkbookModel } from "../workbench/engine/model";
import { officeInNode } from "../workbench/node/office";
import type { readPlan } from "../workbook/read";
import { type FileStamp, type Precondition, stampOf, writeWhole } from "./atomic-write";

/** Excel's request context, by the name the workbook's room knows it. */
type Context = Parameters<typeof readPlan>[0];

export type Opened =
  { readonly model: WorkbookModel; readonly stamp: FileStamp } | { readonly refusal: string };

/** Opens the file, or says in a sentence why it cannot be used. */
export async function openFile(file: string, { cli }: Sentences): Promise<Opened> {
  const stamp = await stampOf(file);
  if (!stamp) return { refusal: cli.notFound({ file }) };
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return { refusal: cli.notReadable({ file }) };
  try {
    return { model: openWorkbook(bytes), stamp };
  } catch (error) {
    if (error instanceof FileError) return { refusal: cli.open[error.code]({ file }) };
    throw error;
  }
}

/** Saves the workbook whole; a sentence says why it could not be saved, and the file is then as before. */
export async function saveFile(
  file: string,
  model: WorkbookModel,
  precondition: Precondition,
  { cli }: Sentences,
): Promise<string | undefined> {
  const failure = await writeWhole(file, saveWorkbook(model), precondition);
  return failure && cli.write[failure]({ file });
}

/** Runs the add-in's code against the workbook, through Microsoft's own client. */
export async function inExcel<Result>(
  model: WorkbookModel,
  work: (context: Context) => Promise<Result>,
): Promise<Result> {
  const office = await officeInNode(model);
  return office.Excel.run(work);
}

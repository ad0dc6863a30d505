/** New, open, save: .xlsx files from and to the person's own computer. */
import { openWorkbook } from "../../engine/file/open";
import { saveWorkbook } from "../../engine/file/save";
import { FileError } from "../../engine/file/file-error";
import { createWorkbook } from "../../engine/workbook";
import type { Desk } from "../desk";
import { pageLocale } from "../locale";
import { words } from "../words";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function mayDiscard(desk: Desk): Promise<boolean> {
  if (!desk.dirty) return true;
  const answer = await desk.ask({
    title: desk.fileName,
    message: words.unsaved,
    answers: [
      { id: "proceed", label: words.proceed },
      { id: "cancel", label: words.cancel },
    ],
  });
  return answer === "proceed";
}

export async function newFile(desk: Desk): Promise<void> {
  if (await mayDiscard(desk)) desk.replace(createWorkbook({ locale: pageLocale }), words.untitled);
}

/** Opens bytes as a workbook; a file that cannot be read leaves the desk as it was and is said. */
export function openBytes(desk: Desk, bytes: Uint8Array, fileName: string): boolean {
  try {
    desk.replace(openWorkbook(bytes, { locale: pageLocale }), fileName.replace(/\.xlsx$/i, ""));
    return true;
  } catch (problem) {
    if (!(problem instanceof FileError)) throw problem;
    desk.tell(`${words.notOpened} ${words.fileRefused[problem.code](problem.part)}`);
    return false;
  }
}

export async function chooseFile(desk: Desk): Promise<void> {
  if (!(await mayDiscard(desk))) return;
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `.xlsx,${spreadsheet}`;
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void readFile(desk, file);
  });
  input.click();
}

/** Also for a file dropped on the page. */
export async function readFile(desk: Desk, file: File): Promise<void> {
  openBytes(desk, new Uint8Array(await file.arrayBuffer()), file.name);
}

export function saveFile(desk: Desk): void {
  let bytes: Uint8Array;
  try {
    bytes = saveWorkbook(desk.model);
  } catch (problem) {
    if (!(problem instanceof FileError)) throw problem;
    desk.tell(`${words.notSaved} ${words.fileRefused[problem.code](problem.part)}`);
    return;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: spreadsheet }));
  link.download = `${desk.fileName}.xlsx`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
  desk.dirty = false;
  desk.changed();
}

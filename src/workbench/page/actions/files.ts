/** New, open, save: .xlsx files from and to the person's own computer. */
import { openWorkbook } from "../../engine/file/open";
import { saveWorkbook } from "../../engine/file/save";
import { FileError } from "../../engine/file/file-error";
import { createWorkbook } from "../../engine/workbook";
import type { PageState } from "../page-state";
import { pageLocale } from "../locale";
import { words } from "../words";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function mayDiscard(page: PageState): Promise<boolean> {
  if (!page.dirty) return true;
  const answer = await page.ask({
    title: page.fileName,
    message: words.unsaved,
    answers: [
      { id: "proceed", label: words.proceed },
      { id: "cancel", label: words.cancel },
    ],
  });
  return answer === "proceed";
}

export async function newFile(page: PageState): Promise<void> {
  if (await mayDiscard(page)) page.replace(createWorkbook({ locale: pageLocale }), words.untitled);
}

/** Opens bytes as a workbook; a file that cannot be read leaves the page as it was and is said. */
export function openBytes(page: PageState, bytes: Uint8Array, fileName: string): boolean {
  try {
    page.replace(openWorkbook(bytes, { locale: pageLocale }), fileName.replace(/\.xlsx$/i, ""));
    return true;
  } catch (problem) {
    if (!(problem instanceof FileError)) throw problem;
    page.tell(`${words.notOpened} ${words.fileRefused[problem.code](problem.part)}`);
    return false;
  }
}

export async function chooseFile(page: PageState): Promise<void> {
  if (!(await mayDiscard(page))) return;
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `.xlsx,${spreadsheet}`;
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void readFile(page, file);
  });
  input.click();
}

/** Also for a file dropped on the page. */
export async function readFile(page: PageState, file: File): Promise<void> {
  openBytes(page, new Uint8Array(await file.arrayBuffer()), file.name);
}

export function saveFile(page: PageState): void {
  let bytes: Uint8Array;
  try {
    bytes = saveWorkbook(page.model);
  } catch (problem) {
    if (!(problem instanceof FileError)) throw problem;
    page.tell(`${words.notSaved} ${words.fileRefused[problem.code](problem.part)}`);
    return;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: spreadsheet }));
  link.download = `${page.fileName}.xlsx`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
  page.dirty = false;
  page.changed();
}

/** The sheets of an .xlsx file as grids, read in steps of a few milliseconds, or why the file cannot be read. */
import type { Grid } from "../grid";
import { type FileFault, openPackage, PackageError } from "./package";
import { readSheet, roomOfFile } from "./read-sheet";
import { readWorkbookParts } from "./workbook-parts";

export interface NamedGrid {
  readonly name: string;
  readonly grid: Grid;
}

export type XlsxReading = { readonly sheets: readonly NamedGrid[] } | { readonly fault: FileFault };

export function* readXlsx(bytes: Uint8Array): Generator<undefined, XlsxReading> {
  try {
    const parts = openPackage(bytes);
    const workbook = yield* readWorkbookParts(parts);
    const sheets: NamedGrid[] = [];
    const room = roomOfFile();
    for (const { name, path } of workbook.sheets)
      sheets.push({ name, grid: yield* readSheet(parts, path, workbook, room) });
    return { sheets };
  } catch (error) {
    if (error instanceof PackageError) return { fault: error.fault };
    throw error;
  }
}

/** New workbooks. */
import type { LocaleTag } from "./locale/locale";
import { localeOf } from "./locale/locale-of";
import type { WorkbookModel } from "./model";
import { Workbook } from "./workbook-model";

/** The Excel a workbook is opened in: its language and settings. */
export interface OpenedIn {
  /** Danish when absent. */
  readonly locale?: LocaleTag;
}

/** A workbook as Excel makes it: one empty sheet, `Ark1` or `Sheet1`. */
export function createWorkbook(options: OpenedIn = {}): WorkbookModel {
  const workbook = emptyWorkbook(options);
  workbook.addSheet();
  return workbook;
}

/** A workbook that has no sheet yet. */
export function emptyWorkbook({ locale = "da-DK" }: OpenedIn): Workbook {
  return new Workbook(localeOf(locale));
}

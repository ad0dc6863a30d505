/** New workbooks. */
import type { WorkbookModel } from "./model";
import { Workbook } from "./workbook-model";

/** A workbook as Danish Excel makes it: one empty sheet, `Ark1`. */
export function createWorkbook(): WorkbookModel {
  const workbook = new Workbook();
  workbook.addSheet();
  return workbook;
}

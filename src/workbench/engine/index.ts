/** What is used of the engine from outside the package: a workbook, new or from a file, and the file again. */
export type { Area } from "../cells/rectangle";
export { parseAddress } from "../cells/sheet-prefix";
export { FileError } from "./file/file-error";
export { openWorkbook } from "./file/open";
export { saveWorkbook } from "./file/save";
export { danishFunction, englishFunction, functionEntry } from "./functions/catalogue";
export type { Locale, LocaleTag } from "./locale/locale";
export type { Cell, CellValue, ConditionalFormat, Sheet, WorkbookModel } from "./model";
export { createWorkbook, type OpenedIn } from "./workbook";

/**
 * What a file held beside what the model knows, kept with the model it was opened into, so that saving writes the
 * file again and changes only what was changed.
 */
import type { WorkbookModel } from "../model";
import type { FileStrings } from "./shared-strings";
import type { FileRow } from "./sheet-cells";
import type { FileColumns, FileCondition, FileValidation } from "./sheet-parts";
import type { FileStyles } from "./styles";
import type { ColumnOrigins } from "./tables";
import { watchChanges, type Touched } from "./touched";
import type { XmlElement, XmlPart } from "./xml";

export interface SheetOrigin {
  readonly partName: string;
  /** The sheet part without its rows. */
  readonly part: XmlPart;
  readonly name: string;
  /** The number the file knows the sheet by, and its relationship to the workbook. */
  readonly sheetNumber: string;
  readonly relationship: string;
  readonly rows: ReadonlyMap<number, FileRow>;
  readonly columns: readonly FileColumns[];
  /** Strings with formatting inside: the cell's place and text, and the string's number. */
  readonly rich: ReadonlyMap<string, { readonly text: string; readonly number: number }>;
  /** Validations and conditional formats of kinds the model does not know. */
  readonly keptValidations: readonly FileValidation[];
  readonly keptConditions: readonly FileCondition[];
  /** Tables without headers, which the model does not know. */
  readonly keptTables: readonly string[];
  /** Cell contents that cannot be written again once read, by name. */
  readonly unwritable?: string;
}

export interface TableOrigin {
  readonly partName: string;
  readonly part: XmlPart;
  readonly columns: ColumnOrigins;
  /** As the model had them when the file was opened. */
  readonly name: string;
  readonly columnNames: readonly string[];
}

export interface Origin extends Touched {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly workbookPart: string;
  readonly styles: FileStyles;
  readonly stylesPart: string;
  readonly strings: FileStrings;
  /** Absent when the file has no shared strings. */
  readonly stringsPart?: string;
  /** By the model's ids. */
  readonly sheets: ReadonlyMap<string, SheetOrigin>;
  readonly tables: ReadonlyMap<string, TableOrigin>;
  readonly customXml: ReadonlyMap<string, { readonly partName: string; readonly xml: string }>;
  /** Where add-in settings are kept, if the file has them. */
  readonly settingsPart?: string;
  /** Defined names the model does not take (print areas, macros' names), as written. */
  readonly keptNames: readonly {
    readonly element: XmlElement;
    readonly source: string;
    readonly sheetId?: string;
  }[];
  /** The looks of conditional formats as the file has them, by the model's ids. */
  readonly looks: ReadonlyMap<string, { readonly dxf: number; readonly format: string }>;
}

const origins = new WeakMap<WorkbookModel, Origin>();

export function originOf(model: WorkbookModel): Origin | undefined {
  return origins.get(model);
}

/** Keeps the origin with the model, and notes from now on what happens to it. */
export function keepOrigin(model: WorkbookModel, origin: Omit<Origin, keyof Touched>): void {
  origins.set(model, { ...origin, ...watchChanges(model, origin) });
}

export function placeKey(row: number, column: number): string {
  return `${row}:${column}`;
}

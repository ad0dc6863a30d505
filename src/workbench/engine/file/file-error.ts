/** Why a file cannot be opened, or not be written without losing something of it. */
export type FileErrorCode =
  /** Not a zip package at all. */
  | "notAPackage"
  /** The old binary format (.xls). */
  | "oldFormat"
  /** Protected by a password for opening. */
  | "encrypted"
  /** A package, but not a workbook of the kind read here; `part` says what it is or lacks. */
  | "notAWorkbook"
  /** Damaged; `part` is the part that cannot be read. */
  | "damaged"
  /** Unpacks to more than a workbook can sensibly be. */
  | "tooLarge"
  /** Counts dates from 1904. */
  | "dates1904"
  /** Saving would break `part`, which the stand-in carries along without understanding it. */
  | "cannotKeep";

/** A refusal to open or save; `part` names the part of the package or the element of a sheet. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    readonly part: string,
  ) {
    super(`${code}: ${part}`);
    this.name = "FileError";
  }
}

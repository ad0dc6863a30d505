/** What can be wrong with the typed sheets: with a cell, with rows together, or with a sheet that is not whole. */
import { cellProblemCodes } from "./reading";

export const readProblemCodes = [
  "sheetMissing",
  "tableMissing",
  "columnMissing",
  ...cellProblemCodes,
  "requiredBlank",
  "duplicateKey",
  "unknownArea",
  "unknownActivity",
] as const;
export type ReadProblemCode = (typeof readProblemCodes)[number];

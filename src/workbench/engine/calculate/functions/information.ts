/** Functions that ask what kind of value there is. */
import { cellError, isCellError } from "../../grid/values";
import type { CellValue } from "../../model";
import { single } from "../context";
import { Cells } from "../operands";
import type { FunctionTable, SingleFunction } from "./index";

function asks(test: (value: CellValue) => boolean): SingleFunction {
  return { kind: "single", min: 1, max: 1, run: ([value = null]) => test(value) };
}

export const informationFunctions: FunctionTable = {
  ISBLANK: asks((value) => value === null),
  ISERR: asks((value) => isCellError(value) && value.error !== "#N/A"),
  ISERROR: asks(isCellError),
  ISFORMULA: {
    kind: "whole",
    min: 1,
    max: 1,
    run: ([arg = null], { around }) =>
      arg instanceof Cells
        ? around.formulaAt(arg.sheet, arg.row, arg.column) !== null
        : cellError("#VALUE!"),
  },
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISNA: asks((value) => isCellError(value) && value.error === "#N/A"),
  ISNONTEXT: asks((value) => typeof value !== "string"),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISREF: {
    kind: "whole",
    min: 1,
    max: 1,
    run: ([arg = null]) => arg instanceof Cells,
  },
  ISTEXT: asks((value) => typeof value === "string"),
  N: {
    kind: "single",
    min: 1,
    max: 1,
    run: ([value = null]) => {
      if (typeof value === "number" || isCellError(value)) return value;
      return value === true ? 1 : 0;
    },
  },
  NA: { kind: "single", min: 0, max: 0, run: () => cellError("#N/A") },
  T: {
    kind: "whole",
    min: 1,
    max: 1,
    run: ([arg = null], context) => {
      const value = single(arg, context);
      return typeof value === "string" || isCellError(value) ? value : "";
    },
  },
};

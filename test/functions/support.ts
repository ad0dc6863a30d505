/** Worksheet functions called as Excel calls them, and cells typed in a workbook that has them. */
import { bindFunctions } from "../../src/functions/bind";
import type { FunctionId } from "../../src/functions/catalogue";
import { CellError } from "../../src/functions/cell-error";
import metadata from "../../src/functions/functions.json";
import { functions as danish } from "../../src/text/da/functions";
import { type CellValue, createWorkbook, type WorkbookModel } from "@tryghedsplan/workbench/engine";
import { type OfficeInNode, officeInNode } from "@tryghedsplan/workbench/node";

const bound = bindFunctions(danish.faults, (error, sentence) => new CellError(error, sentence));

type Shown = number | string | { readonly error: string; readonly message: string };

function shown(value: unknown): Shown {
  if (value instanceof CellError) return { error: value.basicValue, message: value.message };
  if (typeof value === "number" || typeof value === "string") return value;
  throw new Error(`A result is neither number, text nor error: ${String(value)}`);
}

/**
 * What the cells show: rows of results, or one error for the whole call. Arguments are rows of cells, or one cell. Those
 * after the frame of REMAINING arrive in one list, as Excel hands over an argument that may be repeated.
 */
export function call(id: FunctionId, ...args: readonly unknown[]): Shown | Shown[][] {
  const asRange = (each: unknown) => (Array.isArray(each) || each == null ? each : [[each]]);
  const ranges = args.map(asRange);
  const given = id === "REMAINING" ? [ranges[0], ranges.slice(1)] : ranges;
  const result = bound[id]?.(...given);
  if (!Array.isArray(result)) return shown(result);
  return result.map((row: unknown) => {
    if (!Array.isArray(row)) throw new Error("A row of the result is no row.");
    return row.map(shown);
  });
}

/** The one cell of a result. */
export function one(id: FunctionId, ...args: readonly unknown[]): Shown {
  const result = call(id, ...args);
  if (!Array.isArray(result)) return result;
  const [[only] = []] = result;
  if (only === undefined || result.length !== 1 || result[0]?.length !== 1)
    throw new Error(`${id} gave more than one cell.`);
  return only;
}

export const sentenceOf = (result: unknown): string =>
  typeof result === "object" && result !== null && "message" in result
    ? String(result.message)
    : "no sentence";

export interface FunctionWorkbook {
  readonly model: WorkbookModel;
  readonly office: OfficeInNode;
  /** Types in cells of the first sheet, by address, as a person with Danish settings. */
  type(cells: Readonly<Record<string, string>>): void;
  /** Waits until nothing is pending. */
  settled(): Promise<void>;
  value(address: string): CellValue;
  text(address: string): string;
}

const place = (address: string) => ({
  row: Number(address.slice(1)) - 1,
  column: address.charCodeAt(0) - 65,
});

/** A workbook whose functions run in Office.js's own function runtime. */
export async function workbookWithFunctions(model = createWorkbook()): Promise<FunctionWorkbook> {
  const office = await officeInNode(model, { functions: { namespace: "TRYG", metadata } });
  const { CustomFunctions } = office;
  const codes = {
    "#VALUE!": CustomFunctions.ErrorCode.invalidValue,
    "#N/A": CustomFunctions.ErrorCode.notAvailable,
  };
  const inOffice = bindFunctions(
    danish.faults,
    (error, sentence) => new CustomFunctions.Error(codes[error], sentence),
  );
  for (const [id, worksheetFunction] of Object.entries(inOffice))
    CustomFunctions.associate(id, worksheetFunction);
  const sheet = () => {
    const [first] = model.sheets;
    if (!first) throw new Error("The workbook has no sheet.");
    return first;
  };
  return {
    model,
    office,
    type: (cells) =>
      model.transact("person", () => {
        for (const [address, text] of Object.entries(cells)) {
          const { row, column } = place(address);
          model.type(sheet().id, row, column, text);
        }
      }),
    settled: async () => {
      // Office.js gathers calls for a while before it makes them; there is no event when none is left.
      for (let tries = 0; tries < 6_000 && model.pending; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (model.pending) throw new Error("A function's answer never came.");
    },
    value: (address) => sheet().cell(place(address).row, place(address).column).value,
    text: (address) => sheet().text(place(address).row, place(address).column),
  };
}

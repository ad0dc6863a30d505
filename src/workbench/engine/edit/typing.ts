/** What a person types into a cell. */
import { cellArea } from "../../cells/rectangle";
import { checkArea } from "../grid/check-area";
import { readTyped } from "../formula/typed-input";
import { changed } from "../grid/formats";
import { sheetOf, type WorkbookState } from "../state";
import { noteCalculatedColumns, spreadTypedFormula } from "../tables/calculated-columns";
import { growTables } from "../tables/growth";
import { headersWritten } from "../tables/headers";
import { tableAt } from "../tables/lookup";
import { setConstant, setContent, setFormat } from "./content";
import { refuseProtected } from "./protection";

export function typeText(
  state: WorkbookState,
  sheetId: string,
  row: number,
  column: number,
  text: string,
): void {
  const sheet = sheetOf(state, sheetId);
  const area = cellArea(row, column);
  checkArea(area);
  refuseProtected(sheet, area);
  const { format } = sheet.cell(row, column);
  const typed = readTyped(text, state.locale, format);
  if (typed.numberFormat !== undefined)
    setFormat(state, sheet, row, column, changed(format, { numberFormat: typed.numberFormat }));
  if ("formula" in typed) setContent(state, sheet, row, column, typed.formula);
  else setConstant(state, sheet, row, column, typed.value);
  state.calculation.touch(sheet, area);
  growTables(state, sheet, area);
  headersWritten(state, sheet, area);
  const table = tableAt(state, sheetId, row, column);
  if (table && "formula" in typed) spreadTypedFormula(state, sheet, table, row, column);
  noteCalculatedColumns(state, sheet, area);
  state.transactions.record({ kind: "cells", sheetId, area });
}

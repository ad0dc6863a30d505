/** What can be written in the selected cell: for each worksheet function a call, or why there is none. */
import { sheetColumns, sheetRows } from "../../cells/sheet-size";
import { type Cells, cellsFrom } from "../../cells/cell-value";
import { type CallId, callIds } from "./call-id";
import { inApiForm, inDanishForm } from "./expression";
import type { CallContext } from "./call-context";
import { planAmount, planPriceLevel, planRemaining } from "./money-calls";
import { planOverview } from "./overview-call";
import { type CallPlace, readCallPlace, readCellsFrom } from "./place";
import { type CallReading, outcomeOf, type PlannedCall, type Planning } from "./planned";
import { type CallRefusal, Refused } from "./refusal";
import { refusedCell, refusedRoom } from "./room";
import { planSumDeviation } from "./sum-call";
import { planFigures, planTarget } from "./target-calls";

export interface CallOffer {
  readonly id: CallId;
  readonly formula: { readonly api: string; readonly danish: string };
  readonly reads: readonly CallReading[];
  /** What the cells that the result fills hold now; the first is the selected cell. */
  readonly cells: Cells;
}

export interface CallOffers {
  readonly place: CallPlace;
  /** Why nothing at all can be written in the cell; undefined where something can. */
  readonly refused: CallRefusal | undefined;
  readonly byId: ReadonlyMap<CallId, CallOffer | CallRefusal>;
}

const planners: Readonly<Record<CallId, (given: CallContext, place: CallPlace) => Planning>> = {
  REMAINING: planRemaining,
  TARGET: planTarget,
  ACHIEVEMENT: planFigures("ACHIEVEMENT", ["baseline", "target", "actual"]),
  TARGETSTATUS: planFigures("TARGETSTATUS", ["baseline", "target", "actual"]),
  CHANGE: planFigures("CHANGE", ["baseline", "actual"]),
  AMOUNT: planAmount,
  SUMDEVIATION: planSumDeviation,
  PRICELEVEL: planPriceLevel,
  OVERVIEW: planOverview,
};

/** Whether there is a call. */
export const isOffer = (given: CallOffer | CallRefusal | undefined): given is CallOffer =>
  given !== undefined && "formula" in given;

/** The calls for the active cell. It takes one sync, and another where a result would fill several cells. */
export async function offerCalls(
  context: Excel.RequestContext,
  given: CallContext,
): Promise<CallOffers> {
  const place = await readCallPlace(context);
  const closed = refusedCell(given, place);
  if (closed !== undefined) return { place, refused: closed.why, byId: new Map() };
  const planned = callIds.map((id) => ({ id, call: outcomeOf(planners[id](given, place)) }));
  const calls = planned.flatMap(({ call }) => ("formula" in call ? [call] : []));
  const cells = await cellsToFill(context, given, place, calls);
  const byId = new Map(planned.map(({ id, call }) => [id, offerOf(id, call, given, place, cells)]));
  return { place, refused: undefined, byId };
}

/** The cells from the selected one on, as far as a result would fill them and the sheet holds something. */
function cellsToFill(
  context: Excel.RequestContext,
  { seen }: CallContext,
  place: CallPlace,
  calls: readonly PlannedCall[],
): Promise<Cells> {
  const sheet = seen.sheets.find(({ id }) => id === place.sheetId);
  const nothing = { row: 0, column: 0, rows: 0, columns: 0 };
  const unknown = { ...nothing, rows: sheetRows, columns: sheetColumns };
  const used = sheet === undefined ? unknown : (sheet.used ?? nothing);
  const end = { row: used.row + used.rows, column: used.column + used.columns };
  const filled = {
    rows: Math.max(1, ...calls.map((call) => call.rows)),
    columns: Math.max(1, ...calls.map((call) => call.columns)),
  };
  const rows = Math.min(filled.rows, end.row - place.row);
  const columns = Math.min(filled.columns, end.column - place.column);
  return rows > 0 && columns > 0 && rows * columns > 1
    ? readCellsFrom(context, place, rows, columns)
    : Promise.resolve([[place.held]]);
}

function offerOf(
  id: CallId,
  call: PlannedCall | Refused,
  given: CallContext,
  place: CallPlace,
  cells: Cells,
): CallOffer | CallRefusal {
  if (call instanceof Refused) return call.why;
  const closed = refusedRoom(given, place, call, cells);
  if (closed !== undefined) return closed.why;
  const formula = { api: inApiForm(call.formula), danish: inDanishForm(call.formula) };
  const filled = cellsFrom(call, (row, column) => cells[row]?.[column] ?? "");
  return { id, formula, reads: call.reads, cells: filled };
}

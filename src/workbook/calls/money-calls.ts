/** Calls on money: what remains of a frame, an amount as a number, an amount at another price level. Pure. */
import { cellAddress } from "../../cells/address";
import { fold } from "../../cells/fold";
import { type LocatedTable, valueIn } from "../find/locate-tables";
import { factIn } from "../find/read-years";
import { planFacts } from "../../plan/tables/plan-facts";
import { type Expression, lookup } from "./expression";
import { blockOf, type CallContext, columnOf, tableOf, yearsOf } from "./call-context";
import { nearYear } from "./near";
import type { CallPlace } from "./place";
import { type CallReading, need, type Planning } from "./planned";
import { refused } from "./refusal";

/** TRYG.RESTERENDE: frame and carry-over, less the funding of all activities that are not dropped; of one year or all. */
export function* planRemaining(given: CallContext, place: CallPlace): Planning {
  const frame = yield* need(tableOf(given, "frame"));
  const funding = yield* need(tableOf(given, "funding"));
  const near = nearYear(given, place);
  const years = near === undefined ? yearsOf(funding, "amount") : [near.year];
  if (years.length === 0) yield refused({ code: "noYears", params: { sheet: funding.sheetName } });
  for (const year of years) yield* need(columnOf(funding, `amount:${year}`));
  const keys = yield* need(columnOf(frame, "year"));
  const amounts = yield* need(columnOf(frame, "amount"));
  const status = yield* need(columnOf(funding, "status"));
  for (const year of years)
    if (!hasFrame(frame, year))
      yield refused({ code: "noFrame", params: { sheet: frame.sheetName, year } });
  const carried = columnOf(frame, "carriedOver");
  const available: Expression =
    "table" in carried ? { left: amounts, operator: "+", right: carried } : amounts;
  const block = yield* need(
    blockOf(funding, "amount", years) ??
      refused({ code: "yearsApart", params: { sheet: funding.sheetName } }),
  );
  const [only = 0] = years;
  const wanted: Expression = years.length === 1 ? { number: only } : { row: years };
  const isActive: Expression = { left: status, operator: "<>", right: { text: "Bortfaldet" } };
  return {
    formula: {
      call: "REMAINING",
      of: [lookup(wanted, keys, available), { call: "IF", of: [isActive, block, { number: 0 }] }],
    },
    reads: [
      { code: "frame", params: { sheet: frame.sheetName, years } },
      { code: "funding", params: { sheet: funding.sheetName, years } },
    ],
    rows: 1,
    columns: years.length,
    ...(near?.byRow === true && { yearOfRow: true }),
  };
}

/** Whether the year's frame is there. A blank one would be read as 0, and all that is granted would be too much. */
function hasFrame(frame: LocatedTable, year: number): boolean {
  const row = frame.found.values.findIndex((_, at) => valueIn(frame, at, "year") === year);
  return valueIn(frame, row, "amount") !== "";
}

/** TRYG.BELØB of the cell to the left. */
export function* planAmount(_context: CallContext, place: CallPlace): Planning {
  const { formula, reading } = yield* need(cellToTheLeft(place));
  return { formula: { call: "AMOUNT", of: [formula] }, reads: [reading], rows: 1, columns: 1 };
}

function cellToTheLeft({ row, column, left }: CallPlace) {
  const held = left[column - 1] ?? "";
  if (held === "") return refused({ code: "nothingLeft", params: {} });
  const cell = cellAddress(row, column - 1);
  const text = typeof held === "number" ? held.toLocaleString("da-DK") : String(held);
  const reading: CallReading = { code: "cell", params: { cell, text } };
  const formula: Expression = { address: cell };
  return { formula, reading };
}

/** TRYG.PLFREMSKRIV: the amount to the left, from the plan's price level to that of the year the cell stands by. */
export function* planPriceLevel(given: CallContext, place: CallPlace): Planning {
  const plan = yield* need(tableOf(given, "plan"));
  const facts = yield* need(columnOf(plan, "fact"));
  const values = yield* need(columnOf(plan, "value"));
  const said = factIn(plan, planFacts.priceLevel);
  const from = yield* need(
    typeof said === "number"
      ? said
      : refused({ code: "noPriceLevel", params: { sheet: plan.sheetName } }),
  );
  const { name, rates } = yield* need(ratesIn(given));
  const near = yield* need(nearYear(given, place) ?? refused({ code: "noYear", params: {} }));
  const { formula, reading } = yield* need(cellToTheLeft(place));
  const level = lookup({ text: planFacts.priceLevel.label }, facts, values);
  return {
    formula: { call: "PRICELEVEL", of: [formula, level, { number: near.year }, rates] },
    reads: [
      reading,
      { code: "levels", params: { sheet: plan.sheetName, from, to: near.year } },
      { code: "rates", params: { table: name } },
    ],
    rows: 1,
    columns: 1,
    yearOfRow: near.byRow,
  };
}

const ratesHeaders = ["Fra år", "Til år", "Sats"].map(fold);

/** The first table with three columns side by side that have the headers of rates. */
function ratesIn({ seen }: CallContext) {
  for (const { name, columns } of seen.tables) {
    const first = columns.findIndex((_, at) =>
      ratesHeaders.every((header, next) => fold(columns[at + next]?.name ?? "") === header),
    );
    const [from, to] = [columns[first]?.name, columns[first + 2]?.name];
    if (from === undefined || to === undefined) continue;
    const rates: Expression = { table: name, column: from, through: to };
    return { name, rates };
  }
  return refused({ code: "noRates", params: {} });
}

/** The few ways most questions are asked. */
import type { Json, Refusal } from "./probe";

type Shown = "values" | "formulas" | "formulasLocal" | "text" | "numberFormat";

/** What the cells show, row by row. */
export async function look(
  sheet: Excel.Worksheet,
  address: string,
  what: Shown = "values",
): Promise<Json> {
  const { context } = sheet;
  const range = sheet.getRange(address);
  range.load("values, formulas, formulasLocal, text, numberFormat");
  await context.sync();
  const { [what]: shown } = range.toJSON();
  return rows(shown);
}

/** Value and format of one cell. */
export async function lookAtCell(sheet: Excel.Worksheet, address: string): Promise<Json> {
  const { context } = sheet;
  const range = sheet.getRange(address);
  range.load("values, numberFormat");
  await context.sync();
  return [cell(range.values), cell(range.numberFormat)];
}

/** The one cell of rows. */
export const cell = (given: unknown): Json => {
  const [[only] = []] = rows(given);
  return only ?? null;
};

/** A block as plain data; null, as Excel answers for whole columns, is no row. */
function rows(given: unknown): Json[][] {
  if (!Array.isArray(given)) return [];
  return given.map((row: unknown) => (Array.isArray(row) ? row.map(plain) : []));
}

/** What JSON can carry; anything else is named by its type. */
export function plain(value: unknown): Json {
  if (value === undefined) return null;
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object")
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([key, inner]) => [key, plain(inner)]),
    );
  return typeof value;
}

export function put(
  sheet: Excel.Worksheet,
  address: string,
  values: readonly (readonly unknown[])[],
): void {
  sheet.getRange(address).values = values.map((row) => [...row]);
}

/** A table with its headers and rows from A1; its name is the host's own unless one is given. */
export function makeTable(
  sheet: Excel.Worksheet,
  values: readonly (readonly unknown[])[],
): Excel.Table {
  const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
  range.values = values.map((row) => [...row]);
  return sheet.tables.add(range, true);
}

/** The table's address without its sheet. */
export async function areaOf(table: Excel.Table): Promise<string> {
  const { context } = table;
  const range = table.getRange();
  range.load("address");
  await context.sync();
  return withoutSheet(range.address);
}

export const withoutSheet = (address: string): string =>
  address.slice(address.lastIndexOf("!") + 1);

/** Carries out what has been asked so far: Excel's refusal, or null when it is done. */
export async function refusal(context: Excel.RequestContext): Promise<Refusal | null> {
  try {
    await context.sync();
    return null;
  } catch (error) {
    return refusalIn(error);
  }
}

/**
 * Excel's code and place of what was thrown. Where Excel answers something of another shape than is read here, the
 * page's own fault, such as TypeError, is the answer.
 */
export function refusalIn(error: unknown): Refusal {
  if (!(error instanceof Object)) return { code: String(error), at: "" };
  if (!("code" in error)) return { code: error instanceof Error ? error.name : "unknown", at: "" };
  const info: unknown = "debugInfo" in error ? error.debugInfo : undefined;
  const place: unknown =
    typeof info === "object" && info !== null && "errorLocation" in info ? info.errorLocation : "";
  return { code: String(error.code), at: typeof place === "string" ? place : "" };
}

const patience = { tries: 60, milliseconds: 50 };

/** Waits until something has come of itself, such as an event; gives up after three seconds. */
export async function until(come: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < patience.tries; tries += 1) {
    if (await come()) return;
    await new Promise((resolve) => setTimeout(resolve, patience.milliseconds));
  }
}

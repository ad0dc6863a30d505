/** Reading what a batch brings: JSON of unknown shape becomes what a member expects, or InvalidArgument. */
import { invalidArgument } from "./errors";
import { isHostObject, type HostObject } from "./object";

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : text(value);
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function integer(value: unknown): number {
  const read = number(value);
  if (!Number.isInteger(read)) throw invalidArgument();
  return read;
}

/** A count or position that may be left out. */
export function optionalInteger(value: unknown): number | undefined {
  return value === undefined || value === null ? undefined : integer(value);
}

export function boolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function optionalBoolean(value: unknown): boolean {
  return value === undefined || value === null ? false : boolean(value);
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return { ...value };
}

export function object(value: unknown): HostObject {
  if (!isHostObject(value)) throw invalidArgument();
  return value;
}

/** One of the values an Excel enumeration has. */
export function oneOf<const V extends string>(value: unknown, allowed: readonly V[]): V {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw invalidArgument(`Allowed: ${allowed.join(", ")}.`);
  return found;
}

/**
 * What a per-cell property was set to, for `rows` × `columns` cells: a rectangle of just that size, or one
 * value for all of them. Any other size is InvalidArgument, and so is null for a whole property
 * (learn.microsoft.com, "Blank and null values in Excel add-ins").
 */
export function perCell(
  value: unknown,
  rows: number,
  columns: number,
): (row: number, column: number) => unknown {
  if (value === null || value === undefined) throw invalidArgument();
  if (!Array.isArray(value)) return () => value;
  const grid: readonly unknown[] = value;
  const wrong = (): never => {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  };
  if (grid.length !== rows) wrong();
  for (const row of grid) if (!Array.isArray(row) || row.length !== columns) wrong();
  return (row, column) => {
    const cells: unknown = grid[row];
    return Array.isArray(cells) ? (cells as readonly unknown[])[column] : undefined;
  };
}

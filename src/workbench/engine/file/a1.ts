/** Areas as files write them: `A1`, `A1:B2`, `A:C`, `1:3`, and lists of them separated by spaces. */
import { columnLimit, rowLimit } from "../grid/limits";
import type { Area } from "../model";
import { parseReference } from "../formula/references";
import { columnLetters } from "../formula/tokens";

const letters: string[] = [];

export function cellName(row: number, column: number): string {
  return (letters[column] ??= columnLetters(column)) + String(row + 1);
}

/** The place of a cell written without dollar signs, as files do; null for anything else. */
export function parseCell(name: string): { row: number; column: number } | null {
  let at = 0;
  let column = 0;
  for (; at < name.length; at++) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const row = Number(name.slice(at));
  if (column === 0 || !Number.isInteger(row) || row < 1) return null;
  return { row: row - 1, column: column - 1 };
}

export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Reads an area; null for what is none. */
export function parseArea(text: string): Area | null {
  const reference = parseReference(text);
  if (reference === null) return null;
  const { shape, from, to } = reference;
  const row = shape === "columns" ? 0 : Math.min(from.row, to.row);
  const column = shape === "rows" ? 0 : Math.min(from.column, to.column);
  return {
    row,
    column,
    rows: shape === "columns" ? rowLimit : Math.abs(to.row - from.row) + 1,
    columns: shape === "rows" ? columnLimit : Math.abs(to.column - from.column) + 1,
  };
}

export function parseAreas(text: string): Area[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((part) => parseArea(part) ?? []);
}

export function areasText(areas: readonly Area[]): string {
  return areas.map(areaName).join(" ");
}

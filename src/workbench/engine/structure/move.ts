/**
 * The geometry of inserting and deleting cells, the same for rows and columns. `lines` run along the axis that
 * moves (rows when cells shift down or up), `across` is the other one; only what lies within `band` moves.
 */
import { columnLimit, rowLimit } from "../../cells/limits";
import type { Area } from "../../cells/rectangle";
import type { Reference } from "../formula/references";
import type { Shift } from "../model";

export interface Move {
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  /** The first line inserted or deleted, and how many. */
  readonly at: number;
  readonly count: number;
  /** First and last of the other axis's lines that move. */
  readonly band: readonly [first: number, last: number];
}

/** The move that inserting or deleting the area's cells is. */
export function moveOf(area: Area, shift: Shift): Move {
  const rows = shift === "down" || shift === "up";
  const bandStart = rows ? area.column : area.row;
  return {
    kind: shift === "down" || shift === "right" ? "insert" : "delete",
    axis: rows ? "rows" : "columns",
    at: rows ? area.row : area.column,
    count: rows ? area.rows : area.columns,
    band: [bandStart, bandStart + (rows ? area.columns : area.rows) - 1],
  };
}

export function lineLimit(move: Move): number {
  return move.axis === "rows" ? rowLimit : columnLimit;
}

function acrossLimit(move: Move): number {
  return move.axis === "rows" ? columnLimit : rowLimit;
}

/** Whether whole rows or columns of the sheet move. */
export function isWhole(move: Move): boolean {
  return move.band[0] === 0 && move.band[1] >= acrossLimit(move) - 1;
}

type Span = readonly [first: number, last: number];

/** Where a span of lines comes to lie; null when it is gone. A span of all lines stays one. */
export function movedSpan(move: Move, [first, last]: Span): Span | null {
  const limit = lineLimit(move);
  if (first === 0 && last >= limit - 1) return [first, last];
  const { at, count } = move;
  if (last < at) return [first, last];
  if (move.kind === "insert") {
    const from = first >= at ? first + count : first;
    return from >= limit ? null : [from, Math.min(last + count, limit - 1)];
  }
  const from = first < at ? first : Math.max(at, first - count);
  const to = last >= at + count ? last - count : at - 1;
  return to < from ? null : [from, to];
}

/** How an area lies to what moves: beside it, wholly in it, or cut by it. */
export function relation(move: Move, area: Area): "beside" | "within" | "cut" {
  const [first, last] = acrossOf(move, area);
  if (linesOf(move, area)[1] < move.at || last < move.band[0] || first > move.band[1])
    return "beside";
  return first >= move.band[0] && last <= move.band[1] ? "within" : "cut";
}

export function linesOf(move: Move, area: Area): Span {
  return move.axis === "rows"
    ? [area.row, area.row + area.rows - 1]
    : [area.column, area.column + area.columns - 1];
}

function acrossOf(move: Move, area: Area): Span {
  return move.axis === "rows"
    ? [area.column, area.column + area.columns - 1]
    : [area.row, area.row + area.rows - 1];
}

export function withLines(move: Move, area: Area, [first, last]: Span): Area {
  return move.axis === "rows"
    ? { ...area, row: first, rows: last - first + 1 }
    : { ...area, column: first, columns: last - first + 1 };
}

function withAcross(move: Move, area: Area, [first, last]: Span): Area {
  return move.axis === "rows"
    ? { ...area, column: first, columns: last - first + 1 }
    : { ...area, row: first, rows: last - first + 1 };
}

/** Where an area that is not cut comes to lie; null when it is gone. */
export function movedArea(move: Move, area: Area): Area | null {
  if (relation(move, area) === "beside") return area;
  const lines = movedSpan(move, linesOf(move, area));
  return lines && withLines(move, area, lines);
}

/**
 * Where something that points at an area leads afterwards; null when the cells are gone. What the band does not cover
 * across stays, as in Excel.
 */
export function movedTarget(move: Move, area: Area): Area | null {
  return relation(move, area) === "cut" ? area : movedArea(move, area);
}

/** An area that may be cut: the parts beside the band stay, the part in it moves. */
export function movedParts(move: Move, area: Area): Area[] {
  if (relation(move, area) !== "cut") {
    const moved = movedArea(move, area);
    return moved ? [moved] : [];
  }
  const [first, last] = acrossOf(move, area);
  const [from, to] = move.band;
  const parts: Area[] = [];
  if (first < from) parts.push(withAcross(move, area, [first, from - 1]));
  const inside: Span = [Math.max(first, from), Math.min(last, to)];
  const moved = movedArea(move, withAcross(move, area, inside));
  if (moved) parts.push(moved);
  if (last > to) parts.push(withAcross(move, area, [to + 1, last]));
  return parts;
}

/** What a reference on the moving sheet becomes. One that the band does not cover across stays, as in Excel. */
export function movedReference(move: Move, reference: Reference): Reference | "#REF!" {
  const { shape, from, to } = reference;
  const rows = move.axis === "rows";
  const alongWhole = shape === (rows ? "columns" : "rows");
  if (alongWhole) return reference;
  const acrossWhole = shape === (rows ? "rows" : "columns");
  const line = rows ? "row" : "column";
  const cross = rows ? "column" : "row";
  const first = acrossWhole ? 0 : Math.min(from[cross], to[cross]);
  const last = acrossWhole ? acrossLimit(move) - 1 : Math.max(from[cross], to[cross]);
  if (first < move.band[0] || last > move.band[1]) return reference;
  const backwards = from[line] > to[line];
  const span: Span = backwards ? [to[line], from[line]] : [from[line], to[line]];
  const moved = movedSpan(move, span);
  if (!moved) return "#REF!";
  if (moved[0] === span[0] && moved[1] === span[1]) return reference;
  const [fromLine, toLine] = backwards ? [moved[1], moved[0]] : moved;
  return {
    ...reference,
    from: { ...from, [line]: fromLine },
    to: { ...to, [line]: toLine },
  };
}

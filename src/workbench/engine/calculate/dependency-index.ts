/**
 * Who reads what. Ranges are nodes shared by all formulas that read them, so that two thousand lookups in a
 * column cost one node. A changed cell finds the ranges over it through a grid of tiles; single cells are found
 * directly, and very large ranges (whole columns) are few and looked through one by one.
 */
import { columnLimit } from "../../cells/limits";
import { type Area, overlap } from "../../cells/rectangle";
import type { SheetState } from "../grid/sheet-state";
import type { FormulaCell } from "./formula-cell";
import type { Cells } from "./operands";

export interface RangeNode extends Area {
  readonly sheet: SheetState;
  readonly dependents: Set<FormulaCell>;
}

const tileRows = 32;
const tileColumns = 16;
const tilesPerRow = columnLimit / tileColumns;
/** A range over more tiles than this is kept among the large ones. */
const mostTiles = 1024;

class SheetIndex {
  readonly nodes = new Map<string, RangeNode>();
  private readonly single = new Map<number, RangeNode>();
  private readonly tiles = new Map<number, Set<RangeNode>>();
  private readonly large = new Set<RangeNode>();

  node(cells: Cells): RangeNode {
    const { row, column, rows, columns, sheet } = cells;
    const key = `${row}:${column}:${rows}:${columns}`;
    let node = this.nodes.get(key);
    if (!node) {
      node = { sheet, row, column, rows, columns, dependents: new Set() };
      this.nodes.set(key, node);
      this.place(node, true);
    }
    return node;
  }

  remove(node: RangeNode): void {
    this.nodes.delete(`${node.row}:${node.column}:${node.rows}:${node.columns}`);
    this.place(node, false);
  }

  private place(node: RangeNode, add: boolean): void {
    if (node.rows === 1 && node.columns === 1) {
      const key = node.row * columnLimit + node.column;
      if (add) this.single.set(key, node);
      else this.single.delete(key);
      return;
    }
    const tiles = tilesOf(node);
    if (tiles === null) {
      if (add) this.large.add(node);
      else this.large.delete(node);
      return;
    }
    for (const tile of tiles) {
      const nodes = this.tiles.get(tile);
      if (!add) nodes?.delete(node);
      else if (nodes) nodes.add(node);
      else this.tiles.set(tile, new Set([node]));
    }
  }

  /** Every node that shares a cell with the area. */
  visit(area: Area, visit: (node: RangeNode) => void): void {
    if (area.rows === 1 && area.columns === 1) {
      this.visitCell(area, visit);
      return;
    }
    if (area.rows * area.columns <= this.single.size) {
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++) {
          const node = this.single.get(row * columnLimit + column);
          if (node) visit(node);
        }
    } else for (const node of this.single.values()) if (overlap(node, area)) visit(node);
    for (const node of this.large) if (overlap(node, area)) visit(node);
    for (const tile of tilesOf(area) ?? this.tiles.keys()) this.visitTile(tile, area, visit);
  }

  private visitCell(area: Area, visit: (node: RangeNode) => void): void {
    const node = this.single.get(area.row * columnLimit + area.column);
    if (node) visit(node);
    for (const large of this.large) if (overlap(large, area)) visit(large);
    this.visitTile(
      Math.floor(area.row / tileRows) * tilesPerRow + Math.floor(area.column / tileColumns),
      area,
      visit,
    );
  }

  private visitTile(tile: number, area: Area, visit: (node: RangeNode) => void): void {
    const nodes = this.tiles.get(tile);
    if (nodes) for (const node of nodes) if (overlap(node, area)) visit(node);
  }
}

function tilesOf(area: Area): number[] | null {
  const top = Math.floor(area.row / tileRows);
  const bottom = Math.floor((area.row + area.rows - 1) / tileRows);
  const left = Math.floor(area.column / tileColumns);
  const right = Math.floor((area.column + area.columns - 1) / tileColumns);
  if ((bottom - top + 1) * (right - left + 1) > mostTiles) return null;
  const tiles: number[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) tiles.push(row * tilesPerRow + column);
  return tiles;
}

export class DependencyIndex {
  private sheets = new Map<SheetState, SheetIndex>();

  clear(): void {
    // A node without dependents is not taken up again by cells that still know it.
    for (const index of this.sheets.values())
      for (const node of index.nodes.values()) node.dependents.clear();
    this.sheets = new Map();
  }

  /** The node of these cells, with the formula among those that read it. */
  add(cells: Cells, formula: FormulaCell): RangeNode {
    const known = cells.node;
    if (known && known.dependents.size > 0) {
      known.dependents.add(formula);
      return known;
    }
    let index = this.sheets.get(cells.sheet);
    if (!index) this.sheets.set(cells.sheet, (index = new SheetIndex()));
    const node = index.node(cells);
    node.dependents.add(formula);
    cells.node = node;
    return node;
  }

  remove(node: RangeNode, formula: FormulaCell): void {
    node.dependents.delete(formula);
    if (node.dependents.size === 0) this.sheets.get(node.sheet)?.remove(node);
  }

  visit(sheet: SheetState, area: Area, visit: (node: RangeNode) => void): void {
    this.sheets.get(sheet)?.visit(area, visit);
  }
}

/**
 * Keeps the grid library's element in step with the page's state: which rows and columns there are, how cells look,
 * what is in view. The library holds row numbers only; every cell is read from the model as it is drawn.
 */
import { columnLimit, rowLimit } from "../../cells/limits";
import { type Place, overlap } from "../../cells/rectangle";
import type { RevoGrid } from "@revolist/react-datagrid";
import type { ComponentRef } from "react";
import type { Sheet } from "../../engine/model";
import { tryChange } from "../actions/edit-cell";
import type { PageState } from "../page-state";
import { gridColumns, Looks, type GridColumn, type Scene } from "./columns";
import { headerMarks } from "./header-marks";
import { buildLayout, extentOf, type Layout, type RowItem } from "./layout";
import { scrollIntoView } from "./scroll-into-view";

export type GridElement = ComponentRef<typeof RevoGrid>;

/** Room added when one nears the end of what is shown. */
const growth: Place = { row: 1000, column: 26 };
/** The library measures a header without its right border (grid.css), and would narrow a column that is only clicked. */
const headerBorder = 1;

export class SheetView {
  readonly #page: PageState;
  readonly #scene: Scene;
  readonly #looks: Looks;
  readonly #marks = document.createElement("style");
  readonly #drawn = new Set<() => void>();
  readonly #stop: () => void;
  #grid: GridElement | null = null;
  #layout: Layout | null = null;
  #reach: Place = { row: 0, column: 0 };
  #frame = 0;
  #seen = { model: -1, sheet: "", workbook: -1, selection: "", dark: false };
  #dark = false;
  /** Another sheet is being shown: what scrolls then is not the person's doing. */
  #switching = false;
  readonly #scrolls = new WeakMap<Sheet, { x: number; y: number }>();
  #waiting: (() => void)[] = [];

  constructor(page: PageState) {
    this.#page = page;
    this.#scene = {
      around: { model: page.model, sheet: page.sheet, tables: [], dark: false },
      selection: page.selection,
      copied: null,
    };
    this.#looks = new Looks(this.#scene);
    document.head.append(this.#marks);
    this.#stop = page.subscribe(() => {
      this.#schedule();
    });
  }

  attach(grid: GridElement): void {
    this.#grid = grid;
    grid.addEventListener("beforerowrender", nameRow);
    grid.addEventListener("aftergridrender", () => {
      nameHeaderRows(grid);
      this.#tellDrawn();
    });
    grid.addEventListener("viewportscroll", () => {
      if (!this.#switching) this.#scrolled();
      this.#tellDrawn();
    });
    grid.addEventListener("aftercolumnresize", (event) => {
      if (event instanceof CustomEvent) this.#resize(event.detail);
    });
    this.#schedule();
  }

  close(): void {
    this.#stop();
    cancelAnimationFrame(this.#frame);
    this.#marks.remove();
    this.#grid = null;
  }

  setDark(dark: boolean): void {
    this.#dark = dark;
    this.#schedule();
  }

  /** Tells after cells were drawn or moved, so that what floats over them can follow. */
  onDrawn(listener: () => void): () => void {
    this.#drawn.add(listener);
    return () => this.#drawn.delete(listener);
  }

  /** Resolves when everything asked for has been drawn. */
  async settled(): Promise<void> {
    if (this.#frame !== 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #tellDrawn(): void {
    for (const listener of this.#drawn) listener();
  }

  #schedule(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      void this.#draw().finally(() => {
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const resolve of waiting) resolve();
      });
    });
  }

  async #draw(): Promise<void> {
    this.#frame = 0;
    const grid = this.#grid;
    if (!grid) return;
    const { sheet, model, selection, modelVersion, workbookNumber } = this.#page;
    const otherSheet = this.#seen.sheet !== sheet.id || this.#seen.workbook !== workbookNumber;
    const otherModel = otherSheet || this.#seen.model !== modelVersion;
    if (otherSheet) this.#reach = { row: 0, column: 0 };
    if (otherModel || this.#dark !== this.#seen.dark) {
      const tables = model.tables.filter(({ sheetId }) => sheetId === sheet.id);
      this.#scene.around = { model, sheet, tables, dark: this.#dark };
      this.#looks.forget();
    }
    this.#scene.selection = selection;
    const { copied } = this.#page;
    this.#scene.copied = copied?.sheetId === sheet.id ? copied.selection : null;
    const reached = this.#reachSelection();
    this.#switching = otherSheet;
    if (otherModel || reached) this.#arrange(grid, otherSheet);
    this.#marks.textContent = headerMarks(selection.area);
    await grid.refresh("all");
    if (otherModel || reached) await nextFrames();
    if (otherSheet) {
      await grid.scrollToCoordinate(this.#scrolls.get(sheet) ?? { x: 0, y: 0 });
      await nextFrames();
      this.#switching = false;
    }
    const key = `${sheet.id} ${JSON.stringify(selection)}`;
    if (key !== this.#seen.selection && this.#layout) this.#show(grid, this.#layout);
    this.#seen = {
      model: modelVersion,
      sheet: sheet.id,
      workbook: workbookNumber,
      selection: key,
      dark: this.#dark,
    };
    this.#tellDrawn();
  }

  #show(grid: GridElement, layout: Layout): void {
    const { area, end, active } = this.#page.selection;
    const whole = area.rows === rowLimit || area.columns === columnLimit;
    if (!whole) scrollIntoView(grid, layout, this.#seen.selection === "" ? active : end);
  }

  /** A selection beyond what is shown makes the sheet longer. */
  #reachSelection(): boolean {
    const { area, end } = this.#page.selection;
    const row = area.rows === rowLimit ? 0 : end.row + 60;
    const column = area.columns === columnLimit ? 0 : end.column + 12;
    if (row <= this.#reach.row && column <= this.#reach.column) return false;
    const before = extentOf(this.#page.sheet, this.#reach);
    this.#reach = {
      row: Math.max(row, this.#reach.row),
      column: Math.max(column, this.#reach.column),
    };
    const after = extentOf(this.#page.sheet, this.#reach);
    return after.row > before.row || after.column > before.column;
  }

  #arrange(grid: GridElement, otherSheet: boolean): void {
    const before = this.#layout;
    const layout = buildLayout(this.#page.sheet, extentOf(this.#page.sheet, this.#reach));
    this.#layout = layout;
    if (otherSheet || layout.columnsKey !== before?.columnsKey) {
      grid.columns = gridColumns(layout, this.#looks);
    }
    if (otherSheet || layout.rowsKey !== before?.rowsKey) {
      grid.pinnedTopSource = [...layout.frozenRows];
      grid.source = [...layout.rows];
    }
    if (
      otherSheet ||
      layout.rowsKey !== before?.rowsKey ||
      layout.heightsKey !== before.heightsKey
    ) {
      grid.rowDefinitions = [...layout.heights];
    }
  }

  /** Remembers where the sheet stands, and makes it longer when its end comes near. */
  #scrolled(): void {
    const grid = this.#grid;
    const body = grid?.querySelector("revogr-viewport-scroll.rgCol");
    const inner = body?.querySelector(".vertical-inner");
    if (!grid || !body || !inner) return;
    this.#scrolls.set(this.#page.sheet, { x: body.scrollLeft, y: inner.scrollTop });
    const nearBottom = inner.scrollTop + inner.clientHeight > inner.scrollHeight - 200;
    const nearRight = body.scrollLeft + body.clientWidth > body.scrollWidth - 100;
    const far = extentOf(this.#page.sheet, this.#reach);
    const row = nearBottom && inner.scrollTop > 0 ? Math.min(rowLimit, far.row + growth.row) : 0;
    const column =
      nearRight && body.scrollLeft > 0 ? Math.min(columnLimit, far.column + growth.column) : 0;
    if (row <= far.row && column <= far.column) return;
    this.#reach = {
      row: Math.max(row, this.#reach.row),
      column: Math.max(column, this.#reach.column),
    };
    this.#arrange(grid, false);
  }

  /** Dragging the edge of one of several selected whole columns sets them all, as in Excel. */
  #resize(detail: unknown): void {
    const sizes = Object.values(detail ?? {}).filter(isSized);
    const { model, sheet, selection } = this.#page;
    tryChange(this.#page, () => {
      model.transact("person", () => {
        for (const { prop, size } of sizes) {
          const column = Number(prop);
          const width = Math.round(size) + headerBorder;
          // A header is measured to a pixel more or less: a press on its edge without a drag is no edit.
          if (Math.abs(width - sheet.columnWidth(column)) <= 1) continue;
          const { area } = selection;
          const line = { row: 0, column, rows: rowLimit, columns: 1 };
          const together = area.rows === rowLimit && overlap(area, line);
          const [first, count] = together ? [area.column, area.columns] : [column, 1];
          model.setColumnWidth(sheet.id, first, count, width);
        }
      });
    });
  }
}

/** The library takes a moment to place other rows and columns; scrolling before that goes nowhere. */
function nextFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });
}

function isSized(column: unknown): column is GridColumn & { size: number } {
  return (
    typeof column === "object" &&
    column !== null &&
    "prop" in column &&
    "size" in column &&
    typeof column.size === "number"
  );
}

interface RowEvent {
  readonly node?: { $attrs$?: object | null };
  readonly model?: RowItem;
}

/** Says to a screen reader which row of the sheet a drawn row is. */
function nameRow(event: Event): void {
  if (!(event instanceof CustomEvent)) return;
  const { node, model } = event.detail as RowEvent;
  if (!node) return;
  node.$attrs$ = { ...node.$attrs$, role: "row", "aria-rowindex": (model?.row ?? 0) + 2 };
}

function nameHeaderRows(grid: HTMLElement): void {
  for (const header of grid.querySelectorAll(".header-rgRow.actual-rgRow")) {
    header.setAttribute("role", "row");
    header.setAttribute("aria-rowindex", "1");
  }
}

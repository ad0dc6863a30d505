/**
 * Undoing a change: what stands now is looked at, and brought back to what was. It asks only what the workbook is like
 * and not how far an earlier try came, so one that was broken off is finished by the next.
 */
import type { Cells } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import type { Change } from "./change";
import type {
  BlockImage,
  CapturedCells,
  ChangedBlock,
  ChangedCells,
  ChangeRecord,
  PlacedCells,
} from "./change-record";
import { askAll, type Asking, type Images, imagesOf, placedIn } from "./images";
import { areaOf, formulasIn, isThere } from "./range-cells";
import { rangeInWindow, reachesBeyond, windowAround } from "./read-window";
import { type HeldMark, marksOn } from "./marks";
import type { Touched, TouchedBlock } from "./touched";
import { planUndo } from "./undo-plan";

/** What stands now of all that a change touched; what is gone is absent. */
export interface Present {
  /** Every tab by its sheet's id. */
  readonly tabs: ReadonlyMap<string, string>;
  /** Ids of the sheets that people see. */
  readonly visible: ReadonlySet<string>;
  readonly sheets: ReadonlyMap<string, PresentSheet>;
  readonly blocks: ReadonlyMap<string, BlockImage>;
  readonly tables: ReadonlyMap<string, PresentTable>;
  readonly tablesMade: ReadonlySet<string>;
  readonly cells: ReadonlyMap<ChangedCells, CapturedCells>;
  readonly names: Images["names"];
  readonly settings: Images["settings"];
  readonly marks: ReadonlyMap<string, readonly HeldMark[]>;
}

export interface PresentSheet extends PlacedCells {
  /** Something stands far down or to the right, beyond these cells. */
  readonly reaches: boolean;
}

export interface PresentTable {
  readonly body: Rectangle;
  readonly columns: readonly number[];
  /** All of its data rows. */
  readonly formulas: Cells;
}

export interface UndoOptions {
  /** People have been asked: what they typed on what is taken away goes as well. */
  readonly takeTyped: boolean;
}

/** The undoing of a change, as a change. */
export function undoing(record: ChangeRecord, options: UndoOptions): Change<Present> {
  return {
    look: (context) => lookAtPresent(context, record),
    plan: (present) => planUndo(record, present, options),
    isToldByPlan: true,
  };
}

/** One sync, two more where cells are marked, and more where there are too many cells for one answer. */
export async function lookAtPresent(
  context: Excel.RequestContext,
  record: ChangeRecord,
): Promise<Present> {
  const tabs = new Map<string, string>();
  const visible = new Set<string>();
  const sheets = new Map<string, PresentSheet>();
  const tables = new Map<string, PresentTable>();
  const tablesMade = new Set<string>();
  const places = record.cells.map(({ sheetId, area }) => ({ sheetId, area, before: area }));
  const touched: Pick<Touched, "cells" | "blocks" | "tables" | "names" | "settings"> = {
    cells: places,
    blocks: record.blocks.map(blockNow),
    tables: [],
    names: [...record.names.map(({ name }) => name), ...record.blocks.map(({ name }) => name)],
    settings: record.settings.map(({ key }) => key),
  };
  const { images, asking } = imagesOf(touched, { moment: "after", largeBlocks: "in slices" });
  await askAll(context, [
    askTabs(tabs, visible),
    ...asking,
    ...record.sheets.map(({ id, cells: held }) => askMadeSheet(id, held, sheets)),
    ...record.tables.map(({ id, rowsAfter }) => askTable(id, rowsAfter, tables)),
    ...record.tablesMade.map(({ id }) => askMadeTable(id, tablesMade)),
  ]);
  const marked = record.marks.map(({ sheetId }) => sheetId).filter((id) => tabs.has(id));
  return {
    tabs,
    visible,
    sheets,
    tables,
    tablesMade,
    cells: new Map(
      record.cells.flatMap((each, at) => {
        const [place] = places.slice(at, at + 1);
        const held = place && images.cells.get(place);
        return held === undefined ? [] : [[each, held]];
      }),
    ),
    names: images.names,
    settings: images.settings,
    blocks: new Map(
      [...images.blocks].flatMap(([name, block]) => (block === undefined ? [] : [[name, block]])),
    ),
    marks: marked.length > 0 ? await marksOn(context, marked) : new Map(),
  };
}

function blockNow({ after, before, ...block }: ChangedBlock): TouchedBlock {
  return { ...block, seen: after?.area ?? before?.area };
}

function sizeOf(cells: Cells | undefined): number {
  return (cells?.length ?? 0) * (cells?.[0]?.length ?? 0);
}

function askTabs(tabs: Map<string, string>, visible: Set<string>): Asking {
  return {
    cells: 0,
    ask: ({ worksheets }) => {
      worksheets.load("items/id,items/name,items/visibility");
      return () => {
        for (const { id, name, visibility } of tabsOf(worksheets)) {
          tabs.set(id, name);
          if (visibility === "Visible") visible.add(id);
        }
      };
    },
  };
}

/** What a sheet that was made holds now. One cell far down or to the right must not make it too much to read. */
export function askMadeSheet(
  id: string,
  held: PlacedCells | undefined,
  sheets: Map<string, PresentSheet>,
): Asking {
  const window = windowAround(areaOfCells(held));
  return {
    cells: sizeOf(held?.formulas),
    ask: ({ worksheets }) => {
      const sheet = worksheets.getItemOrNullObject(id);
      sheet.load("id");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      const near = rangeInWindow(sheet, window);
      near.load("formulas,rowIndex,columnIndex");
      return () => {
        if (!isThere(sheet)) return;
        const reaches = isThere(used) && reachesBeyond(areaOf(used), window);
        sheets.set(id, { ...placedIn(near), reaches });
      };
    },
  };
}

function areaOfCells(held: PlacedCells | undefined): Rectangle {
  const { row, column, formulas } = held ?? { row: 0, column: 0, formulas: [] };
  return { row, column, rows: formulas.length, columns: formulas[0]?.length ?? 0 };
}

function askTable(id: string, rows: number, tables: Map<string, PresentTable>): Asking {
  return {
    cells: rows,
    ask: (workbook) => {
      const table = workbook.tables.getItemOrNullObject(id);
      table.load("id");
      table.columns.load("items/id");
      const body = table.getDataBodyRange();
      body.load("formulas,rowIndex,columnIndex,rowCount,columnCount");
      return () => {
        const formulas = formulasIn(body);
        if (formulas === undefined) return;
        tables.set(id, { body: areaOf(body), columns: columnsOf(table), formulas });
      };
    },
  };
}

function askMadeTable(id: string, made: Set<string>): Asking {
  return {
    cells: 0,
    ask: ({ tables }) => {
      const table = tables.getItemOrNullObject(id);
      table.load("id");
      return () => {
        if (isThere(table)) made.add(id);
      };
    },
  };
}

function tabsOf({ items }: Excel.WorksheetCollection): readonly Excel.Worksheet[] {
  return items;
}

function columnsOf(table: Excel.Table): readonly number[] {
  return table.columns.items.map(({ id }) => id);
}

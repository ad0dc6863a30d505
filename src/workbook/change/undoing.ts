/**
 * Undoing a change: what stands now is looked at, and brought back to what was. Only the state of the workbook counts,
 * not how far an earlier try came, so a try that was broken off is finished by the next.
 */
import { rectangleFilled, type Rectangle } from "../../cells/rectangle";
import {
  askAll,
  type Asking,
  askTableId,
  askTableRows,
  placedIn,
  question,
  type TableRows,
} from "./asking";
import type { Change } from "./change";
import type {
  BlockImage,
  CapturedCells,
  ChangedBlock,
  ChangedCells,
  ChangeRecord,
  PlacedCells,
} from "./change-record";
import { type Images, imagesOf } from "./images";
import { areaOf, isThere } from "./range-cells";
import { rangeInWindow, reachesBeyond, windowAround } from "./read-window";
import { type HeldMark, marksOn } from "./marks";
import type { TouchedBlock } from "./touched";
import { planUndo } from "./undo-plan";

/** What stands now of all that a change touched; what is gone is absent. */
export interface Present {
  /** Every tab by its sheet's id. */
  readonly tabs: ReadonlyMap<string, string>;
  /** Ids of the sheets that people see. */
  readonly visible: ReadonlySet<string>;
  /** The sheets that the change made, by id. */
  readonly sheets: ReadonlyMap<string, PresentSheet>;
  readonly blocks: ReadonlyMap<string, BlockImage>;
  readonly tables: ReadonlyMap<string, TableRows>;
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

export interface UndoOptions {
  /** What people have typed on what is taken away goes as well: they have been asked. */
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

/** Looks at all the change touched. One sync, two more where cells are marked, and more where one answer cannot hold all cells. */
export async function lookAtPresent(
  context: Excel.RequestContext,
  record: ChangeRecord,
): Promise<Present> {
  const tabs = new Map<string, string>();
  const visible = new Set<string>();
  const sheets = new Map<string, PresentSheet>();
  const tables = new Map<string, TableRows>();
  const tablesMade = new Set<string>();
  const places = record.cells.map(({ sheetId, area }) => ({ sheetId, area, before: area }));
  const touched = {
    cells: places,
    blocks: record.blocks.map(blockNow),
    tables: [],
    names: [...record.names, ...record.blocks].map(({ name }) => name),
    settings: record.settings.map(({ key }) => key),
  };
  const { images, asking } = imagesOf(touched, { moment: "after", largeBlocks: "in slices" });
  await askAll(context, [
    askTabs(tabs, visible),
    ...asking,
    ...record.sheets.map(({ id, cells: held }) => askMadeSheet(id, held, sheets)),
    ...record.tables.map(({ id, rowsAfter }) =>
      askTableRows(id, rowsAfter, (rows) => tables.set(id, rows)),
    ),
    ...record.tablesMade.map(({ id }) => askTableId(id, () => tablesMade.add(id))),
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
        const place = places[at];
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

function askTabs(tabs: Map<string, string>, visible: Set<string>): Asking {
  return question(
    0,
    ({ worksheets }) => worksheets.load("items/id,items/name,items/visibility"),
    ({ items }) => {
      for (const { id, name, visibility } of items) {
        tabs.set(id, name);
        if (visibility === "Visible") visible.add(id);
      }
    },
  );
}

/** Asks what a sheet that was made holds now. A cell far down or to the right is only noticed, since the sheet would be too much to read. */
export function askMadeSheet(
  id: string,
  held: PlacedCells | undefined,
  sheets: Map<string, PresentSheet>,
): Asking {
  const area: Rectangle = held
    ? rectangleFilled(held, held.formulas)
    : { row: 0, column: 0, rows: 0, columns: 0 };
  const window = windowAround(area);
  return question(
    area.rows * area.columns,
    ({ worksheets }) => {
      const sheet = worksheets.getItemOrNullObject(id).load("id");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      const near = rangeInWindow(sheet, window).load("formulas,rowIndex,columnIndex");
      return { sheet, used, near };
    },
    ({ sheet, used, near }) => {
      if (!isThere(sheet)) return;
      const reaches = isThere(used) && reachesBeyond(areaOf(used), window);
      sheets.set(id, { ...placedIn(near), reaches });
    },
  );
}

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
import type { ChangedBlock, ChangeRecord, PlacedCells } from "./change-record";
import { imagesOf } from "./images";
import { areaOf, isThere } from "./range-cells";
import { rangeInWindow, reachesBeyond, windowAround } from "./read-window";
import { marksOn } from "./marks";
import type { TouchedBlock } from "./touched";
import { planUndo } from "./undo-plan";

/** What stands now of all that a change touched; what is gone is absent. */
export type Present = Awaited<ReturnType<typeof lookAtPresent>>;

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
export async function lookAtPresent(context: Excel.RequestContext, record: ChangeRecord) {
  /** Every tab by its sheet's id. */
  const tabs = new Map<string, string>();
  /** Ids of the sheets that people see. */
  const visible = new Set<string>();
  /** The sheets that the change made, by id. */
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
    ...record.sheets.map(({ id, cells: held }) =>
      askMadeSheet(id, held, (now) => now && sheets.set(id, now)),
    ),
    ...record.tables.map(({ id, rowsAfter }) =>
      askTableRows(id, rowsAfter, (rows) => tables.set(id, rows)),
    ),
    ...record.tablesMade.map(({ id }) => askTableId(id, () => tablesMade.add(id))),
  ]);
  const marked = record.marks.map(({ sheetId }) => sheetId).filter((id) => tabs.has(id));
  return {
    ...images,
    tabs,
    visible,
    sheets,
    tables,
    tablesMade,
    cells: new Map(
      record.cells.map((each, at) => {
        const place = places[at];
        return [each, place && images.cells.get(place)];
      }),
    ),
    marks: await marksOn(context, marked),
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
  take: (now: PresentSheet | undefined) => void,
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
      const reaches = isThere(used) && reachesBeyond(areaOf(used), window);
      take(isThere(sheet) ? { ...placedIn(near), reaches } : undefined);
    },
  );
}

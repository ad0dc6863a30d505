/**
 * The cells of sheets whose used range reaches far. One forgotten cell in the last row or column makes that range larger
 * than Excel's answers: a range of all rows or columns has no values ("Read or write to an unbounded range",
 * learn.microsoft.com), and one of more than five million cells may have none (OfficeDev/office-js#6781).
 */
import { hull, type Rectangle } from "../../cells/rectangle";
import { areaOf, cellsInParts, isThere } from "../change/range-cells";
import { rangeInWindow, readWindow } from "../change/read-window";
import { joined, type SheetPart, slicesOf, withoutBlankEdges } from "./sheet-parts";

export interface SheetParts {
  /** The first part in the window; absent where the window holds nothing. */
  readonly near?: SheetPart;
  /** The other parts. */
  readonly strays: readonly SheetPart[];
  /** Something may stand here that was too much to read; absent where all was read. */
  readonly unread?: Rectangle;
}

/** At most so many cells of a sheet are read outside its window. */
const mostBeyond = 250_000;

/**
 * The parts of such sheets. Excel is first asked, in one request, which cells of each slice of a sheet are in use, and
 * the slices are then read as far as they have few cells. Sources differ on whether Excel narrows a slice to the cells
 * that hold something or to the sheet's used range, so both are allowed for.
 */
export async function readParts(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string; readonly used: Rectangle }[],
): Promise<ReadonlyMap<string, SheetParts>> {
  if (sheets.length === 0) return new Map();
  const asked = sheets.map(({ id, used }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const slices = slicesOf(used).map((slice) =>
      rangeInWindow(sheet, slice).load("rowIndex,columnIndex,rowCount,columnCount"),
    );
    return { id, slices };
  });
  await context.sync();
  const chosen = asked.map(({ id, slices }) => ({
    id,
    ...affordable(slices.filter(isThere).map(areaOf)),
  }));
  const cells = await cellsInParts(
    context,
    chosen.flatMap(({ id, read }) =>
      read.map((area, at) => ({ id: partId(id, at), sheetId: id, area, formulas: "all" as const })),
    ),
  );
  return new Map(
    chosen.map(({ id, read, unread }) => {
      const parts = read.flatMap((area, at) => {
        const held = cells.get(partId(id, at));
        return (held && withoutBlankEdges({ area, ...held })) ?? [];
      });
      return [id, { ...nearAndFar(joined(parts)), ...(unread && { unread }) }];
    }),
  );
}

const partId = (id: string, at: number): string => `${id}/${String(at)}`;

/** All slices in the window, and as many of the others as the limit allows. */
function affordable(slices: readonly Rectangle[]): {
  readonly read: readonly Rectangle[];
  readonly unread?: Rectangle;
} {
  const read: Rectangle[] = [];
  let unread: Rectangle | undefined;
  let left = mostBeyond;
  for (const slice of slices) {
    const cells = startsInWindow(slice) ? 0 : slice.rows * slice.columns;
    if (cells > left) {
      unread = unread === undefined ? slice : hull(unread, slice);
    } else {
      read.push(slice);
      left -= cells;
    }
  }
  return { read, ...(unread && { unread }) };
}

function nearAndFar(parts: readonly SheetPart[]): Omit<SheetParts, "unread"> {
  const near = parts.find(({ area }) => startsInWindow(area));
  const strays = parts.filter((part) => part !== near);
  return { ...(near && { near }), strays };
}

function startsInWindow({ row, column }: Rectangle): boolean {
  return row < readWindow.rows && column < readWindow.columns;
}

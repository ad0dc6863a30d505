/** What is no longer as it was seen, or as it was a moment ago. Pure. */
import { cellAddress } from "../../cells/address";
import { type CellValue, type Cells, isFormula } from "../../cells/cell-value";
import { isSameRectangle, type Rectangle } from "../../cells/rectangle";
import type { Images } from "./images";
import type { Part } from "./parts";
import type { Surroundings } from "./surroundings";

/** Something that is no longer as it was. */
export type Difference =
  | {
      readonly sheetId: string;
      readonly cell: string;
      readonly was: CellValue;
      readonly now: CellValue;
    }
  /** A table, block or sheet has moved or is gone. */
  | { readonly sheetId: string; readonly cell?: undefined };

/** Whether both are the same as JSON. */
export function isSameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** @param typedOnly leaves formulas out, since their results follow other cells */
export function differencesIn(
  { sheetId, row, column }: { sheetId: string; row: number; column: number },
  expected: Cells,
  now: Cells,
  typedOnly = false,
): readonly Difference[] {
  return expected.flatMap((cells, down) =>
    cells.flatMap((was, across): Difference[] => {
      const is = now[down]?.[across] ?? "";
      if (is === was || (typedOnly && isFormula(is))) return [];
      return [{ sheetId, cell: cellAddress(row + down, column + across), was, now: is }];
    }),
  );
}

/** Tables and blocks whose images show them elsewhere than they were seen, and cells that a block holds otherwise. */
export function movedSince(
  images: Images,
  { touched, changedEarlier }: Part,
  seen: Surroundings,
): readonly Difference[] {
  const tables = touched.tables.flatMap(({ id, sheetId }): Difference[] => {
    const was = seen.tables.find((table) => table.id === id);
    const now = images.tables.get(id);
    if (was === undefined || changedEarlier.has(id)) return [];
    const { body } = was;
    const area = { ...body, row: body.row - 1, rows: body.rows + 1 };
    const isSame =
      now !== undefined &&
      isSameRectangle(now.area, area) &&
      headersOf(now.columns) === headersOf(was.columns);
    return isSame ? [] : [{ sheetId }];
  });
  const blocks = touched.blocks.flatMap(({ name, sheetId }): readonly Difference[] => {
    if (changedEarlier.has(name) || !images.blocks.has(name)) return [];
    const was = seen.blocks.find((block) => block.name === name);
    const now = images.blocks.get(name);
    return blockDifferences(sheetId, was && { area: was, formulas: was.formulas }, now);
  });
  return [...tables, ...blocks];
}

function headersOf(columns: readonly { readonly name: string }[]): string {
  return columns.map(({ name }) => name).join("\n");
}

function blockDifferences(
  sheetId: string,
  was: { readonly area: Rectangle; readonly formulas: Cells | undefined } | undefined,
  now: { readonly area: Rectangle; readonly formulas: Cells } | undefined,
): readonly Difference[] {
  if (was === undefined && now === undefined) return [];
  if (was === undefined || now === undefined || !isSameRectangle(was.area, now.area)) {
    return [{ sheetId }];
  }
  return was.formulas ? differencesIn({ sheetId, ...was.area }, was.formulas, now.formulas) : [];
}

/** What two images of the same parts show differently. */
export function changedBetween(
  { touched, changedEarlier }: Part,
  before: Images,
  now: Images,
): readonly Difference[] {
  const cells = touched.cells.flatMap((each): readonly Difference[] => {
    const { sheetId } = each;
    const [was, is] = [before.cells.get(each), now.cells.get(each)];
    if (was === undefined || is === undefined) return [{ sheetId }];
    return differencesIn({ sheetId, ...each.before }, was.formulas, is.formulas);
  });
  const blocks = touched.blocks.flatMap(({ name, sheetId }) =>
    changedEarlier.has(name) || !now.blocks.has(name)
      ? []
      : blockDifferences(sheetId, before.blocks.get(name), now.blocks.get(name)),
  );
  const tables = touched.tables.flatMap(({ id, sheetId }): Difference[] => {
    if (changedEarlier.has(id)) return [];
    return isSameText(before.tables.get(id), now.tables.get(id)) ? [] : [{ sheetId }];
  });
  return [...cells, ...blocks, ...tables];
}

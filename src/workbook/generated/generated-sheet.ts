/** Where generated tables stand: on the sheet that has them, or on a new one. Pure. */
import type { GeneratedBlock } from "./block";
import { sumsOf } from "../schema/generated-names";
import { blockAgain, newBlock } from "./write-block";
import type { Operation } from "../change/operation";
import type { Survey, SurveyedBlock } from "../find/survey";
import { newSheet, type SheetToUse } from "../make/new-sheet";

/** The row of a generated sheet's first block. */
const firstRow = 0;
/** How many blank rows stand between blocks. */
const between = 1;

export interface SheetForBlocks extends SheetToUse {
  /** The first free row under everything on the sheet. */
  readonly nextRow: number;
}

interface GeneratedSheet {
  /** The name its tab gets first. */
  readonly title: string;
  /** Whether a block, by its name, belongs on the sheet. */
  readonly isOurs: (block: string) => boolean;
}

/**
 * The sheet that holds the blocks already, an empty one of the title, or a new one.
 * @param taken the tabs that are there
 */
export function sheetForBlocks(
  seen: Survey,
  { title, isOurs }: GeneratedSheet,
  taken: readonly string[],
): SheetForBlocks {
  const holding = seen.blocks.find(({ name }) => isOurs(name))?.sheetId;
  const sheet =
    seen.sheets.find(({ id }) => id === holding) ??
    seen.sheets.find(({ name, used }) => name === title && used === undefined);
  if (sheet === undefined) return { ...newSheet(title, { title }, taken), nextRow: firstRow };
  // A block that an interrupted run has only named is blank, and so is not in the used range.
  const ends = [sheet.used, ...seen.blocks.filter(({ sheetId }) => sheetId === sheet.id)].map(
    (area) => (area === undefined ? firstRow : area.row + area.rows + between),
  );
  const nextRow = Math.max(...ends);
  return { target: { id: sheet.id }, name: sheet.name, nextRow, operations: [], notes: [] };
}

/**
 * Puts new blocks under everything on the sheet. Those that are there are written anew from the bottom up, so that each
 * stays in its place until its turn.
 */
export function writeBlocks(
  seen: Survey,
  sheet: SheetForBlocks,
  blocks: readonly GeneratedBlock[],
): readonly Operation[] {
  const operations: Operation[] = [];
  const old: { block: GeneratedBlock; place: SurveyedBlock }[] = [];
  let row = sheet.nextRow;
  for (const block of blocks) {
    const place = seen.blocks.find(({ name }) => name === block.name);
    if (place !== undefined) {
      old.push({ block, place });
      continue;
    }
    const nameTaken = seen.names.some(({ name }) => name === block.name);
    const at = { sheet: sheet.target, sheetName: sheet.name, row, column: 0, nameTaken };
    operations.push(...newBlock(block, at));
    row += block.rows.length + between;
  }
  old.sort((a, b) => b.place.row - a.place.row);
  for (const { block, place } of old) {
    operations.push(...blockAgain(block, { id: place.sheetId }, place, sumsOf(place)));
  }
  return operations;
}

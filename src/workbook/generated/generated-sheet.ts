/** Where generated tables stand: on the sheet that has them, or a new one that takes no other's name. */
import { freeName } from "../schema/free-name";
import type { GeneratedBlock } from "./block";
import { sumsOf } from "../schema/generated-names";
import { blockAgain, newBlock } from "./write-block";
import type { Operation, SheetTarget } from "../change/operation";
import { line, type ReportLine } from "../change/report";
import type { Survey, SurveyedBlock } from "../find/survey";

/** Where the first block of a generated sheet goes; a blank row stands between blocks. */
const firstRow = 0;
const between = 1;

export interface SheetForBlocks {
  readonly target: SheetTarget;
  readonly name: string;
  /** The first free row under everything on the sheet. */
  readonly nextRow: number;
  readonly operations: readonly Operation[];
  readonly notes: readonly ReportLine[];
}

/** A generated sheet: the tab it is first given, and whether a block is one of its own. */
interface GeneratedSheet {
  readonly title: string;
  readonly isOurs: (block: string) => boolean;
}

/** The sheet that holds the blocks already, an empty one of our name, or a new one. `taken` are the tabs in use. */
export function sheetForBlocks(
  seen: Survey,
  { title, isOurs }: GeneratedSheet,
  taken: readonly string[],
): SheetForBlocks {
  const holding = seen.blocks.find(({ name }) => isOurs(name))?.sheetId;
  const sheet =
    seen.sheets.find(({ id }) => id === holding) ??
    seen.sheets.find(({ name, used }) => name === title && used === undefined);
  if (sheet !== undefined) {
    const { used } = sheet;
    // Blocks that an interrupted run has only named are still blank: they are not part of the used range.
    const ends = [used, ...seen.blocks.filter(({ sheetId }) => sheetId === sheet.id)].map((area) =>
      area === undefined ? firstRow : area.row + area.rows + between,
    );
    const nextRow = Math.max(...ends);
    return { target: { id: sheet.id }, name: sheet.name, nextRow, operations: [], notes: [] };
  }
  const name = freeName(title, taken, (at) =>
    at === 1 ? `${title} (tryghedsplan)` : `${title} (plan ${String(at)})`,
  );
  const target = { made: title };
  return {
    target,
    name,
    nextRow: firstRow,
    operations: [
      { op: "addSheet", key: title, name },
      { op: "printOnePageWide", sheet: target },
    ],
    notes: name === title ? [] : [line("sheetNameTaken", { wanted: title, used: name })],
  };
}

/** New blocks go under everything; those that are there are written from the bottom up, so that each stays put until its turn. */
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

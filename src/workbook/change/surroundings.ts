/** What a change was planned from, as far as it must still be the same when the change is written. */
import type { Cells } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";

export interface SeenTable {
  readonly id: string;
  readonly sheetId: string;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  /** The data rows. */
  readonly body: Rectangle;
  readonly values: Cells;
}

export interface SeenBlock extends Rectangle {
  readonly name: string;
  /** What the block held; absent where that was not read. */
  readonly formulas?: Cells;
}

/** A setting as it is kept; undefined where it is not there. */
export type KeptSetting = { readonly value: unknown } | undefined;

/** Settings by their keys. */
export type SeenSettings = ReadonlyMap<string, KeptSetting>;

export interface Surroundings {
  readonly tables: readonly SeenTable[];
  readonly blocks: readonly SeenBlock[];
  /** The settings that were read. Others are read before they are written. */
  readonly settings?: SeenSettings;
}

/** For a change that only writes cells it says the expected contents of. */
export const noSurroundings: Surroundings = { tables: [], blocks: [] };

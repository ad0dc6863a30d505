/** What a change was planned from, as far as it must still be so when it is written. */
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
  /** What it held, where that was read. */
  readonly formulas?: Cells;
}

/** A setting's value; undefined when it is not there. */
export type SeenSettings = ReadonlyMap<string, { readonly value: unknown } | undefined>;

export interface Surroundings {
  readonly tables: readonly SeenTable[];
  readonly blocks: readonly SeenBlock[];
  /** Settings that were read; others are read before they are written. */
  readonly settings?: SeenSettings;
}

/** Of a change that only writes cells it expects something of. */
export const noSurroundings: Surroundings = { tables: [], blocks: [] };

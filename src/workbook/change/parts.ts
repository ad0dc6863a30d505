/** A list of operations in the parts it is carried out in, each with what it touches. Pure. */
import { chunksOf } from "./chunks";
import type { Moment } from "./images";
import type { Operation } from "./operation";
import type { Surroundings } from "./surroundings";
import { type Touched, touchedBy } from "./touched";

export interface Part {
  readonly operations: readonly Operation[];
  readonly touched: Touched;
  /** Columns that an earlier part put in have moved the cells of this one already. */
  readonly moment: Moment;
  /** Tables and blocks that an earlier part has changed already. */
  readonly changedEarlier: ReadonlySet<string>;
  /** The only part: what it makes can be read back with it. */
  readonly isWhole: boolean;
}

export function partsOf(operations: readonly Operation[], seen: Surroundings): readonly Part[] {
  const chunks = chunksOf(operations);
  const changed = new Set<string>();
  let moment: Moment = "before";
  return chunks.map((chunk): Part => {
    const touched = touchedBy(chunk, seen, operations);
    const isWhole = chunks.length === 1;
    const part = { operations: chunk, touched, moment, changedEarlier: new Set(changed), isWhole };
    for (const { name } of touched.blocks) changed.add(name);
    for (const { id } of touched.tables) changed.add(id);
    if (chunk.some(({ op }) => op === "addColumn")) moment = "after";
    return part;
  });
}

/** A list of operations in the parts it is carried out in, each with what it touches. Pure. */
import { chunksOf } from "./chunks";
import type { Moment } from "./images";
import type { Operation } from "./operation";
import type { Surroundings } from "./surroundings";
import { type Touched, touchedBy } from "./touched";

export interface Part {
  readonly operations: readonly Operation[];
  readonly touched: Touched;
  /** "after" where an earlier part has put columns in, so that they have moved the cells of this part already. */
  readonly moment: Moment;
  /** Ids of tables and names of blocks that an earlier part has changed already. */
  readonly changedEarlier: ReadonlySet<string>;
  /** It is the only part, so what it makes can be read in the request that makes it. */
  readonly isWhole: boolean;
}

/** The operations in as many parts as the byte budget asks for, in order. */
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

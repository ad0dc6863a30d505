/** What the preview of a paste says, and the sentence of one cell. */
import { textOf } from "../../../import/grid";
import type { Flag, LeftReason, Proposal } from "../../../import/proposal";
import { formatInteger } from "../../../plan/format-danish";
import type { FateCounts, FateKind } from "./fate-counts";
import type { CellPlace } from "./preview-moves";

export interface PreviewWords {
  /** The name of the grid. */
  readonly label: string;
  /** Said in place of a reason until a cell is chosen. */
  readonly hint: string;
  readonly kinds: Readonly<Record<FateKind, string>>;
  readonly counts: (counts: FateCounts) => string;
  /** From 1: `Række 3, kolonne 2`. */
  readonly position: (row: number, column: number) => string;
  /** What became of a cell, after its position and a colon, with a full stop. */
  readonly became: {
    /** `brugt som Indbrud 2013, 146 (foreløbigt).`; the period as the import writes it, `2013` or `2013K1`. */
    readonly taken: (p: {
      offence: string;
      period: string;
      count: string;
      flags: readonly string[];
    }) => string;
    /** `ikke brugt. Der står ikke et tal.` */
    readonly left: (reason: string) => string;
  } & Readonly<Record<Exclude<FateKind, "taken" | "left">, string>>;
  /** What stands in the cell, as a sentence: `I cellen står »146*«.` */
  readonly stands: (text: string) => string;
  readonly onlyLeft: string;
  /** How many are not drawn, and the button that draws more of them. */
  readonly more: (rows: number) => string;
  readonly showMore: string;
  readonly moreColumns: (columns: number) => string;
  readonly showMoreColumns: string;
  readonly left: Readonly<Record<LeftReason, string>>;
  readonly flag: Readonly<Record<Flag, string>>;
}

/** Where the cell is, what became of it and why, and the whole of what stands in it. */
export function reasonOf(
  { grid, fates }: Pick<Proposal, "grid" | "fates">,
  { row, column }: CellPlace,
  words: PreviewWords,
): string {
  const text = textOf(grid[row]?.[column]).trim();
  const sentence = `${words.position(row + 1, column + 1)}: ${became()}`;
  return text === "" ? sentence : `${sentence} ${words.stands(text)}`;

  function became(): string {
    const fate = fates[row]?.[column] ?? { kind: "empty" };
    if (fate.kind === "left") return words.became.left(words.left[fate.reason]);
    if (fate.kind !== "taken") return words.became[fate.kind];
    const { offence, period, count, flags } = fate;
    return words.became.taken({
      offence,
      period,
      count: formatInteger(count),
      flags: flags.map((flag) => words.flag[flag]),
    });
  }
}

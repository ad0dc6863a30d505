/** The sentence of one cell in the preview of a paste. */
import { textOf } from "../../../import/grid";
import type { Proposal } from "../../../import/proposal";
import { formatInteger } from "../../../plan/format-danish";
import type { FiguresSentences } from "../../../text/figures-sentences";
import type { CellPlace } from "./preview-moves";

/** What the preview says, with the reasons and flags of its cells. */
export type PreviewWords = Omit<FiguresSentences["figuresTab"]["preview"], "title"> &
  Pick<FiguresSentences["importing"], "left" | "flag">;

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

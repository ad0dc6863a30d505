/** What became of a cell, in words. */
import type { Fate } from "../../../import/proposal";
import type { FiguresSentences } from "../../../text/figures-sentences";

/** `waiting` are the offences whose changed baseline nobody has confirmed. */
export function fateWords(
  fate: Fate,
  waiting: ReadonlySet<string>,
  { figuresTab: { preview }, importing }: FiguresSentences,
): string {
  switch (fate.kind) {
    case "taken": {
      const { offence, period, count, flags } = fate;
      const said = flags.map((flag) => importing.flag[flag]).join(", ");
      const taken = `${preview.takenAs(offence, period, count)}${said && ` (${said})`}.`;
      const waits = flags.includes("baseline") && waiting.has(offence);
      return waits ? `${taken} ${preview.waits}` : taken;
    }
    case "left":
      return `${preview.kinds.left}. ${importing.left[fate.reason]}`;
    default:
      return preview[fate.kind];
  }
}

import type { ProseText } from "../input";
import { type ProseAmount, proseAmounts } from "./prose-amounts";

/** A text about the plan with its amounts read. */
export interface ProseCase {
  readonly prose: ProseText;
  readonly amounts: readonly ProseAmount[];
}

export function proseCase(prose: ProseText): ProseCase {
  return { prose, amounts: proseAmounts(prose.text) };
}

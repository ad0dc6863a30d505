/** The values of the sheet Plan. `plan-facts.ts` says for each row which kind of value it holds. */
import type { Codec } from "../codec";
import { text } from "./text";

export const byRow: Codec<string> = { ...text, kind: "byRow", numberFormat: "General" };

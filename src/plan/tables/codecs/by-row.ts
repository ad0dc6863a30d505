/** The values of sheet Plan: each row says its own kind (`plan-facts.ts`). */
import type { Codec } from "../codec";
import { text } from "./text";

export const byRow: Codec<string> = { ...text, kind: "byRow", numberFormat: "General" };

import type { Sentences } from ".";
import { perLanguage } from "./per-language";

/** What the pane says on every tab. */
export type FirstSentences = Pick<Sentences, "actions" | "history" | "taskpane" | "workbook">;

/** Fetched in the person's language alone, before anything is shown. */
export const firstSentences = perLanguage<FirstSentences>({
  da: () => import("./da/for-pane"),
  en: () => import("./en/for-pane"),
});

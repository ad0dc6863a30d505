import type { Sentences } from ".";
import { perLanguage } from "./per-language";

/** What the tab Kontrol says beside what the pane says everywhere. */
export type CheckSentences = Pick<Sentences, "checks" | "checkTab">;

/** Fetched with the tab. */
export const checkSentences = perLanguage<CheckSentences>({
  da: () => import("./da/for-check-tab"),
  en: () => import("./en/for-check-tab"),
});

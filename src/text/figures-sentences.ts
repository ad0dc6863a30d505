import type { Sentences } from ".";
import { perLanguage } from "./per-language";

/** What the tab Politital says beside what the pane says everywhere. */
export type FiguresSentences = Pick<Sentences, "figuresTab" | "importing">;

/** Fetched with the tab. */
export const figuresSentences = perLanguage<FiguresSentences>({
  da: () => import("./da/for-figures-tab"),
  en: () => import("./en/for-figures-tab"),
});

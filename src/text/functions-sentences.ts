import type { Sentences } from ".";
import type { FunctionsHelp } from "./function-help";
import { perLanguage } from "./per-language";

/** What the tab Funktioner says beside what the pane says everywhere: its own words, and the help on each function. */
export type FunctionsSentences = Pick<Sentences, "functionsTab"> & {
  readonly functionsHelp: FunctionsHelp;
};

/** Fetched with the tab. */
export const functionsSentences = perLanguage<FunctionsSentences>({
  da: () => import("./da/for-functions-tab"),
  en: () => import("./en/for-functions-tab"),
});

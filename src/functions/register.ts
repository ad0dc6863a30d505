/** Gives the worksheet functions to Excel, with errors that speak the language Excel is shown in. */
import { functions as danish } from "../text/da/functions";
import { functions as english } from "../text/en/functions";
import { languageOf } from "../text/language";
import { bindFunctions } from "./bind";

/** @param locale Excel's display language, e.g. `da-DK` */
export function registerFunctions(locale: string): void {
  // Excel on iPad and the perpetual versions up to 2021 have no custom functions; the pane works there all the same.
  if (!("CustomFunctions" in globalThis)) return;
  const { faults } = languageOf(locale) === "da" ? danish : english;
  const bound = bindFunctions(faults, (error, sentence) => {
    const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
    return new CustomFunctions.Error(error === "#N/A" ? notAvailable : invalidValue, sentence);
  });
  for (const [id, worksheetFunction] of Object.entries(bound))
    CustomFunctions.associate(id, worksheetFunction);
}

/** Gives the worksheet functions to Excel, with errors that speak the language Excel is shown in. */
import { functions as danish } from "../text/da/functions";
import { functions as english } from "../text/en/functions";
import { languageOf } from "../text/language";
import { bindFunctions } from "./bind";

/** @param locale Excel's display language, e.g. `da-DK` */
export function registerFunctions(locale: string): void {
  const { faults } = languageOf(locale) === "da" ? danish : english;
  const errorCodes = {
    "#VALUE!": CustomFunctions.ErrorCode.invalidValue,
    "#N/A": CustomFunctions.ErrorCode.notAvailable,
  };
  const bound = bindFunctions(
    faults,
    (error, sentence) => new CustomFunctions.Error(errorCodes[error], sentence),
  );
  for (const [id, worksheetFunction] of Object.entries(bound))
    CustomFunctions.associate(id, worksheetFunction);
}

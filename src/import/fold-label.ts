import { fold } from "../cells/fold";
import { withKeyboardSigns } from "../cells/keyboard-signs";

/** The label of a statistics table in one spelling, so that quotation marks, dashes, case and spaces make no difference. */
export function foldLabel(text: string): string {
  return fold(withKeyboardSigns(text));
}

import { fold } from "../cells/fold";
import { withKeyboardSigns } from "../cells/keyboard-signs";

/** A label of a statistics table by what it says, whatever signs the page it comes from sets. */
export function foldLabel(text: string): string {
  return fold(withKeyboardSigns(text));
}

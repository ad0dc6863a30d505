import { fold } from "../cells/fold";
import { withKeyboardSigns } from "../cells/keyboard-signs";

const [space, ampersand, asterisk, hyphen, lessThan] = [0x20, 0x26, 0x2a, 0x2d, 0x3c];
/** From À to ſ all characters are letters. Others above ASCII may be marks, quotation marks or spaces of another kind. */
const [firstLetter, lastLetter, lastAscii] = [0xc0, 0x17f, 0x7e];

/** Whether folding only changes the case. That is quicker, it holds for nearly all names, and thousands of names are looked up. */
function isPlain(text: string): boolean {
  let before = space;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === space) {
      if (before === space || before === hyphen) return false;
    } else if (code < space || code === ampersand || code === asterisk || code === lessThan)
      return false;
    else if (code > lastAscii && (code < firstLetter || code > lastLetter)) return false;
    before = code;
  }
  return before !== space;
}

/**
 * A pasted name by what it says: folded, without leftover markup, its signs those of a keyboard, and whole where Word
 * left a line break in it, as in `Indsats- område`.
 */
export function foldPasted(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  const joined = withoutMarkup(text)
    .normalize("NFC")
    .replace(/(\p{L})-\s+(?=\p{Ll})/gu, "$1");
  return fold(withKeyboardSigns(joined));
}

/** The text without tags, Markdown's marks and spaces around it, which pastes leave behind. */
export function withoutMarkup(text: string): string {
  if (isPlain(text)) return text;
  return text.includes("<") || text.includes("*") || text.includes("&")
    ? text
        .replace(/<\/?[a-z][^<>]*>/gi, " ")
        .replace(/&nbsp;/g, " ")
        .replace(/\*\*|__/g, "")
        .trim()
    : text.trim();
}

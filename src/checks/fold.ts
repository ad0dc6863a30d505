const [space, ampersand, asterisk, hyphen, lessThan] = [0x20, 0x26, 0x2a, 0x2d, 0x3c];
/** À to ſ: letters as they are typed; what lies around them may be a mark, a quotation or a space of another kind. */
const [firstLetter, lastLetter, lastAscii] = [0xc0, 0x17f, 0x7e];

/** Whether only the case can differ: nearly all names are such, and they are looked up by the thousand. */
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
 * A name by what it says: without leftover markup, case, doubled spaces, or the line break Word leaves in
 * `Indsats- område`.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return withoutMarkup(text)
    .normalize("NFC")
    .replace(/(\p{L})-\s+(?=\p{Ll})/gu, "$1")
    .replace(/[“”„»«]/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/[–—−]/g, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
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

/** Most names have none of these, and are looked up by the thousand. */
const unusual = /<|\*|&|[“”„»«’‘–—−]|[\u0300-\u036f]|\u00a0|[\t\r\n]|-\s|\s\s|^\s|\s$/;

/**
 * A name by what it says: without leftover markup, case, doubled spaces, or the line break Word leaves in
 * `Indsats- område`.
 */
export function fold(text: string): string {
  if (!unusual.test(text)) return text.toLowerCase();
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

/** The text without tags and Markdown's marks, which pastes leave behind. */
export function withoutMarkup(text: string): string {
  return text.includes("<") || text.includes("*") || text.includes("&")
    ? text
        .replace(/<\/?[a-z][^<>]*>/gi, " ")
        .replace(/&nbsp;/g, " ")
        .replace(/\*\*|__/g, "")
        .trim()
    : text;
}

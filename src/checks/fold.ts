/**
 * A name by what it says: without leftover markup, case, doubled spaces, or the line break Word leaves in
 * `Indsats- område`.
 */
export function fold(text: string): string {
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

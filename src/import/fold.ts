/** A label by what it says: case, doubled and unusual spaces, and decomposed letters do not matter. */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[’‘]/g, "'")
    .replace(/[−–—]/g, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

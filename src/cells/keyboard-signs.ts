/** Quotation marks, apostrophes, dashes and minus signs as a keyboard has them: Word and web pages set others. */
export function withKeyboardSigns(text: string): string {
  return text
    .replace(/[“”„»«]/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/[–—−]/g, "-");
}

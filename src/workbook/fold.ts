/** Names as people mean them: `Ramme`, ` ramme ` and a decomposed `Måltal` are found by what they say. */

/** Trimmed, inner spaces as one, NFC, case-folded. */
export function fold(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/gu, " ").toLocaleLowerCase("da");
}

/**
 * A name by what it says, so that `Ramme`, ` ramme ` and a decomposed `Måltal` are found: trimmed, spaces of every kind
 * as one, in small letters, composed (NFC).
 */
export function fold(text: string): string {
  // Composed last: some letters, such as J with a caron, have a composed form only when small.
  return text.toLowerCase().normalize("NFC").replace(/\s+/gu, " ").trim();
}

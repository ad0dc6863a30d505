/**
 * A name in the form by which names are compared, so that ` ramme ` is found as `Ramme`: without spaces around it, with
 * one space for spaces of every kind, in small letters, and composed (NFC).
 */
export function fold(text: string): string {
  // Small letters come first: some letters, such as J with a caron, have a composed form only when small.
  return text.toLowerCase().normalize("NFC").replace(/\s+/gu, " ").trim();
}

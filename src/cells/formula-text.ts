/** Texts and headers inside a formula, in every language's form of it. */

/** A text constant: in quotes, its own quotes doubled. */
export function textConstant(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A header inside the brackets of a structured reference: an apostrophe stands before signs with a meaning there. */
export function escapedHeader(header: string): string {
  return header.replace(/['#[\]@]/g, "'$&");
}

/** The tables of an HTML clipboard or page as rows. */
import { HtmlRows } from "./html-rows";
import { readTokens } from "./html-tokens";

export type HtmlReading =
  | {
      readonly rows: readonly (readonly string[])[];
      /** The page had scripts. They are no part of what people see, and are left out. */
      readonly leftOut: boolean;
    }
  | { readonly fault: "tooManyCells" };

/** Whether a text is HTML with a table rather than a table as text. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:table|tr|t[dh])\b/iu.test(text) && /^\s*(?:<|Version:)/u.test(text);
}

/**
 * Reads every table into rows, one below the other; text between them is rows of one cell. Yields after every few
 * milliseconds.
 */
export function* readHtml(html: string): Generator<undefined, HtmlReading> {
  // On the clipboard of Windows, lines that say where the parts of the HTML begin stand before it.
  const start = /^\s*Version:/u.test(html) ? html.indexOf("<") : 0;
  const reader = new HtmlRows();
  yield* readTokens(html.slice(start), reader);
  const rows = reader.end();
  return rows === undefined ? { fault: "tooManyCells" } : { rows, leftOut: reader.hasScripts };
}

import { looksLikeHtml, readHtml } from "../../../import/html-table";
import { inOneGo } from "../../../import/in-one-go";

/**
 * What a paste adds to the memo. Of HTML with tables each row becomes a line with tabs between its cells: the text
 * beside it on the clipboard may have a cell's paragraphs on lines of their own, and merged cells nowhere. A blank
 * line parts two tables. Undefined where the text itself will do.
 */
export function memoOfPaste(data: Pick<DataTransfer, "getData">): string | undefined {
  const html = data.getData("text/html");
  if (!looksLikeHtml(html)) return undefined;
  const reading = inOneGo(readHtml(html.replace(/<\/table\s*>/giu, "$&<p>&nbsp;</p>")));
  if ("fault" in reading) return undefined;
  return reading.rows.map((cells) => cells.join("\t").replace(/^\u00a0$/u, "")).join("\n");
}

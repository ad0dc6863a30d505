/** What a paste or a chosen file gives to be read: nothing of it is run, shown as markup or written anywhere. */
import { looksLikeHtml } from "../../../import/html-table";
import type { ImportInput } from "../../../import/propose";

/**
 * The table of a paste. HTML is preferred where it has a table, since it alone knows merged cells; a page without one
 * (Word's prose, a browser's) says less than its text. Undefined when there is neither.
 */
export function inputOfClipboard(data: Pick<DataTransfer, "getData">): ImportInput | undefined {
  const html = data.getData("text/html");
  if (looksLikeHtml(html)) return { kind: "text", text: html };
  const text = data.getData("text/plain");
  return text === "" ? undefined : { kind: "text", text };
}

/** A file as bytes; its encoding is found when it is read. */
export async function inputOfFile(file: Blob): Promise<ImportInput> {
  return { kind: "bytes", bytes: new Uint8Array(await file.arrayBuffer()) };
}

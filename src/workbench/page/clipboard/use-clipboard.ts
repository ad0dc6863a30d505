/** The clipboard's own events while the sheet has the focus; fields of the page keep theirs. */
import { useEffect, type RefObject } from "react";
import type { PageState } from "../page-state";
import { copiedArea, copyText } from "./copy-text";
import { pasteCells, pasteTexts } from "./paste";
import { rowsOfHtml, rowsOfText } from "./read-clipboard";

function copyTo(page: PageState, data: DataTransfer, cut: boolean): void {
  const { sheet, selection } = page;
  const { text, html } = copyText(sheet, copiedArea(sheet, selection.area));
  data.setData("text/plain", text);
  data.setData("text/html", html);
  page.copied = { sheetId: sheet.id, selection, text, cut };
  page.changed();
}

/** For the menu: the browser's own copy command raises the event that fills the clipboard. */
export function copySelection(page: PageState, cut: boolean): void {
  const listener = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.clipboardData) copyTo(page, event.clipboardData, cut);
  };
  document.addEventListener("copy", listener, { capture: true, once: true });
  document.execCommand("copy");
  document.removeEventListener("copy", listener, { capture: true });
}

/** Line endings change on the way through the clipboard. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll("\r", "").trimEnd();
  return plain(one) === plain(other);
}

function pasteFrom(page: PageState, data: DataTransfer): void {
  const text = data.getData("text/plain");
  const { copied } = page;
  if (copied && sameText(copied.text, text)) {
    pasteCells(page, copied);
    return;
  }
  const html = data.getData("text/html");
  pasteTexts(page, (html === "" ? null : rowsOfHtml(html)) ?? rowsOfText(text));
}

export function useClipboard(page: PageState, box: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const onSheet = () => !page.editing && document.activeElement === box.current;
    const handle = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (!data || !onSheet()) return;
      event.preventDefault();
      if (event.type === "paste") pasteFrom(page, data);
      else copyTo(page, data, event.type === "cut");
    };
    for (const type of ["copy", "cut", "paste"] as const) document.addEventListener(type, handle);
    return () => {
      for (const type of ["copy", "cut", "paste"] as const) {
        document.removeEventListener(type, handle);
      }
    };
  }, [page, box]);
}

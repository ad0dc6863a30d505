/** The clipboard's own events while the sheet has the focus; fields of the page keep theirs. */
import { useEffect, type RefObject } from "react";
import type { Desk } from "../desk";
import { copiedArea, copyText } from "./copy-text";
import { pasteCells, pasteTexts } from "./paste";
import { rowsOfHtml, rowsOfText } from "./read-clipboard";

function copyTo(desk: Desk, data: DataTransfer, cut: boolean): void {
  const { sheet, selection } = desk;
  const { text, html } = copyText(sheet, copiedArea(sheet, selection.area));
  data.setData("text/plain", text);
  data.setData("text/html", html);
  desk.copied = { sheetId: sheet.id, selection, text, cut };
  desk.changed();
}

/** For the menu: the browser's own copy command raises the event that fills the clipboard. */
export function copySelection(desk: Desk, cut: boolean): void {
  const listener = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.clipboardData) copyTo(desk, event.clipboardData, cut);
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

function pasteFrom(desk: Desk, data: DataTransfer): void {
  const text = data.getData("text/plain");
  const { copied } = desk;
  if (copied && sameText(copied.text, text)) {
    pasteCells(desk, copied);
    return;
  }
  const html = data.getData("text/html");
  pasteTexts(desk, (html === "" ? null : rowsOfHtml(html)) ?? rowsOfText(text));
}

export function useClipboard(desk: Desk, box: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const onSheet = () => !desk.editing && document.activeElement === box.current;
    const handle = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (!data || !onSheet()) return;
      event.preventDefault();
      if (event.type === "paste") pasteFrom(desk, data);
      else copyTo(desk, data, event.type === "cut");
    };
    for (const type of ["copy", "cut", "paste"] as const) document.addEventListener(type, handle);
    return () => {
      for (const type of ["copy", "cut", "paste"] as const) {
        document.removeEventListener(type, handle);
      }
    };
  }, [desk, box]);
}

/** The workbook's own part: its sheets and names written anew, the rest as it was. */
import { fold } from "../../cells/case-fold";
import { escapeText } from "../../cells/escape";
import { toFile } from "../formula/file-form";
import type { Sheet, WorkbookModel } from "../model";
import { inOrder, withMainNamespace } from "./in-order";
import type { Origin } from "./origin";
import {
  attributesText,
  child,
  childrenOf,
  encodeString,
  integer,
  parseXml,
  sourceOf,
  withAttributes,
  type XmlElement,
  type XmlPart,
} from "./xml";

export interface WrittenSheet {
  readonly sheet: Sheet;
  readonly relationship: string;
  /** The number the file knows the sheet by; absent for a new one. */
  readonly sheetNumber?: string;
}

/** The elements of a workbook in their order (ECMA-376 part 1, 18.2.27). */
const order = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");

export function writeWorkbookPart(
  model: WorkbookModel,
  source: string,
  sheets: readonly WrittenSheet[],
  origin: Origin | undefined,
): string {
  const part = parseXml(source, origin?.workbookPart ?? "xl/workbook.xml");
  const written: Readonly<Record<string, string>> = {
    bookViews: bookViews(part, model),
    sheets: sheetList(part, sheets),
    definedNames: names(model, origin),
    calcPr: calculation(part),
  };
  const body = inOrder(order, part, written);
  const open = withMainNamespace(source.slice(part.root.start, part.root.innerStart));
  return source.slice(0, part.root.start) + open + body + source.slice(part.root.innerEnd);
}

/** A view may not open on a sheet that is gone or hidden. */
function bookViews(part: XmlPart, model: WorkbookModel): string {
  const old = child(part.root, "bookViews");
  if (!old) return "";
  const firstShown = model.sheets.findIndex(({ visibility }) => visibility === "visible");
  const views = old.children.map((view) => {
    const active = integer(view, "activeTab") ?? 0;
    const shown = model.sheets[active]?.visibility === "visible";
    if (shown && (integer(view, "firstSheet") ?? 0) < model.sheets.length)
      return sourceOf(part, view);
    const open = withAttributes(part, view, { activeTab: firstShown, firstSheet: undefined });
    return open + part.source.slice(view.innerStart, view.end);
  });
  return `<bookViews>${views.join("")}</bookViews>`;
}

function sheetList(part: XmlPart, sheets: readonly WrittenSheet[]): string {
  const known = childrenOf(child(part.root, "sheets"), "sheet");
  const numbers = known.map((element) => integer(element, "sheetId") ?? 0);
  let last = Math.max(0, ...numbers);
  const items = sheets.map(({ sheet, relationship, sheetNumber }) => {
    const old = known.find((element) => element.attributes["r:id"] === relationship);
    const attributes = attributesText({
      ...(sheetNumber === undefined ? {} : old?.attributes),
      name: encodeString(sheet.name),
      sheetId: sheetNumber ?? ++last,
      state: sheet.visibility === "visible" ? undefined : sheet.visibility,
      "r:id": relationship,
    });
    return `<sheet${attributes}/>`;
  });
  return `<sheets>${items.join("")}</sheets>`;
}

interface NameLine {
  readonly name: string;
  readonly xml: string;
}

function names(model: WorkbookModel, origin: Origin | undefined): string {
  const placeOf = (sheetId: string | undefined): number | undefined =>
    sheetId === undefined ? undefined : model.sheets.findIndex(({ id }) => id === sheetId);
  const own = model.names.map(({ name, sheetId, formula, visible, comment }): NameLine => {
    const attributes = attributesText({
      name,
      comment: comment === "" ? undefined : comment,
      localSheetId: placeOf(sheetId),
      hidden: visible ? undefined : 1,
    });
    return { name, xml: `<definedName${attributes}>${escapeText(toFile(formula))}</definedName>` };
  });
  const kept = (origin?.keptNames ?? []).flatMap(({ element, sheetId }): NameLine[] => {
    if (sheetId !== undefined && !model.sheetById(sheetId)) return [];
    return [{ name: element.attributes["name"] ?? "", xml: keptName(element, placeOf(sheetId)) }];
  });
  // Excel looks names up in this order, without regard to case.
  const lines = [...own, ...kept].sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
  if (lines.length === 0) return "";
  return `<definedNames>${lines.map(({ xml }) => xml).join("")}</definedNames>`;
}

function keptName(element: XmlElement, place: number | undefined): string {
  const attributes = attributesText({ ...element.attributes, localSheetId: place });
  return `<definedName${attributes}>${escapeText(element.text)}</definedName>`;
}

/** Excel calculates everything when it opens the file: what is written here is another engine's result. */
function calculation(part: XmlPart): string {
  const old = child(part.root, "calcPr");
  return `<calcPr${attributesText({ ...old?.attributes, fullCalcOnLoad: 1 })}/>`;
}

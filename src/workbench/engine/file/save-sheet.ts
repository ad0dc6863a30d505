/** A sheet's part: what the model knows written anew, what it does not know as it was, in the order files demand. */
import { cornersAddress } from "../../cells/address";
import { escapeAttribute, escapeText } from "../../cells/escape";
import { columnLimit, rowLimit } from "../../cells/limits";
import { areasText } from "./area-list";
import { standardColumnWidth } from "../grid/standard-sizes";
import type { ConditionalFormat, Sheet, Validation } from "../model";
import { toFile } from "../formula/file-form";
import { colourElement } from "./colours";
import { inOrder, withMainNamespace } from "./in-order";
import type { Origin, SheetOrigin } from "./origin";
import { fitFlag, isSamePrinting, pageSetup, readPrinting } from "./printing";
import { writeRows, type CellWriters } from "./save-cells";
import { isProtected, readTabColour, readView } from "./sheet-parts";
import { officeTheme } from "./colours";
import { widthOfPixels } from "./units";
import {
  attributesText,
  child,
  childrenOf,
  encodeString,
  sourceOf,
  withAttributes,
  type XmlElement,
} from "./xml";

/** The elements of a worksheet in their order (ECMA-376 part 1, 18.3.1.99). */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface SheetWriters extends CellWriters {
  readonly looks: Origin["looks"];
  /** The relationships of the sheet's tables. */
  readonly tableRelationships: readonly string[];
}

export function writeSheet(sheet: Sheet, writers: SheetWriters): string {
  const { origin } = writers;
  const written: Readonly<Record<string, string>> = {
    sheetPr: sheetProperties(sheet, origin),
    dimension: dimension(sheet),
    sheetViews: views(sheet, origin),
    cols: columns(sheet, writers),
    sheetData: `<sheetData>${writeRows(sheet, writers)}</sheetData>`,
    sheetProtection: protection(sheet, origin),
    mergeCells: merges(sheet),
    conditionalFormatting: conditions(sheet, writers),
    dataValidations: validations(sheet, origin),
    pageSetup: pageSetup(sheet, origin),
    tableParts: tableParts(writers.tableRelationships),
  };
  const root = origin?.part.root;
  const body = origin
    ? inOrder(order, origin.part, written)
    : inOrder(order, undefined, {
        ...written,
        sheetFormatPr: '<sheetFormatPr defaultRowHeight="15"/>',
      });
  if (!origin || !root) {
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    return `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${body}</worksheet>`;
  }
  const { source } = origin.part;
  const open = withRelationships(withMainNamespace(source.slice(root.start, root.innerStart)));
  return source.slice(0, root.start) + open + body + source.slice(root.innerEnd);
}

/** Table parts are named by relationship, so the prefix must be there. */
function withRelationships(tag: string): string {
  return tag.includes("xmlns:r=") ? tag : tag.replace(/>$/, ` xmlns:r="${office}">`);
}

function sheetProperties(sheet: Sheet, origin: SheetOrigin | undefined): string {
  const old = child(origin?.part.root, "sheetPr");
  if (origin && old) {
    const sameColour = readTabColour(origin.part, officeTheme) === sheet.tabColor;
    if (sameColour && isSamePrinting(readPrinting(origin.part), sheet.printing))
      return sourceOf(origin.part, old);
  }
  const colour = sheet.tabColor === undefined ? "" : colourElement("tabColor", sheet.tabColor);
  const fit = fitFlag(sheet);
  if (!origin || !old) return colour + fit === "" ? "" : `<sheetPr>${colour}${fit}</sheetPr>`;
  const others = old.children.filter(({ name }) => name !== "tabColor" && name !== "pageSetUpPr");
  const open = withAttributes(origin.part, old, {}).replace(/\/?>$/, ">");
  const kept = others.map((element) => sourceOf(origin.part, element)).join("");
  return `${open}${colour}${kept}${fit}</sheetPr>`;
}

function dimension(sheet: Sheet): string {
  const used = sheet.usedArea(false);
  return `<dimension ref="${used === null ? "A1" : cornersAddress(used)}"/>`;
}

function views(sheet: Sheet, origin: SheetOrigin | undefined): string {
  const old = child(origin?.part.root, "sheetViews");
  const { frozenRows, frozenColumns, showGridlines } = sheet;
  if (origin && old) {
    const before = readView(origin.part);
    const same =
      before.frozenRows === frozenRows &&
      before.frozenColumns === frozenColumns &&
      before.showGridlines === showGridlines;
    if (same) return sourceOf(origin.part, old);
  }
  const attributes = { showGridLines: showGridlines ? undefined : 0, workbookViewId: 0 };
  const pane = frozenPane(frozenRows, frozenColumns);
  return `<sheetViews><sheetView${attributesText(attributes)}>${pane}</sheetView></sheetViews>`;
}

function frozenPane(rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return "";
  const activePane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const corner = cornersAddress({ row: rows, column: columns, rows: 1, columns: 1 });
  const attributes = {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: corner,
    activePane,
    state: "frozen",
  };
  return `<pane${attributesText(attributes)}/><selection pane="${activePane}"/>`;
}

interface Line {
  readonly attributes: string;
  readonly first: number;
  last: number;
}

function columns(sheet: Sheet, { origin, stands, styles }: CellWriters): string {
  const used = sheet.usedArea(false);
  const old = origin?.columns ?? [];
  const known = old.map(({ first, count }) => first + count);
  const last = Math.min(columnLimit, Math.max(used ? used.column + used.columns : 0, 64, ...known));
  const lines: Line[] = [];
  for (let column = 0; column < last; column++) {
    const was = stands({ row: 0, rows: 0, column, columns: 1 })
      ? old.find(({ first, count }) => column >= first && column < first + count)
      : undefined;
    const pixels = sheet.columnWidth(column);
    const style = styles.numberOf(sheet.cell(rowLimit - 1, column).format);
    const hidden = sheet.columnHidden(column);
    const custom = pixels !== standardColumnWidth;
    if (!custom && !hidden && style === 0 && was === undefined) continue;
    const width = was?.pixels === pixels ? was.width : widthOfPixels(pixels);
    const attributes = attributesText({
      width: width ?? widthOfPixels(pixels),
      ...was?.attributes,
      customWidth: custom ? 1 : undefined,
      style: style === 0 ? undefined : style,
      hidden: hidden ? 1 : undefined,
    });
    const before = lines.at(-1);
    if (before?.attributes === attributes && before.last === column) before.last = column + 1;
    else lines.push({ attributes, first: column, last: column + 1 });
  }
  if (lines.length === 0) return "";
  const cols = lines.map(
    ({ first, last: end, attributes }) => `<col min="${first + 1}" max="${end}"${attributes}/>`,
  );
  return `<cols>${cols.join("")}</cols>`;
}

function protection(sheet: Sheet, origin: SheetOrigin | undefined): string {
  const old = child(origin?.part.root, "sheetProtection");
  if (origin && old && isProtected(origin.part) === sheet.protected)
    return sourceOf(origin.part, old);
  return sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "";
}

function merges(sheet: Sheet): string {
  if (sheet.merges.length === 0) return "";
  const cells = sheet.merges.map((area) => `<mergeCell ref="${cornersAddress(area)}"/>`);
  return `<mergeCells count="${cells.length}">${cells.join("")}</mergeCells>`;
}

function conditions(sheet: Sheet, { origin, styles, looks }: SheetWriters): string {
  const own = sheet.conditionalFormats.map(({ id, areas, priority, stopIfTrue, rule, format }) => {
    const look = looks.get(id);
    const dxf = look?.format === JSON.stringify(format) ? look.dxf : styles.dxfOf(format);
    const attributes = attributesText({
      type: "expression",
      dxfId: dxf,
      priority: priority + 1,
      stopIfTrue: stopIfTrue ? 1 : undefined,
    });
    const formula = escapeText(fileFormula(rule.formula));
    return `<conditionalFormatting sqref="${areasText(areas)}"><cfRule${attributes}><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  });
  const kept = origin?.keptConditions.map(({ element }) => sourceOf(origin.part, element)) ?? [];
  return [...own, ...kept].join("");
}

function fileFormula(formula: ConditionalFormat["rule"]["formula"]): string {
  return toFile(formula.startsWith("=") ? formula : `=${formula}`);
}

function validations(sheet: Sheet, origin: SheetOrigin | undefined): string {
  const own = sheet.validations.map(validationXml);
  const kept = origin?.keptValidations.map(({ element }) => sourceOf(origin.part, element)) ?? [];
  const all = [...own, ...kept];
  if (all.length === 0) return "";
  return `<dataValidations count="${all.length}">${all.join("")}</dataValidations>`;
}

function validationXml({ areas, rule }: Validation): string {
  const { type, operator, allowBlank, dropDown, error, prompt } = rule;
  const attributes = attributesText({
    type: type === "any" ? undefined : type,
    errorStyle: error === undefined || error.style === "stop" ? undefined : error.style,
    operator: operator === undefined || operator === "between" ? undefined : operator,
    allowBlank: allowBlank === true ? 1 : undefined,
    showDropDown: type === "list" && dropDown === false ? 1 : undefined,
    showInputMessage: prompt?.show === true ? 1 : undefined,
    showErrorMessage: error?.show === true ? 1 : undefined,
    errorTitle: shownText(error?.title),
    error: shownText(error?.message),
    promptTitle: shownText(prompt?.title),
    prompt: shownText(prompt?.message),
    sqref: areasText(areas),
  });
  const bounds = [rule.formula1, rule.formula2].map((bound, index) =>
    bound === undefined || bound === ""
      ? ""
      : `<formula${index + 1}>${escapeText(boundText(bound, type))}</formula${index + 1}>`,
  );
  return `<dataValidation${attributes}>${bounds.join("")}</dataValidation>`;
}

function shownText(text: string | undefined): string | undefined {
  return text === undefined || text === "" ? undefined : encodeString(text);
}

/** A formula, a constant as it stands, or a list's entries in quotes. */
function boundText(bound: string, type: Validation["rule"]["type"]): string {
  if (bound.startsWith("=")) return toFile(bound);
  return type === "list" ? `"${bound.replaceAll('"', '""')}"` : bound;
}

function tableParts(relationships: readonly string[]): string {
  if (relationships.length === 0) return "";
  const parts = relationships.map((id) => `<tablePart r:id="${escapeAttribute(id)}"/>`);
  return `<tableParts count="${parts.length}">${parts.join("")}</tableParts>`;
}

/** The relationship ids of tables that the model does not know and that stay where they are. */
export function keptTableRelationships(
  origin: SheetOrigin | undefined,
  isKept: (relationship: string) => boolean,
): readonly string[] {
  const list: XmlElement | undefined = child(origin?.part.root, "tableParts");
  return childrenOf(list, "tablePart")
    .map(({ attributes }) => attributes["r:id"] ?? "")
    .filter(isKept);
}

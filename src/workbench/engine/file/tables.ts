/** A table's part: read into what the model knows, and written with everything else in it as it was. */
import { cornersAddress, readArea } from "../../cells/address";
import { escapeText } from "../../cells/escape";
import type { Area } from "../../cells/rectangle";
import type { Table } from "../model";
import { fromFile, toFile } from "../formula/file-form";
import { needsArrayEvaluation } from "../formula/array-evaluation";
import {
  attributesText,
  child,
  childrenOf,
  decodeString,
  encodeString,
  flag,
  integer,
  sourceOf,
  withAttributes,
  type XmlElement,
  type XmlPart,
} from "./xml";

export interface FileTable {
  readonly part: XmlPart;
  readonly partName: string;
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly style: string;
  readonly columns: readonly { readonly element: XmlElement; readonly name: string }[];
}

export function readTable(part: XmlPart, partName: string): FileTable | null {
  const { root } = part;
  const area = readArea(root.attributes["ref"] ?? "");
  if (area === null) return null;
  const style = child(root, "tableStyleInfo");
  return {
    part,
    partName,
    id: integer(root, "id") ?? 0,
    name: root.attributes["displayName"] ?? root.attributes["name"] ?? "",
    area,
    showHeaders: root.attributes["headerRowCount"] !== "0",
    showTotals: (integer(root, "totalsRowCount") ?? 0) > 0,
    showFilterButton: child(root, "autoFilter") !== undefined,
    showBandedRows: flag(style, "showRowStripes"),
    style: style?.attributes["name"] ?? "",
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map((element) => ({
      element,
      name: decodeString(element.attributes["name"] ?? ""),
    })),
  };
}

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A table's columns by the model's id: the file's own element for those it had. */
export type ColumnOrigins = ReadonlyMap<number, XmlElement>;

/** Writes a table's part; `id` counts in the workbook. `origin` is the part it came from. */
export function writeTable(
  table: Table,
  id: number,
  origin?: { readonly part: XmlPart; readonly columns: ColumnOrigins },
): string {
  const ref = cornersAddress(table.area);
  const attributes = {
    id,
    name:
      origin?.part.root.attributes["name"] === undefined ? table.name : nameOf(table, origin.part),
    displayName: table.name,
    ref,
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  };
  const replaced: Record<string, string> = {
    autoFilter: filterXml(table, origin?.part),
    tableColumns: columnsXml(table, origin),
    tableStyleInfo: styleXml(table, origin?.part),
  };
  if (origin === undefined) {
    const body = Object.values(replaced).join("");
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${namespace}"${attributesText(attributes)}>${body}</table>`;
  }
  const { part } = origin;
  const kept = part.root.children.filter(({ name }) => replaced[name] === undefined);
  const rank = (name: string): number =>
    ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"].indexOf(name);
  const pieces = [
    ...Object.entries(replaced).map(([name, xml]) => ({ name, xml })),
    ...kept.map((element) => ({ name: element.name, xml: sourceOf(part, element) })),
  ].sort((a, b) => rank(a.name) - rank(b.name));
  const before = part.source.slice(0, part.root.start);
  const open = withAttributes(part, part.root, attributes);
  const end = part.source.slice(part.root.innerEnd);
  return before + open + pieces.map(({ xml }) => xml).join("") + end;
}

/** Excel keeps `name` and `displayName` alike; a file where they differ keeps its `name` until renamed. */
function nameOf(table: Table, part: XmlPart): string {
  const { name, displayName } = part.root.attributes;
  return displayName === table.name ? (name ?? table.name) : table.name;
}

function filterXml(table: Table, part: XmlPart | undefined): string {
  if (!table.showHeaders || !table.showFilterButton) return "";
  const area = { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) };
  const old = child(part?.root, "autoFilter");
  if (part === undefined || old === undefined) return `<autoFilter ref="${cornersAddress(area)}"/>`;
  const open = withAttributes(part, old, { ref: cornersAddress(area) });
  return open + part.source.slice(old.innerStart, old.end);
}

function columnsXml(
  table: Table,
  origin: { readonly part: XmlPart; readonly columns: ColumnOrigins } | undefined,
): string {
  const taken = [...(origin?.columns.values() ?? [])].map((element) => integer(element, "id") ?? 0);
  let next = Math.max(0, ...taken);
  const columns = table.columns.map((column) => {
    const old = origin?.columns.get(column.id);
    const id = old === undefined ? ++next : (integer(old, "id") ?? ++next);
    const calculated = calculatedXml(table, column.calculatedFormula);
    if (origin === undefined || old === undefined) {
      const attributes = attributesText({ id, name: encodeName(column.name) });
      return calculated === ""
        ? `<tableColumn${attributes}/>`
        : `<tableColumn${attributes}>${calculated}</tableColumn>`;
    }
    const others = old.children
      .filter(({ name }) => name !== "calculatedColumnFormula")
      .map((element) => sourceOf(origin.part, element));
    const had = child(old, "calculatedColumnFormula");
    const formula =
      calculated === "" && had !== undefined ? sourceOf(origin.part, had) : calculated;
    const open = withAttributes(origin.part, old, { id, name: encodeName(column.name) });
    const inner = formula + others.join("");
    return inner === ""
      ? open.replace(/\/?>$/, "/>")
      : `${open.replace(/\/?>$/, ">")}${inner}</tableColumn>`;
  });
  return `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`;
}

/** Line breaks in a header are written as escapes in the attribute, as Excel does. */
function encodeName(name: string): string {
  return encodeString(name).replaceAll("\r", "_x000d_").replaceAll("\n", "_x000a_");
}

function calculatedXml(table: Table, formula: string | undefined): string {
  if (formula === undefined) return "";
  const array = needsArrayEvaluation(formula) ? ' array="1"' : "";
  return `<calculatedColumnFormula${array}>${escapeText(toFile(formula, table.name))}</calculatedColumnFormula>`;
}

function styleXml(table: Table, part: XmlPart | undefined): string {
  const old = child(part?.root, "tableStyleInfo");
  const attributes = {
    showFirstColumn: 0,
    showLastColumn: 0,
    ...old?.attributes,
    showRowStripes: table.showBandedRows ? 1 : 0,
    showColumnStripes: old?.attributes["showColumnStripes"] ?? 0,
  };
  const name = table.style === "" ? {} : { name: table.style };
  return `<tableStyleInfo${attributesText({ ...name, ...attributes, ...name })}/>`;
}

/** The calculated column's formula a file gives, in API form. */
export function calculatedFormulaOf(column: XmlElement, table: string): string | undefined {
  const formula = child(column, "calculatedColumnFormula")?.text;
  return formula === undefined || formula === "" ? undefined : fromFile(formula, table);
}

/** .xlsx files made by hand, in the ways Excel and others write them. */
import { strToU8, zipSync } from "fflate";

type Cell = string | number | null | { readonly xml: string };

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

export interface XlsxSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly state?: "hidden";
}

export interface XlsxParts {
  readonly sheets: readonly XlsxSheet[];
  /** Format codes of the styles after the first, which is General. */
  readonly formats?: readonly string[];
  /** Parts put in, changed or (undefined) left out. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
  /** Names with a prefix, as some writers have them. */
  readonly prefix?: string;
  /** 0 packs nothing together. */
  readonly level?: 0;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function cellXml(cell: Cell, row: number, column: number): string {
  const at = `r="${letters(column)}${String(row + 1)}"`;
  if (cell === null) return `<c ${at} s="0"/>`;
  if (typeof cell === "number") return `<c ${at}><v>${String(cell)}</v></c>`;
  if (typeof cell === "string")
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  return cell.xml.replace("<c", `<c ${at}`);
}

function sheetXml(rows: XlsxSheet["rows"]): string {
  const lines = rows.map(
    (cells, row) =>
      `<row r="${String(row + 1)}">${cells.map((cell, column) => cellXml(cell, row, column)).join("")}</row>`,
  );
  return `${header}<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/** The bytes of a workbook. */
export function xlsxFile({
  sheets,
  formats = [],
  parts = {},
  prefix,
  level,
}: XlsxParts): Uint8Array {
  const named = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"${state ? ` state="${state}"` : ""}/>`,
  );
  const related = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="${relations}/worksheet" Target="worksheets/sheet${String(at + 1)}.xml"/>`,
  );
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${String(164 + at)}" formatCode="${escaped(code)}"/>`,
  );
  const styles = formats.map((_, at) => `<xf numFmtId="${String(164 + at)}"/>`);
  const relationsXml = "http://schemas.openxmlformats.org/package/2006/relationships";
  const files: Record<string, string | undefined> = {
    "[Content_Types].xml": `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": `${header}<Relationships xmlns="${relationsXml}"><Relationship Id="a" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${header}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${named.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${header}<Relationships xmlns="${relationsXml}">${related.join("")}<Relationship Id="s" Type="${relations}/styles" Target="/xl/styles.xml"/><Relationship Id="t" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": `${header}<styleSheet xmlns="${main}"><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, sheetXml(rows)]),
    ),
    ...parts,
  };
  const packed: Record<string, Uint8Array> = {};
  for (const [path, xml] of Object.entries(files)) {
    if (xml === undefined) continue;
    const named =
      prefix === undefined || path.endsWith(".rels") || path.startsWith("[")
        ? xml
        : xml
            .replaceAll(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}:`)
            .replace('xmlns="', `xmlns:${prefix}="`);
    packed[path] = strToU8(named);
  }
  return zipSync(packed, level === undefined ? {} : { level });
}

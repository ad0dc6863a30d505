/** The package of a new workbook, without sheets: what every .xlsx file must have, in Office's standard looks. */
import { officeTheme } from "./colours";
import { encodePart } from "./xml";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument";

export const workbookPart = "xl/workbook.xml";

export function newPackage(): Map<string, Uint8Array> {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml":
      `<Types xmlns="${packaged}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${types}.spreadsheetml.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${types}.spreadsheetml.styles+xml"/>` +
      `<Override PartName="/xl/theme/theme1.xml" ContentType="${types}.theme+xml"/></Types>`,
    "_rels/.rels":
      `<Relationships xmlns="${packaged}/relationships">` +
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    [workbookPart]:
      `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews>` +
      `<sheets></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${packaged}/relationships">` +
      `<Relationship Id="rId1" Type="${office}/theme" Target="theme/theme1.xml"/>` +
      `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/theme/theme1.xml": theme(),
    "xl/styles.xml":
      `<styleSheet xmlns="${main}">` +
      `<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>` +
      `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
      `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
      `<dxfs count="0"/></styleSheet>`,
  };
  return new Map(Object.entries(parts).map(([name, xml]) => [name, encodePart(head + xml)]));
}

/** Theme colours in the order they are numbered (light and dark first swapped, as cells count them). */
const colourNames = ["lt1", "dk1", "lt2", "dk2"].concat(
  ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"],
  ["hlink", "folHlink"],
);
/** The order the theme part lists them in. */
const listed = ["dk1", "lt1", "dk2", "lt2", ...colourNames.slice(4)];

function theme(): string {
  const colours = listed
    .map((name) => {
      const colour = (officeTheme[colourNames.indexOf(name)] ?? "#000000").slice(1);
      return `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`;
    })
    .join("");
  const font = (face: string): string =>
    `<a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${solid}</a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return (
    `<a:theme xmlns:a="${drawing}" name="Office"><a:themeElements>` +
    `<a:clrScheme name="Office">${colours}</a:clrScheme>` +
    `<a:fontScheme name="Office"><a:majorFont>${font("Calibri Light")}</a:majorFont>` +
    `<a:minorFont>${font("Calibri")}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}

/** A small workbook as Excel itself writes one, with what the model does not know in every usual place. */
import { strToU8, zipSync } from "fflate";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relationships = (
  ...items: readonly (readonly [id: string, kind: string, target: string])[]
) =>
  `<Relationships xmlns="${packaged}/relationships">${items
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/** Sheet 1: a budget with a chart, a comment, a link, a picture of trends and styles from the theme. */
const budget =
  `<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  `<sheetPr><tabColor theme="4" tint="0.39997558519241921"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:C4"/>` +
  `<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="24.7109375" bestFit="1" customWidth="1"/><col min="2" max="3" width="12.140625" style="2" customWidth="1" outlineLevel="1"/></cols>` +
  `<sheetData><row r="1" spans="1:3" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c></row>` +
  `<row r="2" spans="1:3" outlineLevel="1"><c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">Lys </t></r><r><t>på volden</t></r></is></c><c r="B2" s="2"><v>340000</v></c><c r="C2" s="2"><f t="shared" ref="C2:C3" si="0">B2*1.25</f><v>425000</v></c></row>` +
  `<row r="3" spans="1:3"><c r="A3" s="3" t="s"><v>3</v></c><c r="B3" s="2"><v>20000</v></c><c r="C3" s="2"><f t="shared" si="0"/><v>25000</v></c></row>` +
  `<row r="4" spans="1:3"><c r="A4" t="s"><v>4</v></c><c r="B4" s="2"><f>SUM(B2:B3)</f><v>360000</v></c><c r="C4" t="str"><f>_xldudf_TRYG_RESTERENDE(B4)</f><v>gemt svar</v></c></row></sheetData>` +
  `<autoFilter ref="A1:C4"/><mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>` +
  `<conditionalFormatting sqref="B2:B3"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="B2:B4"><cfRule type="expression" dxfId="0" priority="1"><formula>B2&gt;100000</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="2"><dataValidation type="time" allowBlank="1" sqref="E5"><formula1>0.25</formula1><formula2>0.5</formula2></dataValidation><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="E2:E4"><formula1>"ja,nej"</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId2"/>` +
  `<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/>` +
  `<mc:AlternateContent><mc:Choice Requires="x14"><extra/></mc:Choice></mc:AlternateContent>` +
  `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Budget!B2:B3</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

/** Sheet 2: a table and nothing else. */
const list =
  `<worksheet xmlns="${main}" xmlns:r="${office}"><dimension ref="B2:C4"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
  `<sheetData><row r="2"><c r="B2" t="s"><v>5</v></c><c r="C2" t="s"><v>6</v></c></row><row r="3"><c r="B3"><v>2013</v></c><c r="C3"><f>Liste[[#This Row],[År]]*2</f><v>4026</v></c></row><row r="4"><c r="B4" t="s"><v>7</v></c><c r="C4"><f>SUBTOTAL(109,Liste[Det dobbelte])</f><v>4026</v></c></row></sheetData>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

const table =
  `<table xmlns="${main}" xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3" id="7" name="Liste" displayName="Liste" ref="B2:C4" totalsRowCount="1" dataDxfId="0"><autoFilter ref="B2:C3"><filterColumn colId="0"><filters><filter val="2013"/></filters></filterColumn></autoFilter>` +
  `<tableColumns count="2"><tableColumn id="3" xr3:uid="{A}" name="År" totalsRowLabel="I alt"/><tableColumn id="9" name="Det dobbelte" totalsRowFunction="sum" dataDxfId="0"><calculatedColumnFormula>Liste[[#This Row],[År]]*2</calculatedColumnFormula></tableColumn></tableColumns>` +
  `<tableStyleInfo name="TableStyleMedium9" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const workbook =
  `<workbook xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15"><fileVersion appName="xl" lastEdited="7"/><workbookPr defaultThemeVersion="166925"/>` +
  `<mc:AlternateContent><mc:Choice Requires="x15"><absPath url="C:\\Økonomi\\"/></mc:Choice></mc:AlternateContent><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300" activeTab="1"/></bookViews>` +
  `<sheets><sheet name="Budget" sheetId="4" r:id="rId1"/><sheet name="Liste &amp; mål" sheetId="2" r:id="rId2"/></sheets>` +
  `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Budget!$A$1:$C$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Budget!$A$1:$C$4</definedName><definedName function="false" hidden="true" name="Skjult" vbProcedure="false">Budget!$A$1</definedName><definedName name="Beløb" comment="Alle beløb">Budget!$B$2:$B$3</definedName></definedNames>` +
  `<calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"/></extLst></workbook>`;

const styles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0\\ &quot;kr.&quot;"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="0"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>` +
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.249977111117893"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment textRotation="45"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><left style="thin"/></border></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`;

const strings = `<sst xmlns="${main}" count="8" uniqueCount="8"><si><t>Navn</t></si><si><t>2013</t></si><si><t>Med moms</t></si><si><r><t xml:space="preserve">Akut</t></r><r><rPr><i/><sz val="11"/></rPr><t>pulje</t></r></si><si><t>I alt</t></si><si><t>År</t></si><si><t>Det dobbelte</t></si><si><t xml:space="preserve"> _x000D_
slut</t></si></sst>`;

const texts: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="${types}.printerSettings"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${types}.table+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${types}.calcChain+xml"/><Override PartName="/xl/comments1.xml" ContentType="${types}.comments+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>`,
  "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": workbook,
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "styles", "styles.xml"],
    ["rId4", "sharedStrings", "sharedStrings.xml"],
    ["rId5", "calcChain", "calcChain.xml"],
    ["rId6", "customXml", "../customXml/item1.xml"],
  ),
  "xl/worksheets/sheet1.xml": budget,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    ["rId1", "hyperlink", "https://example.org/"],
    ["rId2", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId3", "drawing", "../drawings/drawing1.xml"],
    ["rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId5", "comments", "../comments1.xml"],
  ).replace(/(Target="https:[^"]*")/, '$1 TargetMode="External"'),
  "xl/worksheets/sheet2.xml": list,
  "xl/worksheets/_rels/sheet2.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
  "xl/tables/table1.xml": table,
  "xl/styles.xml": styles,
  "xl/sharedStrings.xml": strings,
  "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="C2" i="4"/></calcChain>`,
  "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>NN</author></authors><commentList><comment ref="B3" authorId="0"><text><t>Hvorfor?</t></text></comment></commentList></comments>`,
  "xl/drawings/drawing1.xml":
    '<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to></xdr:twoCellAnchor></xdr:wsDr>',
  "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", "chart", "../charts/chart1.xml"]),
  "xl/charts/chart1.xml":
    '<c:chartSpace xmlns:c="c"><c:f>Budget!$B$2:$B$3</c:f><c:title>Budgettet</c:title></c:chartSpace>',
  "customXml/item1.xml": '<noter xmlns="urn:andres-noter">æ</noter>',
  "customXml/_rels/item1.xml.rels": relationships(["rId1", "customXmlProps", "itemProps1.xml"]),
  "customXml/itemProps1.xml":
    '<ds:datastoreItem ds:itemID="{0}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
};

/** The parts, each changed by a function given under its name. */
export function excelFile(
  change: Readonly<Record<string, (xml: string) => string>> = {},
): Uint8Array {
  const parts = Object.entries(texts).map(([name, xml]): [string, Uint8Array] => [
    name,
    strToU8(head + (change[name]?.(xml) ?? xml)),
  ]);
  return zipSync({
    ...Object.fromEntries(parts),
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([0, 1, 255, 254]),
    "xl/drawings/vmlDrawing1.vml": strToU8("<xml><br></xml>"),
  });
}

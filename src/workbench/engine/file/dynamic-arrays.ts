/**
 * The metadata that marks a formula as a dynamic array ([MS-XLSX] 2.6.7). Without it Excel puts an @ into the
 * formula when the file is opened.
 */
import { child, childrenOf, flag, integer, parseXml, type XmlElement } from "./xml";

export const dynamicMetadata =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ' +
  'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" ' +
  'coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>' +
  "</ext></extLst></bk></futureMetadata>" +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** The numbers (counted from 1, as cells refer to them) of the cell metadata that mark dynamic arrays. */
export function dynamicNumbers(source: string, partName: string): number[] {
  const { root } = parseXml(source, partName);
  const types = childrenOf(child(root, "metadataTypes"), "metadataType");
  const type = types.findIndex(({ attributes }) => attributes["name"] === "XLDAPR") + 1;
  if (type === 0) return [];
  const future = childrenOf(root, "futureMetadata").find(
    ({ attributes }) => attributes["name"] === "XLDAPR",
  );
  const records = childrenOf(future, "bk").map(isDynamic);
  const numbers: number[] = [];
  childrenOf(child(root, "cellMetadata"), "bk").forEach((block, index) => {
    const marks = childrenOf(block, "rc").some(
      (record) => integer(record, "t") === type && records[integer(record, "v") ?? 0] === true,
    );
    if (marks) numbers.push(index + 1);
  });
  return numbers;
}

function isDynamic(block: XmlElement): boolean {
  const extensions = childrenOf(child(block, "extLst"), "ext");
  return extensions.some((extension) =>
    extension.children.some(
      (properties) =>
        properties.name.endsWith("dynamicArrayProperties") && flag(properties, "fDynamic"),
    ),
  );
}

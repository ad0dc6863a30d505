/**
 * A workbook as the bytes of an .xlsx file. A workbook that came from a file is that file again, with what the model
 * knows written anew and every other part byte for byte as it was; a new one is written into an empty package.
 */
import type { Sheet, Table, WorkbookModel } from "../model";
import { officeTheme } from "./colours";
import { dynamicMetadata, dynamicNumbers } from "./dynamic-arrays";
import { FileError } from "./file-error";
import { refuseLoss } from "./keepable";
import { moves } from "./kept-cells";
import { newPackage, workbookPart as newWorkbookPart } from "./new-package";
import { originOf, type Origin } from "./origin";
import {
  addContentType,
  addRelationship,
  freePart,
  partText,
  relationshipsOf,
  removePart,
  removeRelationship,
  type Parts,
} from "./package-parts";
import { saveCustomXml } from "./save-custom-xml";
import { FormulaWriter } from "./save-cells";
import { keptTableRelationships, writeSheet } from "./save-sheet";
import { writeWorkbookPart, type WrittenSheet } from "./save-workbook-part";
import { StringWriter } from "./shared-strings";
import { StyleWriter } from "./style-writer";
import { readStyles } from "./styles";
import { writeTable } from "./tables";
import { encodePart } from "./xml";
import { pack } from "./zip";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What is written into: the package, and who gives out numbers in it. */
interface Target {
  readonly parts: Parts;
  readonly workbookPart: string;
  readonly styles: StyleWriter;
  readonly strings: StringWriter;
  readonly formulas: FormulaWriter;
  readonly origin: Origin | undefined;
  readonly dynamicMetadata: () => number;
  readonly nextTableId: () => number;
}

/** Throws FileError `cannotKeep` rather than lose something of the file the workbook came from. */
export function saveWorkbook(model: WorkbookModel): Uint8Array {
  const origin = originOf(model);
  if (origin) refuseLoss(model, origin);
  const parts: Parts = new Map(origin?.parts ?? newPackage());
  const workbookPart = origin?.workbookPart ?? newWorkbookPart;
  const stylesPart = origin?.stylesPart || "xl/styles.xml";
  if (!parts.has(stylesPart)) addStyles(parts, workbookPart);
  const styles = new StyleWriter(
    origin?.styles ?? readStyles(partText(parts, stylesPart), stylesPart, officeTheme),
  );
  const strings = new StringWriter(origin?.stringsPart === undefined ? undefined : origin.strings);
  dropCalculationChain(parts, workbookPart);
  const target: Target = {
    parts,
    workbookPart,
    styles,
    strings,
    formulas: new FormulaWriter(),
    origin,
    dynamicMetadata: metadataIn(parts, workbookPart),
    nextTableId: tableIds(origin),
  };
  removeGone(model, target);
  const sheets = model.sheets.map((sheet) => saveSheet(model, sheet, target));
  parts.set(stylesPart, encodePart(styles.toXml()));
  saveStrings(target);
  saveCustomXml(model, parts, workbookPart, origin);
  const workbookXml = writeWorkbookPart(model, partText(parts, workbookPart), sheets, origin);
  parts.set(workbookPart, encodePart(workbookXml));
  return pack(parts);
}

function addStyles(parts: Parts, workbookPart: string): void {
  parts.set("xl/styles.xml", encodePart(partText(newPackage(), "xl/styles.xml")));
  addRelationship(parts, workbookPart, "styles", "xl/styles.xml");
  addContentType(parts, "xl/styles.xml", `${spreadsheet}.styles+xml`);
}

/** Excel makes the chain of calculation anew; one that no longer fits makes it repair the file. */
function dropCalculationChain(parts: Parts, workbookPart: string): void {
  for (const { id, kind, target } of relationshipsOf(parts, workbookPart)) {
    if (kind !== "calcChain") continue;
    removeRelationship(parts, workbookPart, id);
    removePart(parts, target);
  }
}

function metadataIn(parts: Parts, workbookPart: string): () => number {
  let number: number | undefined;
  return () => {
    if (number !== undefined) return number;
    const known = relationshipsOf(parts, workbookPart).find(({ kind }) => kind === "sheetMetadata");
    if (known) {
      const [first] = dynamicNumbers(partText(parts, known.target), known.target);
      if (first === undefined) throw new FileError("cannotKeep", known.target);
      return (number = first);
    }
    parts.set("xl/metadata.xml", encodePart(dynamicMetadata));
    addRelationship(parts, workbookPart, "sheetMetadata", "xl/metadata.xml");
    addContentType(parts, "xl/metadata.xml", `${spreadsheet}.sheetMetadata+xml`);
    return (number = 1);
  };
}

/** Table ids count in the whole workbook; a file's own tables keep theirs. */
function tableIds(origin: Origin | undefined): () => number {
  const taken = [...(origin?.tables.values() ?? [])].map(({ part }) =>
    Number(part.root.attributes["id"] ?? 0),
  );
  let last = Math.max(0, ...taken);
  return () => ++last;
}

/** Sheets and tables that were deleted go from the package. */
function removeGone(model: WorkbookModel, { parts, workbookPart, origin }: Target): void {
  for (const [id, sheet] of origin?.sheets ?? []) {
    if (model.sheetById(id)) continue;
    removeRelationship(parts, workbookPart, sheet.relationship);
    removePart(parts, sheet.partName);
  }
  for (const [id, { partName }] of origin?.tables ?? []) {
    if (model.tableById(id)) continue;
    for (const { partName: owner } of origin?.sheets.values() ?? []) {
      if (!parts.has(owner)) continue;
      for (const relation of relationshipsOf(parts, owner))
        if (relation.target === partName) removeRelationship(parts, owner, relation.id);
    }
    removePart(parts, partName);
  }
}

function saveSheet(model: WorkbookModel, sheet: Sheet, target: Target): WrittenSheet {
  const { parts, workbookPart, styles, strings, origin } = target;
  const own = origin?.sheets.get(sheet.id);
  if (own && origin?.isTouched(sheet.id) === false) {
    return { sheet, relationship: own.relationship, sheetNumber: own.sheetNumber };
  }
  const partName = own?.partName ?? freePart(parts, "xl/worksheets/sheet");
  const relationship =
    own?.relationship ?? addRelationship(parts, workbookPart, "worksheet", partName);
  if (!own) {
    // The part's name is taken from now on, so that the next new sheet gets another.
    parts.set(partName, new Uint8Array());
    addContentType(parts, partName, `${spreadsheet}.worksheet+xml`);
  }
  const tables = model.tables.filter(({ sheetId }) => sheetId === sheet.id);
  const relations = relationshipsOf(parts, partName);
  const kept = keptTableRelationships(own, (id) =>
    relations.some((relation) => relation.id === id && own?.keptTables.includes(relation.target)),
  );
  const xml = writeSheet(sheet, {
    styles,
    strings,
    tables,
    ...(own ? { origin: own } : {}),
    formulas: target.formulas,
    stands: (area) => !moves(origin?.moved.get(sheet.id) ?? [], area),
    dynamicMetadata: target.dynamicMetadata,
    looks: origin?.looks ?? new Map(),
    tableRelationships: [...kept, ...tables.map((table) => saveTable(table, partName, target))],
  });
  parts.set(partName, encodePart(xml));
  return { sheet, relationship, ...(own ? { sheetNumber: own.sheetNumber } : {}) };
}

/** Writes the table's part and gives its relationship to the sheet. */
function saveTable(table: Table, sheetPart: string, target: Target): string {
  const { parts, origin } = target;
  const own = origin?.tables.get(table.id);
  if (own) {
    const id = Number(own.part.root.attributes["id"] ?? 0);
    parts.set(own.partName, encodePart(writeTable(table, id, own)));
    const relation = relationshipsOf(parts, sheetPart).find(
      (known) => known.target === own.partName,
    );
    return relation?.id ?? addRelationship(parts, sheetPart, "table", own.partName);
  }
  const partName = freePart(parts, "xl/tables/table");
  parts.set(partName, encodePart(writeTable(table, target.nextTableId())));
  addContentType(parts, partName, `${spreadsheet}.table+xml`);
  return addRelationship(parts, sheetPart, "table", partName);
}

function saveStrings({ parts, workbookPart, strings, origin }: Target): void {
  const partName = origin?.stringsPart ?? "xl/sharedStrings.xml";
  parts.set(partName, encodePart(strings.toXml(partName)));
  if (origin?.stringsPart !== undefined) return;
  addRelationship(parts, workbookPart, "sharedStrings", partName);
  addContentType(parts, partName, `${spreadsheet}.sharedStrings+xml`);
}

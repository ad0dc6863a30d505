/** The engine's refusals as Office.js reports them: the code an add-in maps, and an English sentence. */
import type { ModelError, RefusalReason } from "../engine/model-error";

interface Report {
  readonly code: string;
  readonly sentence: (subject: string) => string;
}

const missing = (sentence: (subject: string) => string): Report => ({
  code: "ItemNotFound",
  sentence,
});
const invalid = (sentence: (subject: string) => string): Report => ({
  code: "InvalidArgument",
  sentence,
});
const impossible = (sentence: string): Report => ({
  code: "InvalidOperation",
  sentence: () => sentence,
});
const conflict = (sentence: string): Report => ({
  code: "InsertDeleteConflict",
  sentence: () => sentence,
});

const reports: Readonly<Record<RefusalReason, Report>> = {
  sheetMissing: missing((id) => `No sheet has the id ${id}.`),
  tableMissing: missing((id) => `No table has the id ${id}.`),
  columnMissing: missing(() => "The table has no such column."),
  nameMissing: missing((name) => `There is no name "${name}".`),
  conditionalFormatMissing: missing(() => "There is no such conditional format."),
  xmlPartMissing: missing(() => "There is no such custom XML part."),
  settingMissing: missing((key) => `There is no setting "${key}".`),
  sheetProtected: { code: "AccessDenied", sentence: () => "The sheet is protected." },
  areaOffSheet: invalid(() => "The area is not on the sheet."),
  contentPushedOff: conflict("Cells with content would leave the sheet."),
  mergeSplit: conflict("Merged cells would be split."),
  tableSplit: conflict("The cells of a table would be split."),
  tableHeaderDeleted: conflict("A table keeps its header row."),
  tableMerged: impossible("Cells of a table cannot be merged."),
  tablesOverlap: impossible("A table cannot overlap another table."),
  badTableArea: invalid(() => "A table keeps its header row and overlaps itself."),
  badColumnName: invalid(() => "A column needs a name of its own."),
  badName: invalid((name) => `"${name}" cannot be a name.`),
  nameTaken: invalid((name) => `The name "${name}" is taken.`),
  nameWithoutFormula: invalid(() => "A name stands for a formula."),
  badSheetName: invalid((name) => `"${name}" cannot be a sheet's name.`),
  sheetNameTaken: {
    code: "ItemAlreadyExists",
    sentence: (name) => `There is a sheet called "${name}".`,
  },
  lastVisibleSheet: impossible("A workbook keeps at least one visible sheet."),
  badSheetPosition: invalid(() => "There is no such position among the sheets."),
  wrongShape: invalid(() => "The values do not have the area's shape."),
  badSize: invalid(() => "A size is a number of pixels, 0 or more."),
  notXml: invalid(() => "The text is not XML."),
};

/** The code and sentence of a refusal. */
export function reportOf({ reason, subject }: ModelError): {
  readonly code: string;
  readonly message: string;
} {
  const { code, sentence } = reports[reason];
  return { code, message: sentence(subject) };
}

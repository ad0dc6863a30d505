/** What the engine refuses to do, told by a reason: those who ask put it into the words of whoever is to read it. */
export type RefusalReason =
  | "sheetMissing"
  | "tableMissing"
  | "columnMissing"
  | "nameMissing"
  | "conditionalFormatMissing"
  | "xmlPartMissing"
  | "settingMissing"
  | "sheetProtected"
  | "areaOffSheet"
  | "contentPushedOff"
  | "mergeSplit"
  | "tableSplit"
  | "tableHeaderDeleted"
  | "tableMerged"
  | "tablesOverlap"
  | "badTableArea"
  | "badColumnName"
  | "badName"
  | "nameTaken"
  | "nameWithoutFormula"
  | "badSheetName"
  | "sheetNameTaken"
  | "lastVisibleSheet"
  | "badSheetPosition"
  | "wrongShape"
  | "badSize"
  | "notXml";

/** A refusal of the engine's; `subject` is the name or id it is about, where the reason has one. */
export class ModelError extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly subject = "",
  ) {
    super(subject === "" ? reason : `${reason}: ${subject}`);
    this.name = "ModelError";
  }
}

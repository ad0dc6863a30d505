/**
 * What is carried along without being understood stands in certain cells or names certain sheets. When those have
 * moved or been renamed it would say something wrong, so the file is not written and the part is named.
 */
import type { WorkbookModel } from "../model";
import { FileError } from "./file-error";
import type { Origin, SheetOrigin } from "./origin";
import { decodePart, escapeText, sourceOf, type XmlElement } from "./xml";

/** Elements of a sheet that name cells. */
const namingCells = new Set([
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "phoneticPr",
  "hyperlinks",
  "rowBreaks",
  "colBreaks",
  "cellWatches",
  "ignoredErrors",
  "drawing",
  "legacyDrawing",
  "oleObjects",
  "controls",
  "extLst",
]);

/** Parts whose formulas name sheets. */
const namingSheets = /^xl\/(?:charts|chartEx|pivotCache|drawings|slicerCaches|timelineCaches)\//;

/** Throws FileError `cannotKeep` with the name of the first thing that would be lost. */
export function refuseLoss(model: WorkbookModel, origin: Origin): void {
  for (const [id, sheet] of origin.sheets) {
    const now = model.sheetById(id);
    if (now && sheet.unwritable !== undefined && origin.isTouched(id))
      throw new FileError("cannotKeep", `${now.name}: ${sheet.unwritable}`);
    const moved = origin.moved.has(id);
    if (now && moved) {
      const lost = unmovable(sheet);
      if (lost !== undefined) throw new FileError("cannotKeep", `${now.name}: ${lost}`);
    }
    if (!now || moved || now.name !== sheet.name) refuseNamed(origin, sheet.name);
  }
}

function unmovable(sheet: SheetOrigin): string | undefined {
  const element = sheet.part.root.children.find(({ name }) => namingCells.has(name));
  if (element) return element.name;
  if (sheet.keptValidations.length > 0) return "dataValidations";
  if (sheet.keptConditions.length > 0) return "conditionalFormatting";
  return sheet.keptTables[0];
}

function refuseNamed(origin: Origin, sheetName: string): void {
  const name = escapeText(sheetName);
  const speaks = (text: string): boolean =>
    text.includes(name) || text.includes(name.replaceAll("'", "''"));
  for (const [partName, bytes] of origin.parts) {
    if (namingSheets.test(partName) && speaks(decodePart(bytes)))
      throw new FileError("cannotKeep", partName);
  }
  for (const other of origin.sheets.values()) {
    const rest = other.part.root.children.find((element) => element.name === "extLst");
    if (rest && speaks(textOf(other, rest)))
      throw new FileError("cannotKeep", `${other.name}: extLst`);
  }
  const kept = origin.keptNames.find(({ source }) => speaks(source));
  if (kept) throw new FileError("cannotKeep", kept.element.attributes["name"] ?? "definedName");
}

function textOf(sheet: SheetOrigin, element: XmlElement): string {
  return sourceOf(sheet.part, element);
}

/**
 * What is carried along without being understood stands in certain cells or names certain sheets. When those have
 * moved or been renamed it would say something wrong, so the file is not written and the part is named.
 */
import type { Area } from "../../cells/rectangle";
import type { WorkbookModel } from "../model";
import { FileError } from "./file-error";
import { anchorsIn, areasIn, areasOn, moves, movesColumns, type Edit } from "./kept-cells";
import type { Origin, SheetOrigin } from "./origin";
import { partText, relationshipsOf } from "./package-parts";
import { sourceOf } from "./xml";

/** Elements of a sheet that name cells of it in their attributes or text. */
const namingCells = new Set([
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "hyperlinks",
  "cellWatches",
  "ignoredErrors",
  "extLst",
]);
/** Elements whose places are not told in words a reference can be found in. */
const standingSomewhere = new Set(["rowBreaks", "colBreaks", "oleObjects", "controls"]);

/** Parts whose formulas name sheets. */
const namingSheets = /^xl\/(?:charts|chartEx|pivotCache|drawings|slicerCaches|timelineCaches)\//;

/** Throws FileError `cannotKeep` with the name of the first thing that would be lost. */
export function refuseLoss(model: WorkbookModel, origin: Origin): void {
  for (const [id, sheet] of origin.sheets) {
    const now = model.sheetById(id);
    if (now && sheet.unwritable !== undefined && origin.isTouched(id))
      throw new FileError("cannotKeep", `${now.name}: ${sheet.unwritable}`);
    const edits = origin.moved.get(id) ?? [];
    if (now && edits.length > 0) {
      const lost = misplaced(origin, sheet, edits);
      if (lost !== undefined) throw new FileError("cannotKeep", `${now.name}: ${lost}`);
    }
    if (now?.name !== sheet.name) refuseSpeaking(origin, sheet.name, () => true);
    else if (edits.length > 0)
      refuseSpeaking(origin, sheet.name, (areas) => areas.some((area) => moves(edits, area)));
  }
}

/** The first thing of a sheet that no longer stands where it says. */
function misplaced(origin: Origin, sheet: SheetOrigin, edits: readonly Edit[]): string | undefined {
  const moved = (areas: readonly Area[]): boolean => areas.some((area) => moves(edits, area));
  for (const element of sheet.part.root.children) {
    const { name } = element;
    if (standingSomewhere.has(name)) return name;
    if (namingCells.has(name) && moved(areasIn(sourceOf(sheet.part, element)))) return name;
  }
  for (const { kind, target } of relationshipsOf(origin.parts, sheet.partName)) {
    if (kind === "drawing" && moved(anchorsIn(partText(origin.parts, target)))) return target;
    const speaksOfCells = ["comments", "threadedComment", "pivotTable"].includes(kind);
    if (speaksOfCells && moved(areasIn(partText(origin.parts, target)))) return target;
  }
  if (sheet.keptValidations.some(({ areas }) => moved(areas))) return "dataValidations";
  if (sheet.keptConditions.some(({ areas }) => moved(areas))) return "conditionalFormatting";
  if (moved([...sheet.rows.values()].flatMap(({ row, attributes }) => outline(row, attributes))))
    return "outlineLevel";
  if (sheet.columns.some((columns) => "outlineLevel" in columns.attributes)) {
    if (movesColumns(edits)) return "outlineLevel";
  }
  return sheet.keptTables.find((part) => moved(areasIn(partText(origin.parts, part))));
}

function outline(row: number, attributes: Readonly<Record<string, string>>): Area[] {
  return "outlineLevel" in attributes ? [{ row, column: 0, rows: 1, columns: 0 }] : [];
}

/** Refuses when something kept speaks of the sheet's cells in a way that no longer holds. */
function refuseSpeaking(
  origin: Origin,
  sheetName: string,
  wrong: (areas: readonly Area[]) => boolean,
): void {
  const refuse = (text: string, part: string): void => {
    const areas = areasOn(text, sheetName);
    if (areas === null || (areas.length > 0 && wrong(areas)))
      throw new FileError("cannotKeep", part);
  };
  for (const partName of origin.parts.keys()) {
    if (namingSheets.test(partName) && /\.xml$/.test(partName))
      refuse(partText(origin.parts, partName), partName);
  }
  for (const other of origin.sheets.values()) {
    const rest = other.part.root.children.find((element) => element.name === "extLst");
    if (rest) refuse(sourceOf(other.part, rest), `${other.name}: extLst`);
  }
  for (const { element, source } of origin.keptNames)
    refuse(source, element.attributes["name"] ?? "definedName");
}

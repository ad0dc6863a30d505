/** An .xlsx file as a workbook. What the model does not know of it is kept for saving (origin.ts). */
import { fromFile } from "../formula/file-form";
import type { WorkbookModel } from "../model";
import { ModelError } from "../model-error";
import { emptyWorkbook, type OpenedIn } from "../workbook";
import { officeTheme, readTheme, type Theme } from "./colours";
import { dynamicNumbers } from "./dynamic-arrays";
import { FileError } from "./file-error";
import { newPackage } from "./new-package";
import { openSheet, type OpenedSheet } from "./open-sheet";
import { keepOrigin, type Origin, type SheetOrigin, type TableOrigin } from "./origin";
import { partText, readPart, relationshipsOf, type Relationship } from "./package-parts";
import { isSettings, readSettings } from "./settings-part";
import { readStrings, type FileStrings } from "./shared-strings";
import { readStyles } from "./styles";
import { child, childrenOf, flag, integer, sourceOf, type XmlElement, type XmlPart } from "./xml";
import { unpack } from "./zip";

/**
 * Opens the bytes of an .xlsx file; every formula is calculated anew and keeps its cached value only where it calls
 * a function nobody knows. Throws FileError.
 */
export function openWorkbook(bytes: Uint8Array, options: OpenedIn = {}): WorkbookModel {
  const parts = unpack(bytes);
  const workbookPart = findWorkbook(parts);
  const part = readPart(parts, workbookPart);
  if (flag(child(part.root, "workbookPr"), "date1904")) throw new FileError("dates1904", "");
  const relations = relationshipsOf(parts, workbookPart);
  const theme = themeOf(parts, relations);
  const stylesPart = partOfKind(relations, "styles");
  const stringsPart = partOfKind(relations, "sharedStrings");
  const styles = readStyles(...stylesSource(parts, stylesPart), theme);
  const strings: FileStrings =
    stringsPart === undefined
      ? { source: "", texts: [], rich: new Set() }
      : readStrings(partText(parts, stringsPart), stringsPart);
  const metadata = partOfKind(relations, "sheetMetadata");
  const dynamic = new Set(
    metadata === undefined ? [] : dynamicNumbers(partText(parts, metadata), metadata),
  );

  const model = emptyWorkbook(options);
  const sheets = new Map<string, SheetOrigin>();
  const tables = new Map<string, TableOrigin>();
  const looks = new Map<string, { dxf: number; format: string }>();
  try {
    const origin = model.transact("addin", () => {
      const made: { readonly opened: OpenedSheet; readonly element: XmlElement }[] = [];
      for (const element of sheetElements(part, workbookPart)) {
        const relation = relations.find(({ id }) => id === element.attributes["r:id"]);
        if (relation?.kind !== "worksheet") throw new FileError("notAWorkbook", "chartsheet");
        const opened = openSheet(model, element.attributes["name"] ?? "", {
          parts,
          partName: relation.target,
          theme,
          styles,
          strings,
          dynamic: (number) => dynamic.has(number),
        });
        made.push({ opened, element });
        const { sheetId: sheetNumber = "", "r:id": relationship = "" } = element.attributes;
        sheets.set(opened.id, { ...opened.origin, sheetNumber, relationship });
        for (const [id, table] of opened.tables) tables.set(id, table);
        for (const [id, look] of opened.looks) looks.set(id, look);
      }
      const ids = made.map(({ opened }) => opened.id);
      const keptNames = openNames(model, part, ids);
      const xml = openCustomXml(model, parts, relations);
      for (const { opened, element } of made) opened.finish(visibilityOf(element));
      return {
        parts,
        workbookPart,
        styles,
        stylesPart: stylesPart ?? "",
        strings,
        ...(stringsPart === undefined ? {} : { stringsPart }),
        sheets,
        tables,
        keptNames,
        looks,
        ...xml,
      };
    });
    keepOrigin(model, origin);
    return model;
  } catch (error) {
    // The model refuses what no workbook holds: two sheets or tables of one name, cells beyond the sheet.
    if (error instanceof ModelError) throw new FileError("damaged", error.subject || workbookPart);
    throw error;
  }
}

function findWorkbook(parts: ReadonlyMap<string, Uint8Array>): string {
  const target = relationshipsOf(parts, "").find(({ kind }) => kind === "officeDocument")?.target;
  if (target === undefined || !parts.has(target)) throw new FileError("notAWorkbook", "");
  if (target.endsWith(".bin")) throw new FileError("notAWorkbook", "xlsb");
  return target;
}

function partOfKind(relations: readonly Relationship[], kind: string): string | undefined {
  return relations.find((relation) => relation.kind === kind)?.target;
}

function themeOf(
  parts: ReadonlyMap<string, Uint8Array>,
  relations: readonly Relationship[],
): Theme {
  const name = partOfKind(relations, "theme");
  return name === undefined ? officeTheme : readTheme(partText(parts, name), name);
}

/** A file without styles has the standard ones. */
function stylesSource(
  parts: ReadonlyMap<string, Uint8Array>,
  name: string | undefined,
): [source: string, partName: string] {
  return name === undefined
    ? [partText(newPackage(), "xl/styles.xml"), "xl/styles.xml"]
    : [partText(parts, name), name];
}

function sheetElements({ root }: XmlPart, partName: string): readonly XmlElement[] {
  if (root.name !== "workbook") throw new FileError("notAWorkbook", root.name);
  // The strict form has other namespaces throughout; what is written here would be a mixture of the two.
  const strict = Object.values(root.attributes).some((value) => value.includes("purl.oclc.org"));
  if (strict) throw new FileError("notAWorkbook", "strict");
  const elements = childrenOf(child(root, "sheets"), "sheet");
  if (elements.length === 0) throw new FileError("damaged", partName);
  return elements;
}

function visibilityOf(element: XmlElement): "visible" | "hidden" | "veryHidden" {
  const { state } = element.attributes;
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/**
 * What the model holds of a name; a name with more to it (macros, print areas) is kept as written. LibreOffice says of
 * every name that it is no macro, which is nothing more.
 */
const knownAttributes = new Set(["name", "localSheetId", "hidden", "comment"]);

function openNames(
  model: WorkbookModel,
  part: XmlPart,
  sheetIds: readonly string[],
): Origin["keptNames"] {
  const kept: Origin["keptNames"][number][] = [];
  for (const element of childrenOf(child(part.root, "definedNames"), "definedName")) {
    const { name = "", comment = "" } = element.attributes;
    const local = integer(element, "localSheetId");
    const sheetId = local === undefined ? undefined : sheetIds[local];
    const plain =
      !name.startsWith("_xlnm.") &&
      element.text !== "" &&
      Object.entries(element.attributes).every(
        ([attribute, value]) => knownAttributes.has(attribute) || /^(?:0|false)$/.test(value),
      );
    if (!plain || !takesName()) {
      const source = sourceOf(part, element);
      kept.push({ element, source, ...(sheetId === undefined ? {} : { sheetId }) });
    }

    function takesName(): boolean {
      try {
        model.setName({
          name,
          comment,
          formula: fromFile(element.text),
          visible: !flag(element, "hidden"),
          ...(sheetId === undefined ? {} : { sheetId }),
        });
        return true;
      } catch (error) {
        if (error instanceof ModelError) return false;
        throw error;
      }
    }
  }
  return kept;
}

function openCustomXml(
  model: WorkbookModel,
  parts: ReadonlyMap<string, Uint8Array>,
  relations: readonly Relationship[],
): Pick<Origin, "customXml" | "settingsPart"> {
  const customXml = new Map<string, { partName: string; xml: string }>();
  let settingsPart: string | undefined;
  for (const { kind, target: partName } of relations) {
    if (kind !== "customXml" || !parts.has(partName)) continue;
    const { root, source } = readPart(parts, partName);
    if (isSettings(root)) {
      settingsPart = partName;
      for (const [key, value] of readSettings(root)) model.setSetting(key, value);
    } else {
      customXml.set(model.addCustomXmlPart(source).id, { partName, xml: source });
    }
  }
  return { customXml, ...(settingsPart === undefined ? {} : { settingsPart }) };
}

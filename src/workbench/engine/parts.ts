/** What a workbook keeps beside its cells: names, custom XML parts and an add-in's settings. */
import { sameFolded } from "../cells/case-fold";
import type { CustomXmlPart, DefinedName } from "./model";
import { ModelError } from "./model-error";
import { sheetOf, tableNamed, type WorkbookState } from "./state";
import { checkName } from "./tables/names";

function sameName(a: DefinedName, name: string, sheetId: string | undefined): boolean {
  return sameFolded(a.name, name) && a.sheetId === sheetId;
}

/** Adds a name, or gives the one there is a new meaning. */
export function setName(state: WorkbookState, name: DefinedName): void {
  checkName(name.name);
  if (tableNamed(state, name.name)) throw new ModelError("nameTaken", name.name);
  if (!name.formula.startsWith("=")) throw new ModelError("nameWithoutFormula", name.name);
  const scope = name.sheetId === undefined ? undefined : sheetOf(state, name.sheetId).id;
  const exists = state.names.some((other) => sameName(other, name.name, scope));
  state.names = exists
    ? state.names.map((other) => (sameName(other, name.name, scope) ? name : other))
    : [...state.names, name];
  nameChanged(state, scope);
}

export function deleteName(state: WorkbookState, name: string, sheetId?: string): void {
  const kept = state.names.filter((other) => !sameName(other, name, sheetId));
  if (kept.length === state.names.length) throw new ModelError("nameMissing", name);
  state.names = kept;
  nameChanged(state, sheetId);
}

/** Names have no event of their own in Office.js; the page hears of them through a sheet. */
function nameChanged(state: WorkbookState, sheetId: string | undefined): void {
  state.calculation.rebind("names");
  const told = sheetId ?? state.sheets[0]?.id;
  if (told !== undefined) state.transactions.record({ kind: "sheetChanged", sheetId: told });
}

export function addCustomXmlPart(state: WorkbookState, xml: string): CustomXmlPart {
  const number = state.nextId("xml").toString(16).toUpperCase().padStart(12, "0");
  const id = `{7A5B0C3D-0000-4000-8000-${number}}`;
  const part = { id, namespaceUri: namespaceOf(xml), xml };
  state.customXmlParts.set(id, part);
  return part;
}

export function setCustomXmlPart(state: WorkbookState, id: string, xml: string): void {
  if (!state.customXmlParts.has(id)) throw new ModelError("xmlPartMissing");
  state.customXmlParts.set(id, { id, namespaceUri: namespaceOf(xml), xml });
}

export function deleteCustomXmlPart(state: WorkbookState, id: string): void {
  if (!state.customXmlParts.delete(id)) throw new ModelError("xmlPartMissing");
}

/** The namespace of the root element, "" for none. Text without a root element is not XML. */
function namespaceOf(xml: string): string {
  const root = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<([^\s/>!?]+)([^>]*)>/.exec(xml);
  if (!root) throw new ModelError("notXml");
  const [, name = "", attributes = ""] = root;
  const prefix = name.includes(":") ? `xmlns:${name.slice(0, name.indexOf(":"))}` : "xmlns";
  for (const [, attribute, , value = ""] of attributes.matchAll(/([^\s=]+)\s*=\s*(["'])(.*?)\2/g))
    if (attribute === prefix) return value;
  return "";
}

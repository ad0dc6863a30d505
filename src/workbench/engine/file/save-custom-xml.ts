/** Custom XML parts and add-in settings: what was changed is written, what was deleted goes, the rest stays. */
import { escapeAttribute } from "../../cells/escape";
import type { WorkbookModel } from "../model";
import type { Origin } from "./origin";
import {
  addContentType,
  addRelationship,
  freePart,
  relationshipsOf,
  removePart,
  removeRelationship,
  type Parts,
} from "./package-parts";
import { writeSettings } from "./settings-part";
import { encodePart } from "./xml";

const propertiesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

export function saveCustomXml(
  model: WorkbookModel,
  parts: Parts,
  workbookPart: string,
  origin: Origin | undefined,
): void {
  for (const { id, namespaceUri, xml } of model.customXmlParts) {
    const known = origin?.customXml.get(id);
    if (!known) addItem(parts, workbookPart, xml, { id, namespaceUri });
    else if (known.xml !== xml) parts.set(known.partName, encodePart(xml));
  }
  for (const [id, { partName }] of origin?.customXml ?? []) {
    if (!model.customXmlParts.some((part) => part.id === id))
      removeItem(parts, workbookPart, partName);
  }
  const settingsPart = origin?.settingsPart;
  const settings = encodePart(writeSettings(model.settings));
  if (settingsPart !== undefined) parts.set(settingsPart, settings);
  else if (model.settings.size > 0) addItem(parts, workbookPart, writeSettings(model.settings));
}

/** Adds an item; with its properties, by which Excel knows its id and namespace. */
function addItem(
  parts: Parts,
  workbookPart: string,
  xml: string,
  properties?: { readonly id: string; readonly namespaceUri: string },
): void {
  const item = freePart(parts, "customXml/item");
  parts.set(item, encodePart(xml));
  addRelationship(parts, workbookPart, "customXml", item);
  if (!properties) return;
  const { id, namespaceUri } = properties;
  const name = freePart(parts, "customXml/itemProps");
  const reference =
    namespaceUri === "" ? "" : `<ds:schemaRef ds:uri="${escapeAttribute(namespaceUri)}"/>`;
  const text =
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="${propertiesNamespace}">` +
    `<ds:schemaRefs>${reference}</ds:schemaRefs></ds:datastoreItem>`;
  parts.set(name, encodePart(text));
  addRelationship(parts, item, "customXmlProps", name);
  addContentType(parts, name, propertiesType);
}

function removeItem(parts: Parts, workbookPart: string, item: string): void {
  for (const { id, target } of relationshipsOf(parts, workbookPart))
    if (target === item) removeRelationship(parts, workbookPart, id);
  for (const { target } of relationshipsOf(parts, item)) removePart(parts, target);
  removePart(parts, item);
}

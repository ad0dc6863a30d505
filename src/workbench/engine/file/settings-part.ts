/**
 * Add-in settings in a file. Excel keeps them with the add-in's own web extension part; here they are a custom XML
 * part of a namespace of its own, which Excel carries along and no add-in is shown.
 */
import { escapeAttribute, escapeText } from "../../cells/escape";
import { child, childrenOf, type XmlElement } from "./xml";

const settingsNamespace = "urn:excel-workbench:settings";

export function isSettings(root: XmlElement): boolean {
  return root.name === "settings" && root.attributes["xmlns"] === settingsNamespace;
}

export function readSettings(root: XmlElement): ReadonlyMap<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const element of childrenOf(root, "setting")) {
    const value: unknown = JSON.parse(child(element, "value")?.text ?? "null");
    settings.set(element.attributes["key"] ?? "", value);
  }
  return settings;
}

export function writeSettings(settings: ReadonlyMap<string, unknown>): string {
  const items = [...settings].map(
    ([key, value]) =>
      `<setting key="${escapeAttribute(key)}"><value>${escapeText(JSON.stringify(value))}</value></setting>`,
  );
  return `<settings xmlns="${settingsNamespace}">${items.join("")}</settings>`;
}

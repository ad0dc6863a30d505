/** What the add-in's manifest puts on the ribbon, with the texts of the wanted language. */

export type RibbonAction =
  | { readonly type: "showPane"; readonly source: string }
  | { readonly type: "run"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** The icon's path on the pane's own address. */
  readonly icon: string | null;
  readonly action: RibbonAction;
}
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}
export interface RibbonTab {
  readonly id: string;
  /** null: the group joins Excel's own home tab. */
  readonly label: string | null;
  readonly groups: readonly RibbonGroup[];
}
export interface AddinManifest {
  readonly name: string;
  readonly tabs: readonly RibbonTab[];
  /** The pane's page, as a path on its own address. */
  readonly panePath: string;
  readonly namespace: string | null;
  /** What is known of its worksheet functions, as a path on its own address; null for an add-in without any. */
  readonly functionsPath: string | null;
}

function all(within: Element | Document, name: string): Element[] {
  return [...within.getElementsByTagName("*")].filter(({ localName }) => localName === name);
}

function first(within: Element | Document, name: string): Element | undefined {
  return all(within, name)[0];
}

function child(of: Element, name: string): Element | undefined {
  return [...of.children].find(({ localName }) => localName === name);
}

export function readManifest(xml: string, language: string): AddinManifest {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  const strings = new Map<string, string>();
  for (const resources of all(manifest, "Resources")) {
    for (const entry of resources.querySelectorAll("[id]")) {
      strings.set(entry.id, inLanguage(entry, language));
    }
  }
  const resource = (of: Element | undefined): string =>
    strings.get(of?.getAttribute("resid") ?? "") ?? "";

  const button = (control: Element): RibbonButton | null => {
    const action = child(control, "Action");
    if (!action) return null;
    const run = action.getAttribute("xsi:type") === "ExecuteFunction";
    const supertip = child(control, "Supertip");
    const icons = all(child(control, "Icon") ?? control, "Image");
    const icon = icons.find((image) => image.getAttribute("size") === "32") ?? icons[0];
    return {
      id: control.id,
      label: resource(child(control, "Label")),
      tipTitle: supertip ? resource(child(supertip, "Title")) : "",
      tip: supertip ? resource(child(supertip, "Description")) : "",
      icon: icon ? pathOf(resource(icon)) : null,
      action: run
        ? { type: "run", functionName: child(action, "FunctionName")?.textContent.trim() ?? "" }
        : { type: "showPane", source: pathOf(resource(child(action, "SourceLocation"))) },
    };
  };
  const group = (element: Element): RibbonGroup => ({
    id: element.id,
    label: resource(child(element, "Label")),
    buttons: all(element, "Control")
      .map(button)
      .filter((control) => control !== null),
  });
  const surfaces = all(manifest, "ExtensionPoint").filter(
    (point) => point.getAttribute("xsi:type") === "PrimaryCommandSurface",
  );
  const tabs = surfaces.flatMap((surface) =>
    [...surface.children]
      .filter(({ localName }) => localName === "OfficeTab" || localName === "CustomTab")
      .map((tab): RibbonTab => {
        const label = child(tab, "Label");
        return {
          id: tab.id,
          label: label ? resource(label) : null,
          groups: all(tab, "Group").map(group),
        };
      }),
  );
  const shown = tabs
    .flatMap(({ groups }) => groups.flatMap(({ buttons }) => buttons))
    .map(({ action }) => (action.type === "showPane" ? action.source : ""))
    .find((source) => source !== "");
  const name = first(manifest, "DisplayName");
  const namespace = first(manifest, "Namespace");
  const metadata = first(manifest, "Metadata");
  const functions = resource(metadata && child(metadata, "SourceLocation"));
  const source = all(manifest, "SourceLocation").find((location) =>
    location.hasAttribute("DefaultValue"),
  );
  return {
    name: name ? inLanguage(name, language) : "",
    tabs,
    panePath: shown ?? pathOf(source?.getAttribute("DefaultValue") ?? "/taskpane.html"),
    namespace: namespace ? resource(namespace) : null,
    functionsPath: functions === "" ? null : pathOf(functions),
  };
}

function inLanguage(element: Element, language: string): string {
  const override = [...element.children].find((inner) => inner.getAttribute("Locale") === language);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

/** The manifest names the deployed address; here the same path is on the pane's own. */
function pathOf(address: string): string {
  try {
    const { pathname, search } = new URL(address, "https://localhost/");
    return pathname + search;
  } catch {
    return "/";
  }
}

/**
 * Looks a manifest over without the network, for what Excel would otherwise refuse without saying why. The
 * official validator is an online service; this knows the rules that matter here.
 */
import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SaxesParser } from "saxes";

/** The order in which Excel wants the children of an element; it ignores or refuses them in any other. */
const order = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  AllFormFactors: ["ExtensionPoint"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  "ExtensionPoint CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  OfficeTab: ["Group", "Label"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const required = {
  OfficeApp: ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Group: ["Label", "Icon", "Control"],
  Supertip: ["Title", "Description"],
};

const longest = {
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  DisplayName: 125,
  Description: 250,
};
const longestResourceId = 32;
const buttonIconSizes = ["16", "32", "80"];
const otherLocale = "en-US";
const localFiles = /\.(png|html|json|js)$/;

/** @typedef {{ name: string, attributes: Record<string, string>, children: Element[], text: string }} Element */

/** @param {string} xml @returns {Element} */
function parse(xml) {
  /** @type {Element} */
  const root = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ name, attributes }) => {
    /** @type {Element} */
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root;
}

const all = (element) => [element, ...element.children.flatMap(all)];
const type = ({ attributes }) => attributes["xsi:type"];
const child = (element, name) => element?.children.find((one) => one.name === name);

/**
 * @param {string} xml the manifest
 * @param {string | undefined} folder where the files it names are; without it they are not looked for
 * @returns {Promise<string[]>} what is wrong, in sentences; empty when nothing is
 */
export async function checkManifest(xml, folder) {
  let elements;
  try {
    elements = all(parse(xml)).slice(1);
  } catch (error) {
    return [`The manifest is not well-formed XML: ${error.message}`];
  }
  return [
    ...wrongOrder(elements),
    ...missingElements(elements),
    ...wrongFacts(elements),
    ...wrongResources(elements),
    ...wrongStrings(elements),
    ...wrongAddresses(elements),
    ...wrongIcons(elements),
    ...wrongRuntime(elements),
    ...wrongFunctions(elements),
    ...(folder ? await missingFiles(elements, folder) : []),
  ];
}

function wrongOrder(elements) {
  return elements.flatMap((element) => {
    const wanted = order[`${element.name} ${type(element)}`] ?? order[element.name];
    // Hosts of the base manifest and of the overrides share a name; the former have no children.
    if (!wanted) return [];
    const places = element.children.map(({ name }) => wanted.indexOf(name));
    const unknown = element.children.filter((_, index) => places[index] === -1);
    const late = element.children.filter(
      (_, index) => places[index] !== -1 && places.slice(0, index).some((p) => p > places[index]),
    );
    return [
      ...unknown.map(({ name }) => `${element.name} may not hold ${name}.`),
      ...late.map(({ name }) => `${name} stands too late in ${element.name}.`),
    ];
  });
}

function missingElements(elements) {
  return elements.flatMap((element) =>
    (required[element.name] ?? [])
      .filter((name) => !child(element, name))
      .map((name) => `${element.name} ${element.attributes.id ?? ""} lacks ${name}.`),
  );
}

function wrongFacts(elements) {
  const text = (name) => elements.find((element) => element.name === name)?.text ?? "";
  const ids = elements
    .filter(({ name, attributes }) => attributes.id && !name.startsWith("bt:"))
    .map(({ attributes }) => attributes.id);
  return [
    !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text("Id")) && "Id is not a GUID.",
    !/^\d+(\.\d+){1,3}$/.test(text("Version")) && "Version is not of the form 1.2.3.4.",
    text("DefaultLocale") !== "da-DK" && "DefaultLocale is not da-DK.",
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `The id ${id} is used for more than one element.`),
    ...elements
      .filter(({ name, text: named }) => name === "FunctionName" && !/^[A-Za-z_]\w*$/.test(named))
      .map(({ text: named }) => `The function name ${named} is not a plain name.`),
  ].filter((problem) => problem !== false);
}

function wrongResources(elements) {
  const defined = elements
    .filter(({ name, attributes }) => /^bt:(Image|Url|String)$/.test(name) && attributes.id)
    .map(({ attributes }) => attributes.id);
  const used = elements.map(({ attributes }) => attributes.resid).filter((id) => id !== undefined);
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `The resource ${id} is not defined.`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `The resource ${id} is not used.`),
    ...defined
      .filter((id, index) => defined.indexOf(id) !== index)
      .map((id) => `The resource ${id} is defined twice.`),
    ...[...defined, ...used]
      .filter((id) => id.length > longestResourceId)
      .map((id) => `The resource id ${id} is longer than ${longestResourceId} characters.`),
  ];
}

function wrongStrings(elements) {
  const limited = [
    ...elements
      .filter(({ name, attributes }) => longest[name] && attributes.DefaultValue)
      .map((element) => ({ element, limit: longest[element.name], what: element.name })),
    ...elements
      .filter(({ name }) => name === "bt:ShortStrings" || name === "bt:LongStrings")
      .flatMap(({ name, children }) =>
        children.map((element) => ({ element, limit: longest[name], what: element.attributes.id })),
      ),
  ];
  return limited.flatMap(({ element, limit, what }) => {
    const overrides = element.children.filter(({ name }) => name.endsWith("Override"));
    const values = [element.attributes.DefaultValue, ...overrides.map((o) => o.attributes.Value)];
    return [
      ...values
        .filter((value) => !value || value.length > limit)
        .map((value) =>
          value ? `${what} has ${value.length} characters, at most ${limit}.` : `${what} is empty.`,
        ),
      ...(overrides.some(({ attributes }) => attributes.Locale === otherLocale)
        ? []
        : [`${what} has no ${otherLocale} text.`]),
    ];
  });
}

/** Every address of the manifest, with its element. */
function addresses(elements) {
  return elements
    .filter(({ name }) => /Url$|^bt:Image$|^SourceLocation$/.test(name))
    .flatMap(({ attributes, children }) => [
      attributes.DefaultValue,
      ...children.map((override) => override.attributes.Value),
    ])
    .filter((address) => address !== undefined);
}

function wrongAddresses(elements) {
  return addresses(elements)
    .filter((address) => !address.startsWith("https://") || !URL.canParse(address))
    .map((address) => `${address} is not an https address.`);
}

function wrongIcons(elements) {
  return elements
    .filter(({ name }) => name === "Icon")
    .flatMap(({ children }) => {
      const sizes = children.map(({ attributes }) => attributes.size);
      return buttonIconSizes
        .filter((size) => !sizes.includes(size))
        .map((size) => `An icon lacks the size ${size}.`);
    });
}

/** In a shared runtime, runtime, function file, functions page and pane are one and the same page. */
function wrongRuntime(elements) {
  const pages = elements
    .filter(({ name }) => ["Runtime", "FunctionFile"].includes(name))
    .map(({ attributes }) => attributes.resid)
    .concat(
      elements
        .filter(({ name }) => name === "Action" || name === "Page")
        .map((element) => child(element, "SourceLocation")?.attributes.resid)
        .filter((resid) => resid !== undefined),
    );
  const runtime = elements.find(({ name }) => name === "Runtime");
  return [
    ...(new Set(pages).size > 1 ? ["Runtime, functions and pane do not name the same page."] : []),
    ...(runtime && runtime.attributes.lifetime !== "long"
      ? ["The shared runtime is not long."]
      : []),
  ];
}

/** Worksheet functions: script, page and metadata, and a namespace that is one word and the same in every language. */
function wrongFunctions(elements) {
  const point = elements.find((element) => type(element) === "CustomFunctions");
  if (!point) return [];
  const parts = ["Script", "Page", "Metadata", "Namespace"];
  const resource = (resid) => elements.find(({ attributes }) => attributes.id === resid);
  const namespace = resource(child(point, "Namespace")?.attributes.resid);
  const names = namespace
    ? [namespace.attributes, ...namespace.children.map(({ attributes }) => attributes)].map(
        ({ DefaultValue, Value }) => DefaultValue ?? Value,
      )
    : [];
  const metadata = resource(
    child(child(point, "Metadata"), "SourceLocation")?.attributes.resid ?? "",
  );
  return [
    ...parts.filter((name) => !child(point, name)).map((name) => `CustomFunctions lacks ${name}.`),
    ...(new Set(names).size > 1
      ? ["The functions' namespace is not the same in every language."]
      : []),
    ...names
      .filter((name) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name))
      .map((name) => `The namespace ${name} is not a plain word.`),
    ...(metadata && !metadata.children.some(({ attributes }) => attributes.Locale === otherLocale)
      ? [`The functions' metadata has no ${otherLocale} file.`]
      : []),
  ];
}

async function missingFiles(elements, folder) {
  const names = addresses(elements).map((address) => new URL(address).pathname);
  const base = commonFolder(names);
  const missing = await Promise.all(
    [...new Set(names)]
      .filter((name) => localFiles.test(name))
      .map(async (name) => {
        const file = path.join(folder, name.slice(base.length));
        return access(file).then(
          () => undefined,
          () => `The file ${name} is not in ${folder}.`,
        );
      }),
  );
  return missing.filter((problem) => problem !== undefined);
}

/** The folder all addresses lie under: the place the add-in is put on its host. */
function commonFolder(names) {
  let base = names[0] ?? "/";
  for (const name of names) while (!name.startsWith(base)) base = base.slice(0, -1);
  return base.slice(0, base.lastIndexOf("/") + 1);
}

/** `check-manifest.mjs [--files folder] [manifest.xml …]` */
async function main() {
  const { values, positionals } = parseArgs({
    options: { files: { type: "string" } },
    allowPositionals: true,
  });
  for (const file of positionals.length > 0 ? positionals : ["manifest.xml"]) {
    const problems = await checkManifest(await readFile(file, "utf8"), values.files);
    for (const problem of problems) process.stderr.write(`${file}: ${problem}\n`);
    if (problems.length > 0) process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

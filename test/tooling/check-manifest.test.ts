import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const manifest = readFileSync("manifest.xml", "utf8");
const folder = mkdtempSync(path.join(tmpdir(), "tryghedsplan-manifest-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the checker says of each manifest, by name. */
function check(manifests: Readonly<Record<string, string>>): Record<string, string[]> {
  const files = Object.entries(manifests).map(([name, xml]) => {
    const file = path.join(folder, `${name}.xml`);
    writeFileSync(file, xml);
    return { name, file };
  });
  const { stderr } = spawnSync(
    process.execPath,
    ["scripts/check-manifest.mjs", ...files.map(({ file }) => file)],
    { encoding: "utf8" },
  );
  const lines = stderr.split("\n");
  return Object.fromEntries(
    files.map(({ name, file }) => [
      name,
      lines.filter((line) => line.startsWith(file)).map((line) => line.slice(file.length + 2)),
    ]),
  );
}

/** One thing wrong with each, and what is to be said of it. */
const faults: readonly [name: string, from: string | RegExp, to: string, said: string][] = [
  [
    "swapped",
    /(<Label resid="CheckPlan.Label"\/>)([\s\S]*?<\/Supertip>)/,
    "$2$1",
    "Label stands too late in Control.",
  ],
  ["unknown", "<Permissions>", "<Licence/><Permissions>", "OfficeApp may not hold Licence."],
  ["undefined", 'resid="Check.16"', 'resid="Check.17"', "The resource Check.17 is not defined."],
  [
    "twice",
    'bt:Image id="Check.16"',
    'bt:Image id="Icon.16"',
    "The resource Icon.16 is defined twice.",
  ],
  [
    "http",
    "https://localhost:3000/taskpane.html",
    "http://localhost:3000/taskpane.html",
    "http://localhost:3000/taskpane.html is not an https address.",
  ],
  [
    "danish only",
    '<bt:Override Locale="en-US" Value="Check"/>',
    "",
    "CheckPlan.Label has no en-US text.",
  ],
  [
    "long label",
    'DefaultValue="Kontrollér"',
    `DefaultValue="${"k".repeat(126)}"`,
    "CheckPlan.Label has 126 characters, at most 125.",
  ],
  ["empty help", /DefaultValue="Åbner panelet[^"]*"/, 'DefaultValue=""', "OpenPane.Help is empty."],
  [
    "long id",
    /Icon\.80/g,
    "Icon.80.with.a.name.beyond.all.bounds",
    "The resource id Icon.80.with.a.name.beyond.all.bounds is longer than 32 characters.",
  ],
  ["no size", /\s*<bt:Image size="80" resid="Overview.80"\/>/, "", "An icon lacks the size 80."],
  [
    "two pages",
    '<FunctionFile resid="Pane.Url"/>',
    '<FunctionFile resid="Icon.16"/>',
    "Runtime, functions and pane do not name the same page.",
  ],
  [
    "translated namespace",
    '<bt:Override Locale="en-US" Value="TRYG"/>',
    '<bt:Override Locale="en-US" Value="SAFE"/>',
    "The functions' namespace is not the same in every language.",
  ],
  ["no script", /<Script>[\s\S]*?<\/Script>/, "", "CustomFunctions lacks Script."],
  ["short life", ' lifetime="long"', "", "The shared runtime is not long."],
  [
    "one button twice",
    'id="Tryghedsplan.CheckPlan"',
    'id="Tryghedsplan.OpenPane"',
    "The id Tryghedsplan.OpenPane is used for more than one element.",
  ],
  ["bad guid", /<Id>.{4}/, "<Id>", "Id is not a GUID."],
  ["not xml", "</OfficeApp>", "", "The manifest is not well-formed XML"],
];

test("the manifest is found sound, and each fault is said in a sentence", () => {
  const said = check({
    sound: manifest,
    ...Object.fromEntries(faults.map(([name, from, to]) => [name, manifest.replace(from, to)])),
  });
  expect(said["sound"]).toEqual([]);
  const unsaid = faults.filter(([name, , , sentence]) => !said[name]?.join(" ").includes(sentence));
  expect(unsaid.map(([name]) => [name, said[name]])).toEqual([]);
});

test("every file the manifest names is there", () => {
  const { stderr } = spawnSync(
    process.execPath,
    ["scripts/check-manifest.mjs", "--files", "assets/..", "manifest.xml"],
    { encoding: "utf8" },
  );
  // The page and the functions' files are built; the icons are the project's own.
  expect(stderr.trim().split("\n")).toEqual([
    "manifest.xml: The file /taskpane.html is not in assets/...",
    "manifest.xml: The file /functions.js is not in assets/...",
    "manifest.xml: The file /functions-da.json is not in assets/...",
    "manifest.xml: The file /functions.json is not in assets/...",
  ]);
});

test.each([
  ["http://example.dk", "--base-url skal være en https-adresse, og det er http://example.dk ikke."],
  ["https://example.dk/?a", "--base-url skal være en mappe, uden ? og #: https://example.dk/?a"],
])("the build refuses the address %s before it builds", (address, sentence) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["scripts/build.mjs", "--base-url", address],
    { encoding: "utf8" },
  );
  expect({ status, said: stderr.trim() }).toEqual({ status: 1, said: sentence });
});

test("Microsoft's own reader finds the pane, the ribbon's host and what Excel must support", () => {
  const script = `
    import { OfficeAddinManifest } from "office-addin-manifest";
    const read = await OfficeAddinManifest.readManifestFile("manifest.xml");
    console.log(JSON.stringify(read));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toMatchObject({
    displayName: "Tryghedsplan",
    defaultLocale: "da-DK",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});

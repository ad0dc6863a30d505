import path from "node:path";
import ts from "typescript";

/** What a room must not see: a page, Node, Office.js, the tests' globals. */
const elsewhere = [
  "document.title",
  "process.pid",
  "typeof Office",
  "typeof describe",
  "setTimeout",
  "console",
];

const sources = new Map<string, ts.SourceFile | undefined>();

/** What the type check of a room says of files that stand in it only here: the room's own settings and files, and these. */
function problemsIn(room: string, texts: readonly string[]): readonly (readonly string[])[] {
  const settings = settingsOf(path.resolve("src", room, "tsconfig.json"));
  const added = new Map(
    texts.map((text, at) => [path.resolve("src", room, `added-${at}.ts`), text]),
  );
  const host = ts.createCompilerHost(settings.options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => added.has(path.resolve(name)) || fileExists(name);
  host.getSourceFile = (name, options) => {
    const text = added.get(path.resolve(name));
    if (text !== undefined) return ts.createSourceFile(name, text, options);
    if (!sources.has(name)) sources.set(name, getSourceFile(name, options));
    return sources.get(name);
  };
  const program = ts.createProgram({
    rootNames: [...settings.fileNames, ...added.keys()],
    options: settings.options,
    projectReferences: settings.projectReferences ?? [],
    host,
  });
  return [...added.keys()].map((name) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
  );
}

function settingsOf(file: string): ts.ParsedCommandLine {
  const settings = ts.getParsedCommandLineOfConfigFile(
    file,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, " "));
      },
    },
  );
  if (!settings) throw new Error(`${file} cannot be read.`);
  return settings;
}

test.each(["cells", "plan", "checks", "import", "text"])(
  "%s sees neither a page nor Node, Office.js, test globals, timers or a console",
  (room) => {
    const [sound, ...faulty] = problemsIn(room, [
      "export const x = [1].at(-1);",
      ...elsewhere.map((expression) => `export const x = ${expression};`),
    ]);
    expect(sound).toEqual([]);
    expect(faulty).toEqual(
      elsewhere.map((): unknown => [expect.stringMatching(/^Cannot find name/)]),
    );
  },
);

test.each([
  ["workbook", "typeof Excel", "document.title"],
  ["workbook", "setTimeout", "process.pid"],
  ["functions", "CustomFunctions.Error", "document.title"],
  ["workbench/engine", "new TextEncoder()", "document.title"],
  ["workbench/engine", "structuredClone", "process.pid"],
  ["workbench/objects", "Map", "document.title"],
  ["workbench/protocol", "setTimeout", "document.title"],
  ["workbench/node", "process.pid", "document.title"],
])("%s sees %s and not %s", (room, seen, unseen) => {
  const [sound, faulty] = problemsIn(room, [
    `export const x: unknown = ${seen};`,
    `export const x: unknown = ${unseen};`,
  ]);
  expect(sound).toEqual([]);
  expect(faulty).toEqual([expect.stringMatching(/^Cannot find name/)]);
});

test("npm run typecheck visits every room", () => {
  const visited = settingsOf(path.resolve("tsconfig.json")).projectReferences ?? [];
  const rooms = ts.sys.readDirectory("src", [".json"], [], ["**/tsconfig.json"]);
  expect(visited.map((room) => path.relative("", room.path))).toEqual(
    expect.arrayContaining(rooms.map((room) => path.relative("", path.dirname(room)))),
  );
});

/** What the built command line needs at run time is installed by `npm ci --omit=dev`. */
import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import ts from "typescript";
import addIn from "../../package.json";
import workbench from "@tryghedsplan/workbench/package.json";

const built = readFileSync("dist/cli/main.js", "utf8");
const packages = [addIn, workbench];
const installed = new Set(packages.flatMap(({ dependencies }) => Object.keys(dependencies)));

/** `@scope/name/file` → `@scope/name`. */
const packageOf = (module: string) =>
  module
    .split("/")
    .slice(0, module.startsWith("@") ? 2 : 1)
    .join("/");

test("every package the built command imports is a dependency, of the project or of the stand-in", () => {
  const imported = ts
    .preProcessFile(built)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((module) => !isBuiltin(module));
  expect(imported).toContain("saxes");
  expect(imported.filter((module) => !installed.has(packageOf(module)))).toEqual([]);
});

test("Office.js is loaded from its package, and is no part of what is built", () => {
  expect(built).toContain('"@microsoft/office-js/dist/excel-web-16.00.debug.js"');
  expect(installed.has("@microsoft/office-js")).toBe(true);
  expect(built).not.toContain("HttpRequestExecutor");
});

test("a package that both name has one version", () => {
  const [ours, theirs] = packages.map(
    ({ dependencies, devDependencies }): ReadonlyMap<string, string> =>
      new Map(Object.entries({ ...dependencies, ...devDependencies })),
  );
  const shared = [...(theirs ?? [])].filter(([name]) => ours?.has(name));
  expect(shared.map(([name]) => [name, ours?.get(name)])).toEqual(shared);
  expect(ours?.get(workbench.name)).toBe(workbench.version);
});

/** What address names what file is the same on every system, whatever stands between its folders. */
import path from "node:path";
import type * as Served from "../../scripts/served-path.mjs";

describe.each(["posix", "win32"] as const)("where paths are those of %s", (system) => {
  let pathOf: (typeof Served)["pathOf"];
  beforeAll(() => {
    jest.isolateModules(() => {
      jest.doMock("node:path", () => path[system]);
      ({ pathOf } = jest.requireActual<typeof Served>("../../scripts/served-path.mjs"));
    });
  });

  test.each([
    ["/", "/index.html"],
    ["/help/da/", "/help/da/index.html"],
    ["/office/office.js", "/office/office.js"],
    ["/office/da-DK/office_strings.js?v=1", "/office/da-DK/office_strings.js"],
    ["/probe/functions.json", "/probe/functions.json"],
    ["/functions.json", "/functions.json"],
    ["/m%C3%A5l.json", "/mål.json"],
  ])("%s names %s", (address, file) => {
    expect(pathOf(address)).toBe(file);
  });

  test.each([
    "/../package.json",
    "/%2e%2e/%2e%2e/package.json",
    "/office/..%2f..%2fpackage.json",
    "/office/..%5c..%5cpackage.json",
    "/%5c..%5cpackage.json",
    "\\..\\package.json",
  ])("%s does not lead out of the folder", (address) => {
    const folder = path[system].resolve("/plan/dist");
    expect(path[system].join(folder, pathOf(address))).toBe(
      path[system].join(folder, "package.json"),
    );
  });
});

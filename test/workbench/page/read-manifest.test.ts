/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { readManifest } from "../../../src/workbench/page/ribbon/read-manifest";

const xml = readFileSync("manifest.xml", "utf8");

function labels(language: string): string[] {
  return readManifest(xml, language).tabs.flatMap(({ groups }) =>
    groups.flatMap(({ buttons }) => buttons.map(({ label }) => label)),
  );
}

test("the add-in's group joins the home tab, with Danish words by default", () => {
  const { tabs, name } = readManifest(xml, "da-DK");
  expect(tabs.map(({ label, groups }) => [label, groups.map((group) => group.label)])).toEqual([
    [null, ["Tryghedsplan"]],
  ]);
  expect(labels("da-DK")).toEqual(["Åbn panel", "Kontrollér", "Opdatér oversigt"]);
  expect(name).toBe("Tryghedsplan");
});

test("another language takes its own words where the manifest has them", () => {
  expect(labels("en-US")).toEqual(["Open pane", "Check", "Update overview"]);
  expect(labels("de-DE")).toEqual(labels("da-DK"));
});

test("a button shows the pane or runs a function, and its icon is a path on the pane's address", () => {
  const { tabs, panePath } = readManifest(xml, "da-DK");
  const buttons = tabs.flatMap(({ groups }) => groups.flatMap((group) => group.buttons));
  expect(buttons.map(({ action }) => action)).toEqual([
    { type: "showPane", source: "/taskpane.html" },
    { type: "run", functionName: "checkPlan" },
    { type: "run", functionName: "updateOverview" },
  ]);
  expect(buttons.map(({ icon }) => icon)).toEqual([
    "/assets/icon-32.png",
    "/assets/check-32.png",
    "/assets/overview-32.png",
  ]);
  expect(panePath).toBe("/taskpane.html");
});

test("what is known of the functions is a path, in the wanted language", () => {
  expect(readManifest(xml, "da-DK").functionsPath).toBe("/functions-da.json");
  expect(readManifest(xml, "en-US").functionsPath).toBe("/functions.json");
  expect(readManifest("<OfficeApp/>", "da-DK").functionsPath).toBeNull();
});

/**
 * The rooms of src/ and what each may import: other rooms, types alone of other rooms, and packages. Imports go one way, and the stand-in
 * for Excel and the add-in know nothing of each other; only the command line and the tests join them. The stand-in is
 * a package of its own: the command line knows it by name, and what its package.json exports.
 */
import path from "node:path";

/** What the workbook's rooms may all import. */
const belowWorkbook = ["cells", "plan", "checks", "import", "text"];
/** The workbook's rooms, each with those of them it may import. */
const workbook = {
  "workbook/change": [],
  "workbook/schema": ["change"],
  "workbook/find": ["change", "schema"],
  "workbook/read": ["change", "schema", "find"],
  "workbook/make": ["change", "schema", "find"],
  "workbook/generated": ["change", "schema", "find", "read", "make"],
  "workbook/figures": ["change", "schema", "find", "read", "make"],
  "workbook/checking": ["change", "schema", "find", "read", "make", "generated"],
  "workbook/calls": ["change", "schema", "find", "read"],
  "workbook/host": ["change", "find"],
};
const addIn = [...belowWorkbook, ...Object.keys(workbook), "seeds"];

const rooms = {
  cells: { rooms: [] },
  plan: { rooms: ["cells"] },
  checks: { rooms: ["cells", "plan"] },
  import: { rooms: ["cells", "plan"], packages: /^(papaparse|fflate|htmlparser2|saxes)$/ },
  // Sentences are written for the messages of the rooms below, of which only the types are needed.
  text: { rooms: ["cells", "plan"], types: ["checks", "import"] },
  ...Object.fromEntries(
    Object.entries(workbook).map(([room, below]) => [
      room,
      { rooms: [...belowWorkbook, ...below.map((name) => `workbook/${name}`)] },
    ]),
  ),
  functions: { rooms: addIn },
  commands: { rooms: addIn },
  taskpane: {
    rooms: [...addIn, "commands", "functions"],
    packages: /^(react|react-dom|@fluentui\/react-components)(\/|$)/,
  },
  cli: {
    rooms: [...addIn, "functions"],
    packages: /^(node:|@tryghedsplan\/workbench\/(engine|node)$)/,
  },
  "workbench/cells": { rooms: [] },
  "workbench/engine": {
    rooms: ["workbench/cells"],
    packages: /^(@cj-tech-master\/excelts|fflate|numfmt|saxes)(\/|$)/,
  },
  "workbench/objects": { rooms: ["workbench/cells", "workbench/engine"] },
  "workbench/protocol": { rooms: ["workbench/cells", "workbench/engine", "workbench/objects"] },
  "workbench/node": {
    rooms: ["workbench/cells", "workbench/engine", "workbench/objects", "workbench/protocol"],
    packages: /^(node:|@microsoft\/office-js)/,
  },
  "workbench/page": {
    rooms: ["workbench/cells", "workbench/engine", "workbench/objects", "workbench/protocol"],
    packages: /^(react|react-dom|@revolist\/.*)(\/|$)/,
  },
  "workbench/probe": { rooms: [] },
};

const root = path.resolve(import.meta.dirname, "../..");
const source = path.join(root, "src");
const seeds = path.join(root, "seeds");
/** Names the version that reports carry. */
const projectFile = path.join(root, "package.json");

/** The room a file of src/ stands in; seeds/ counts as one; undefined elsewhere. */
function roomOf(file) {
  if (file.startsWith(seeds)) return "seeds";
  const inside = path.relative(source, file).split(path.sep).join("/");
  return Object.keys(rooms).find((room) => inside === room || inside.startsWith(`${room}/`));
}

/** @type {import("eslint").Rule.RuleModule} */
const borders = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      room: "{{from}} may not import from {{to}} (see scripts/lint/room-borders.js).",
      outside: "{{from}} may not import {{to}}: it lies outside src/.",
      package: "{{from}} may not import the package {{to}} (see scripts/lint/room-borders.js).",
    },
  },
  create(context) {
    const from = roomOf(context.filename);
    if (!from) return {};
    const check = (node, ofTypes = false) => {
      const to = node?.value;
      if (typeof to !== "string") return;
      if (!to.startsWith(".")) {
        if (!rooms[from].packages?.test(to))
          context.report({ node, messageId: "package", data: { from, to } });
        return;
      }
      const file = path.resolve(path.dirname(context.filename), to);
      const room = roomOf(file);
      if (file === projectFile) return;
      if (room === from || (room && rooms[from].rooms.includes(room))) return;
      if (ofTypes && room && rooms[from].types?.includes(room)) return;
      const messageId = file.startsWith(source) ? "room" : "outside";
      context.report({ node, messageId, data: { from, to: room ?? to } });
    };
    return {
      ImportDeclaration: (node) =>
        check(node.source, "importKind" in node && node.importKind === "type"),
      ImportExpression: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};

/** The plugin ESLint is given. */
export const roomBorders = { rules: { borders } };

/**
 * Circles of imports at run time: modules that cannot be loaded without one another. Imports of types alone and imports
 * that are asked for later (`import()`) do not count.
 */
import path from "node:path";
import ts from "typescript";

/** @typedef {import("./sources.mjs").Source} Source */

/** @param {readonly Source[]} sources @returns {string[][]} the files of each circle */
export function importCircles(sources) {
  const names = new Set(sources.map(({ name }) => name));
  const imports = new Map(
    sources.map((source) => [
      source.name,
      runtimeImports(source)
        .map((from) => fileOf(source.name, from, names))
        .filter((name) => name !== undefined),
    ]),
  );
  return components(imports).filter((files) => files.length > 1);
}

/** @param {Source} source @returns {string[]} the relative modules that are loaded with it */
export function runtimeImports({ parsed }) {
  return (parsed?.statements ?? []).flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier) || isOfTypes(statement)) return [];
    return moduleSpecifier.text.startsWith(".") ? [moduleSpecifier.text] : [];
  });
}

/** @param {ts.ImportDeclaration | ts.ExportDeclaration} statement */
function isOfTypes(statement) {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  return (
    !name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

/** @param {string} importer @param {string} from @param {ReadonlySet<string>} names */
export function fileOf(importer, from, names) {
  const module = path.posix.join(path.posix.dirname(importer), from);
  return ["", ".ts", ".tsx", "/index.ts", "/index.tsx"]
    .map((ending) => module + ending)
    .find((name) => names.has(name));
}

/**
 * Tarjan's strongly connected components.
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @returns {string[][]}
 */
function components(graph) {
  /** @type {Map<string, number>} */
  const order = new Map();
  /** @type {string[]} */
  const open = [];
  /** @type {string[][]} */
  const found = [];

  /** @param {string} node @returns {number} */
  const visit = (node) => {
    const place = order.size;
    order.set(node, place);
    open.push(node);
    let low = place;
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === place) found.push(open.splice(open.indexOf(node)).sort());
    return low;
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}

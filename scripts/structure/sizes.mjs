/** The longest files and functions. */
import ts from "typescript";
import { linesOf, walk } from "./sources.mjs";

/** @typedef {{ lines: number, what: string }} Size */

/** @param {readonly import("./sources.mjs").Source[]} sources @returns {Size[]} longest first */
export function fileSizes(sources) {
  return sources
    .filter(({ parsed }) => parsed)
    .map(({ name, text }) => ({ lines: linesOf(text), what: name }))
    .sort(longestFirst);
}

/** @param {readonly import("./sources.mjs").Source[]} sources @returns {Size[]} longest first, from the first line to the last */
export function functionSizes(sources) {
  /** @type {Size[]} */
  const sizes = [];
  for (const { name, parsed } of sources) {
    if (!parsed) continue;
    walk(parsed, (node) => {
      if (!ts.isFunctionLike(node) || !("body" in node) || !node.body) return;
      const first = parsed.getLineAndCharacterOfPosition(node.getStart()).line;
      const last = parsed.getLineAndCharacterOfPosition(node.end).line;
      sizes.push({ lines: last - first + 1, what: `${nameOf(node)} in ${name}` });
    });
  }
  return sizes.sort(longestFirst);
}

/** @param {ts.SignatureDeclaration} node */
function nameOf(node) {
  if (node.name) return node.name.getText();
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent))
    return parent.name.getText();
  return "a function without a name";
}

/** @param {Size} a @param {Size} b */
const longestFirst = (a, b) => b.lines - a.lines || (a.what < b.what ? -1 : 1);

/** The files of src/ and seeds/ as the other figures want them: their text, and the TypeScript ones parsed. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/**
 * @typedef {object} Source
 * @property {string} name its path from the root, with slashes
 * @property {string} text
 * @property {ts.SourceFile | undefined} parsed undefined for what is not TypeScript
 */

/** @param {string} root the project's folder @returns {Source[]} */
export function readSources(root) {
  return ["src", "seeds"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const text = readFileSync(file, "utf8");
        const name = path.relative(root, file).split(path.sep).join("/");
        return { name, text, parsed: parse(name, text) };
      }),
  );
}

/** @param {string} name @param {string} text */
function parse(name, text) {
  if (!/\.tsx?$/.test(name)) return undefined;
  return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
}

/** @param {ts.Node} node @param {(node: ts.Node) => void} visit called for the node and all below it */
export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** @param {string} text */
export const linesOf = (text) => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

/**
 * How many files a new column, check or action of the pane would touch, read off those that are there: the files that name
 * a sample column's key, Danish header or help, the files that name a sample check's id or import it, and the files of the
 * pane and its sentences that name a sample action. A column that only the workbook and the plan know is the honest
 * sample; what a check or a view reads of it comes on top.
 */
import ts from "typescript";
import { fileOf, runtimeImports } from "./circles.mjs";
import { walk } from "./sources.mjs";

/** @typedef {import("./sources.mjs").Source} Source */

/** @param {readonly Source[]} sources @param {{ key: string, header: string }} column @returns {string[]} */
export function filesNamingColumn(sources, { key, header }) {
  return sources
    .filter(({ name, text, parsed }) =>
      parsed
        ? names(parsed, (word) => word === key || word === header)
        : name.endsWith(".csv") && (text.split("\n", 1)[0] ?? "").split(";").includes(header),
    )
    .map(({ name }) => name)
    .sort();
}

/** @param {readonly Source[]} sources @param {string} id @returns {string[]} */
export function filesNamingCheck(sources, id) {
  const files = new Set(sources.map(({ name }) => name));
  const naming = sources
    .filter(({ parsed }) => parsed && names(parsed, (word) => word === id))
    .map(({ name }) => name);
  const declaring = naming.filter((name) => name.startsWith("src/checks/"));
  const importing = sources.filter((source) =>
    runtimeImports(source).some((from) =>
      declaring.includes(fileOf(source.name, from, files) ?? ""),
    ),
  );
  return [...new Set([...naming, ...importing.map(({ name }) => name)])].sort();
}

/** Objects that hold sentences by the key of an action. */
const actionSentences = new Set(["actions", "busy", "done", "failed"]);

/** @param {readonly Source[]} sources @param {{ key: string, called: string }} action @returns {string[]} */
export function filesNamingAction(sources, { key, called }) {
  return sources
    .filter(({ name, parsed }) => {
      if (!parsed) return false;
      if (name.startsWith("src/text/")) return hasSentencesOf(parsed, key);
      return name.startsWith("src/taskpane/") && namesAction(parsed, key, called);
    })
    .map(({ name }) => name)
    .sort();
}

/** @param {ts.SourceFile} file @param {string} key @param {string} called */
function namesAction(file, key, called) {
  let found = false;
  walk(file, (node) => {
    if (ts.isIdentifier(node) && node.text === called) found = true;
    if (ts.isStringLiteralLike(node) && node.text === key) found = true;
  });
  return found;
}

/** @param {ts.SourceFile} file @param {string} key */
function hasSentencesOf(file, key) {
  let found = false;
  walk(file, (node) => {
    if (!ts.isPropertyAssignment(node) || node.name.getText(file) !== key) return;
    const written = node.parent.parent;
    const owner = ts.isSatisfiesExpression(written) ? written.parent : written;
    const isNamed = ts.isPropertyAssignment(owner) || ts.isVariableDeclaration(owner);
    if (isNamed && actionSentences.has(owner.name.getText(file))) found = true;
  });
  return found;
}

/** @param {readonly Source[]} sources @param {string} key @returns {string[]} */
export function filesNamingSentence(sources, key) {
  return sources
    .filter(({ parsed }) => parsed && names(parsed, (word) => word === key))
    .map(({ name }) => name)
    .sort();
}

/** @param {ts.SourceFile} file @param {(word: string) => boolean} wanted true when an identifier or a text of the file is */
function names(file, wanted) {
  let found = false;
  walk(file, (node) => {
    if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && wanted(node.text)) found = true;
  });
  return found;
}

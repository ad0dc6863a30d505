/**
 * Prints how the code is built: its size, its longest files and functions, its circles of imports, and the files that a
 * new column, check or action of the pane touches. `node scripts/structure.mjs --root folder` reads another checkout, to compare with.
 */
import { parseArgs } from "node:util";
import { importCircles } from "./structure/circles.mjs";
import { fileSizes, functionSizes } from "./structure/sizes.mjs";
import { linesOf, readSources } from "./structure/sources.mjs";
import {
  filesNamingAction,
  filesNamingCheck,
  filesNamingColumn,
  filesNamingSentence,
} from "./structure/touched.mjs";

const standIn = "src/workbench/";
const columns = [
  { key: "answerBy", header: "Svar senest" },
  // A check reads this one as well.
  { key: "schedule", header: "Tidsplan" },
];
const checks = ["no-money", "double-funding"];
/** A line of a report, a fault of a worksheet function, and what only a view says. */
const sentences = ["verdictKept", "changeFromNothing", "marksBehind"];
/** By key, and by the name its function has in the code. */
const actions = [
  { key: "unmark", called: "unmark" },
  { key: "write", called: "writeOverview" },
];
const shown = 10;

const { values } = parseArgs({ options: { root: { type: "string", default: "." } } });
const sources = readSources(values.root);
const addIn = sources.filter(({ name }) => name.startsWith("src/") && !name.startsWith(standIn));
const aside = sources.filter(({ name }) => name.startsWith(standIn));

const lines = addIn.reduce((sum, { text }) => sum + linesOf(text), 0);
console.log(`${lines} lines in ${addIn.length} files of src without the stand-in`);

for (const [what, sizes] of /** @type {const} */ ([
  ["files", fileSizes(addIn)],
  ["functions", functionSizes(addIn)],
])) {
  console.log(`\nLongest ${what}`);
  for (const size of sizes.slice(0, shown))
    console.log(`${String(size.lines).padStart(5)} ${size.what}`);
}

for (const [where, files] of /** @type {const} */ ([
  ["the add-in", addIn],
  ["the stand-in", aside],
])) {
  const circles = importCircles(files);
  console.log(`\nCircles of imports at run time in ${where}: ${circles.length}`);
  for (const circle of circles) console.log(`      ${circle.join(", ")}`);
}

for (const column of columns)
  report(`the column ${column.header}`, filesNamingColumn(sources, column));
for (const check of checks) report(`the check ${check}`, filesNamingCheck(sources, check));
for (const key of sentences) report(`the sentence ${key}`, filesNamingSentence(sources, key));
for (const action of actions)
  report(`the action ${action.key}`, filesNamingAction(sources, action));

/** @param {string} what @param {readonly string[]} files */
function report(what, files) {
  console.log(`\nFiles that name ${what}: ${files.length}`);
  for (const file of files) console.log(`      ${file}`);
}

/**
 * `npm test`: every check of the project, the quick ones first. A stage's steps run two at a time and are all
 * reported; the first stage with a failure ends the run. The last line is `N passed, N failed`, alone: the tests of all
 * Jest runs, a failed step without tests of its own counting as one.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const node = (script, ...args) => [process.execPath, script, ...args];
const bin = (name, ...args) => node(path.join("node_modules", name), ...args);
const jest = (...args) => bin("jest/bin/jest.js", ...args);

const stages = [
  [
    { name: "types", command: bin("typescript/bin/tsc", "-p", ".") },
    { name: "lint", command: bin("eslint/bin/eslint.js", "--max-warnings", "0", ".") },
    { name: "unused code", command: bin("knip/bin/knip.js", "--no-progress") },
    { name: "format", command: bin("prettier/bin/prettier.cjs", "--check", ".") },
    { name: "build", command: node("scripts/build-all.mjs") },
  ],
  [
    { name: "size", command: bin("size-limit/bin.js") },
    {
      name: "manifest",
      command: node("scripts/check-manifest.mjs", "manifest.xml", "src/probe/manifest.xml"),
    },
  ],
  [{ name: "tests in Node", command: jest(), tests: true }],
  [{ name: "browser", command: node("scripts/browser.mjs") }],
  [{ name: "tests in the browser", command: jest("--config", "jest.e2e.config.js"), tests: true }],
];

const results = mkdtempSync(path.join(tmpdir(), "tryghedsplan-test-"));
const total = { passed: 0, failed: 0 };

/** Runs one step; its output is shown at once when it holds tests, else in one piece when it ends. */
async function run({ name, command, tests }) {
  const report = path.join(results, `${name}.json`);
  const [program, ...args] = tests ? [...command, "--json", "--outputFile", report] : command;
  const started = performance.now();
  const child = spawn(program, args, {
    stdio: ["ignore", tests ? "ignore" : "pipe", tests ? "inherit" : "pipe"],
  });
  const output = [];
  child.stdout?.on("data", (chunk) => output.push(chunk));
  child.stderr?.on("data", (chunk) => output.push(chunk));
  const code = await new Promise((resolve) => child.on("close", resolve));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (tests) count(report);
  else if (code !== 0) total.failed += 1;
  if (code !== 0) process.stdout.write(Buffer.concat(output));
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  return code === 0;
}

/** Adds a Jest run to the total; a file that could not be run at all counts as one failed test. */
function count(report) {
  try {
    const run = JSON.parse(readFileSync(report, "utf8"));
    total.passed += run.numPassedTests;
    total.failed += run.numFailedTests + run.numRuntimeErrorTestSuites;
    if (!run.success && run.numFailedTests + run.numRuntimeErrorTestSuites === 0) total.failed += 1;
  } catch {
    total.failed += 1;
  }
}

/** Runs a stage's steps two at a time; true when all passed. */
async function runStage(steps) {
  const queue = [...steps];
  const passed = [];
  const worker = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) passed.push(await run(step));
  };
  await Promise.all([worker(), worker()]);
  return passed.every(Boolean);
}

for (const stage of stages) if (!(await runStage(stage))) break;
rmSync(results, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

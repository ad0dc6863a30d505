/** The steps `npm test` is made of: what is run for each, and what is said when it fails. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Runs a command and keeps what it says. A text is a command line, for what is no file of its own everywhere
 * (`npm` is a script on Windows).
 * @param {string | readonly string[]} command
 * @returns {Promise<{ code: number | null, out: string, said: string }>} `said` is all of it, `out` without the errors
 */
function runCommand(command) {
  const [program, ...args] = typeof command === "string" ? [command] : command;
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "pipe"],
    shell: typeof command === "string",
  });
  let out = "";
  let said = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
    said += chunk;
  });
  child.stderr.on("data", (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, said }));
  });
}

const jestCommand = (config, ...args) => [
  process.execPath,
  "node_modules/jest/bin/jest.js",
  "--config",
  config,
  ...args,
];

/**
 * The test files of a configuration that the patterns match.
 * @param {string} config
 * @param {readonly string[]} patterns as Jest takes them
 * @returns {Promise<string[]>}
 */
export async function matchingTests(config, patterns) {
  const { code, out, said } = await runCommand(
    jestCommand(config, "--listTests", "--json", ...patterns),
  );
  if (code !== 0) throw new Error(said);
  return JSON.parse(out);
}

/** Runs an npm script as one check. */
export async function runScript(name) {
  const { code, said } = await runCommand(`npm run --silent ${name}`);
  return code === 0 ? { passed: 0, failed: 0, said: "" } : { passed: 0, failed: 1, said };
}

/**
 * Runs test files of a configuration one after another, in one process.
 * @param {string} config
 * @param {string} report a file of its own for what Jest reports
 * @param {readonly string[]} which patterns, or a shard
 */
export async function runTests(config, report, which) {
  const { code, said } = await runCommand(
    jestCommand(config, "--runInBand", "--json", "--outputFile", report, ...which),
  );
  return countTests(readReport(report), code === 0, said);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // Jest stopped before it had one.
    return undefined;
  }
}

/**
 * The tests of a run, and the sentences of those that failed. A file that could not be run counts as one failed test,
 * and so does a run that failed without saying where.
 * @param {undefined | { numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number,
 *   testResults: readonly { name: string, status: string, message: string }[] }} report
 * @param {boolean} ended whether Jest ended well
 * @param {string} said
 */
export function countTests(report, ended, said) {
  if (!report) return { passed: 0, failed: 1, said };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (failed === 0 && !ended) return { passed: report.numPassedTests, failed: 1, said };
  const sentences = report.testResults
    .filter(({ status }) => status === "failed")
    .map(({ name, message }) => `${name}\n${message}\n`);
  return { passed: report.numPassedTests, failed, said: sentences.join("\n") };
}

/**
 * `npm test`: every check of the project in one queue, three at a time, the quick ones first; all are run and reported.
 * `npm test -- pattern` runs the tests whose files match it, and nothing else. The last line is `N passed, N failed`,
 * alone: the tests of all Jest runs, a failed check without tests of its own counting as one.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runQueue } from "./queue.mjs";
import { matchingTests, runScript, runTests } from "./test-steps.mjs";

/** One more than the cores there are at least: the tests in a browser wait more than they compute. */
const slots = 3;
const inNode = "jest.config.js";
const inBrowser = "jest.e2e.config.js";
const built = ["build", "browser"];

const results = mkdtempSync(path.join(tmpdir(), "tryghedsplan-test-"));
const total = { passed: 0, failed: 0 };

/** A step that counts its tests and says how it went; what failed is shown in one piece. */
const step = (name, work, needs = []) => ({
  name,
  needs,
  run: async () => {
    const started = performance.now();
    const { passed, failed, said } = await work();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) process.stdout.write(said);
    console.log(`${failed === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
    return failed === 0;
  },
});
const script = (name, what = name, needs = []) => step(name, () => runScript(what), needs);
const tests = (name, config, which, needs) =>
  step(
    name,
    () => runTests(config, path.join(results, `${name.replace(/\W/g, "-")}.json`), which),
    needs,
  );

/** So many parts that the slots end at about the same time; each costs a start of Jest. */
const parts = (name, config, count) =>
  Array.from({ length: count }, (_, index) => {
    const part = `${index + 1}/${count}`;
    return tests(`${name} ${part}`, config, [`--shard=${part}`], built);
  });

/**
 * One of each in turn, so that a browser's waiting is filled by tests that compute.
 * @template T
 * @param {readonly T[]} some
 * @param {readonly T[]} others
 * @returns {readonly T[]}
 */
const inTurn = (some, others) => others.flatMap((other, at) => [...some.slice(at, at + 1), other]);

const everything = () => [
  script("build"),
  script("unused code", "unused"),
  script("browser"),
  script("size", "size", ["build"]),
  script("manifest"),
  script("format", "format:check"),
  script("types", "typecheck"),
  script("lint"),
  ...inTurn(parts("tests in the browser", inBrowser, 4), parts("tests in Node", inNode, 6)),
];

/** Only what browser tests need is made first, and only where there are some. */
async function matching(patterns) {
  const [node, browser] = await Promise.all(
    [inNode, inBrowser].map((config) => matchingTests(config, patterns)),
  );
  if (node.length + browser.length === 0) throw new Error(`No test matches ${patterns.join(" ")}.`);
  return [
    ...(browser.length > 0
      ? [
          script("build"),
          script("browser"),
          tests("tests in the browser", inBrowser, patterns, built),
        ]
      : []),
    ...(node.length > 0 ? [tests("tests in Node", inNode, patterns)] : []),
  ];
}

const patterns = process.argv.slice(2);
try {
  const steps = patterns.length > 0 ? await matching(patterns) : everything();
  for (const { name, needs } of await runQueue(steps, slots))
    console.log(`not run ${name}: it needs ${needs.join(" and ")}`);
} catch (error) {
  console.error(error.message);
  total.failed += 1;
} finally {
  rmSync(results, { recursive: true, force: true });
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

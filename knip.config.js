/** What is reached from outside the import graph; everything else that nobody uses is reported. */
export default {
  entry: [
    "src/cli/main.ts",
    "src/taskpane/taskpane.html",
    "src/workbench/page/index.html",
    "test/**/*.test.{ts,tsx}",
    "test/bench/*.bench.ts",
    "test/stubs/*.ts",
    "scripts/*.mjs",
  ],
  project: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "scripts/**/*.{js,mjs}"],
  ignoreExportsUsedInFile: true,
};

/** What is reached from outside the import graph; everything else that nobody uses is reported. */
export default {
  workspaces: {
    ".": {
      entry: [
        "src/cli/main.ts",
        "src/taskpane/main.ts",
        "test/**/*.test.{ts,tsx}",
        // Found by their folder: a file of cases for each check.
        "test/checks/cases/*/*.ts",
        "test/bench/*.bench.ts",
        "test/libreoffice/check.ts",
        "scripts/*.mjs",
        // Loaded by the script that writes the help pages.
        "src/text/*/functions-help.ts",
        "vite.*.config.js",
      ],
      project: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "scripts/**/*.{js,mjs}"],
      typescript: { config: ["{src,test,scripts}/**/tsconfig.json"] },
      ignoreBinaries: ["soffice"],
      // The first is served by its files' paths; the second office-addin-cli needs beside it and does not declare.
      ignoreDependencies: ["@microsoft/office-js", "office-addin-usage-data"],
    },
    "src/workbench": {
      entry: ["page/main.tsx", "probe/main.ts", "*/vite.config.js"],
      project: ["**/*.{ts,tsx}"],
      typescript: { config: ["**/tsconfig.json"] },
      // Read by its path: it is a script for a page, run in a context of its own.
      ignoreDependencies: ["@microsoft/office-js"],
    },
  },
  ignoreExportsUsedInFile: true,
};

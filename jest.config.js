const swc = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
  module: { type: "commonjs" },
};

/** Unit tests and tests through the Office.js client run in Node; a test that needs a page says so in its first line. */
export default {
  testEnvironment: "node",
  // Nothing is measured here: a busy machine may take its time.
  testTimeout: 120_000,
  maxWorkers: "100%",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "\\.(?:long|faults)\\.test\\."],
  transform: { "\\.(ts|tsx|mjs|js)$": ["@swc/jest", swc] },
  // These are published as ES modules only.
  transformIgnorePatterns: [
    "/node_modules/(?!(?:htmlparser2|entities|domhandler|domutils|domelementtype|dom-serializer)/)",
  ],
  moduleNameMapper: { "^office-addin-manifest$": "<rootDir>/test/stubs/office-addin-manifest.ts" },
  setupFiles: [
    "<rootDir>/test/support/browser-globals.ts",
    "<rootDir>/test/support/same-examples.ts",
  ],
};

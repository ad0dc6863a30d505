import unit from "./jest.config.js";

/** Tests of the real page in a browser, one after another: each starts its own server and browser. */
export default {
  ...unit,
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 1,
  testTimeout: 60_000,
};

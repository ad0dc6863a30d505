import unit from "./jest.config.js";

/** Tests of the real page in a browser; each file has its own server, on ports of its own, and its own browser. */
export default {
  ...unit,
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 2,
};

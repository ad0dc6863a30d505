import unit from "./jest.config.js";

/** The whole matrix of what can go wrong while the workbook is changed; `npm test` tries a sample of it. */
export default {
  ...unit,
  testTimeout: 3_600_000,
  testMatch: ["<rootDir>/test/**/*.faults.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};

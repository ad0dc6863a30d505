import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import unit from "./jest.config.js";

const folder = path.join(import.meta.dirname, "test");
const isLong = (file) => /\.long\.test\.ts$/.test(file);
const holdsLaws = (file) =>
  /\.test\.tsx?$/.test(file) &&
  readFileSync(path.join(folder, file), "utf8").includes("fast-check");

/** What takes too long for every change: tests named so, and every law on more and other examples. */
export default {
  ...unit,
  testTimeout: 3_600_000,
  testMatch: readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => isLong(file) || holdsLaws(file))
    .map((file) => `<rootDir>/test/${file.replaceAll(path.sep, "/")}`),
  testPathIgnorePatterns: ["/node_modules/"],
  setupFiles: [
    "<rootDir>/test/support/browser-globals.ts",
    "<rootDir>/test/support/many-examples.ts",
  ],
};

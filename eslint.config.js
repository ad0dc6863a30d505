import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { roomBorders } from "./scripts/lint/room-borders.js";

/** The plugin's rules are named one by one: its own configuration clashes with typescript-eslint's. */
const officeRules = Object.fromEntries(
  [
    "call-sync-after-load",
    "call-sync-before-read",
    "load-object-before-read",
    "no-context-sync-in-loop",
    "no-empty-load",
    "no-navigational-load",
    "no-office-initialize",
    "test-for-null-using-isNullObject",
  ].map((name) => [`office-addins/${name}`, "error"]),
);

const castTwice = {
  selector: "TSAsExpression > TSAsExpression.expression",
  message: "A cast of a cast only silences the compiler: narrow the value instead.",
};
const saysExcel = {
  selector:
    ":matches(TSQualifiedName > Identifier.left, MemberExpression > Identifier.object)[name='Excel']",
  message: "Only src/workbook says Excel: the rest of the add-in asks it.",
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "anywhere" }],
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.eslint.json" } },
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks, rooms: roomBorders },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // The workbench's page is a view of a model that is not React's: it changes and is measured outside of rendering.
      "react-hooks/immutability": "off",
      "react-hooks/set-state-in-effect": "off",
      ...officeRules,
      "rooms/borders": "error",
      "no-restricted-syntax": ["error", castTwice],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      // The only way to the clipboard from a pane of another origin.
      "@typescript-eslint/no-deprecated": [
        "error",
        { allow: [{ from: "lib", name: "execCommand" }] },
      ],
      // A report line without parameters, and a room that has no sentences yet.
      "@typescript-eslint/no-generated-empty-object-type": "off",
      // Interfaces here are records of functions: none of them uses `this`.
      "@typescript-eslint/unbound-method": "off",
      // Spreading a string by code points is what widths and keys need.
      "@typescript-eslint/no-misused-spread": "off",
      // The grid's rows are sparse arrays; a deleted cell is a hole.
      "@typescript-eslint/no-array-delete": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-console": "error" },
  },
  {
    // The workbench names in the console what the add-in asked of Office.js and it does not have.
    files: ["src/workbench/page/**/*.{ts,tsx}"],
    rules: { "no-console": ["error", { allow: ["warn"] }] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbook/**", "src/workbench/**", "src/probe/**"],
    rules: { "no-restricted-syntax": ["error", castTwice, saysExcel] },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "process",
          "console",
          "URL",
          "Buffer",
          "setTimeout",
          "clearTimeout",
          "fetch",
          "performance",
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
  prettier,
);

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
  ].map((name) => /** @type {const} */ ([`office-addins/${name}`, "error"])),
);

/**
 * The rules that ask for types, which is what linting costs. Each of these found a fault that was planted here and that
 * the compiler lets pass; those that only know classes, enums and loops of other styles are left out. `npm run lint`
 * keeps what it found of a file until that file changes, so that a fault which arises from a type in another file is
 * first seen by a run without `node_modules/.cache`: continuous integration has none.
 */
const asked = {
  "await-thenable": "error",
  "no-base-to-string": "error",
  "no-floating-promises": "error",
  "no-misused-promises": ["error", { checksVoidReturn: false }],
  "no-redundant-type-constituents": "error",
  "no-unnecessary-condition": "error",
  "no-unnecessary-type-assertion": "error",
  "no-unnecessary-type-conversion": "error",
  "no-unsafe-argument": "error",
  "no-unsafe-assignment": "error",
  "no-unsafe-call": "error",
  "no-unsafe-member-access": "error",
  "no-unsafe-return": "error",
  "only-throw-error": "error",
  "prefer-promise-reject-errors": "error",
  "require-await": "error",
  "restrict-plus-operands": [
    "error",
    { allowAny: false, allowBoolean: false, allowNullish: false, allowNumberAndString: false },
  ],
  "restrict-template-expressions": ["error", { allowNumber: true }],
  "return-await": ["error", "error-handling-correctness-only"],
  "switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
  "use-unknown-in-catch-callback-variable": "error",
};
/** A test must wait for what it starts; the rest of the types is the compiler's there. */
const askedInTests = ["await-thenable", "no-floating-promises", "no-misused-promises"];

const typescriptRules = (rules) =>
  Object.fromEntries(
    Object.entries(rules).map(([name, setting]) => [`@typescript-eslint/${name}`, setting]),
  );
const typed = { parserOptions: { project: "./tsconfig.eslint.json" } };

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
    extends: [tseslint.configs.strict],
    plugins: { rooms: roomBorders },
    rules: {
      "rooms/borders": "error",
      "no-restricted-syntax": ["error", castTwice],
      "@typescript-eslint/consistent-type-imports": "error",
      // The compiler reports them.
      "@typescript-eslint/no-unused-vars": "off",
      // The grid's rows are sparse arrays; a deleted cell is a hole.
      "@typescript-eslint/no-dynamic-delete": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    languageOptions: typed,
    rules: typescriptRules(asked),
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    languageOptions: typed,
    rules: typescriptRules(Object.fromEntries(askedInTests.map((name) => [name, asked[name]]))),
  },
  {
    files: ["src/workbook/**/*.ts", "src/workbench/probe/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    // Each of these rules compiles the file; a hook's file is named for it.
    files: ["src/{taskpane,workbench/page}/**/{*.tsx,use-*.ts,theme.ts}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // The workbench's page is a view of a model that is not React's: it changes and is measured outside of rendering.
      "react-hooks/immutability": "off",
      "react-hooks/set-state-in-effect": "off",
    },
  },
  {
    // The stand-in is a package: what does not test it takes what the package exports. The probe is a page, not code to call.
    files: ["test/**/*.{ts,tsx}", "scripts/**/*.mjs"],
    ignores: ["test/workbench/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "/src/workbench/(?!probe/)",
              message: "Import it as @tryghedsplan/workbench/… (see src/workbench/package.json).",
            },
          ],
        },
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
    ignores: ["src/workbook/**", "src/workbench/**"],
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
  {
    // An add-in as others write one: a page's script.
    files: ["test/e2e/other-add-in/*.js"],
    languageOptions: {
      globals: { document: "readonly", Excel: "readonly", Office: "readonly" },
    },
  },
  prettier,
);

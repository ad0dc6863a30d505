import path from "node:path";
import { Linter } from "eslint";
import { roomBorders } from "../../scripts/lint/room-borders.js";

/** The messages lint gives for one import in a file of this room. */
function lint(file: string, from: string): readonly string[] {
  const messages = new Linter({ cwd: process.cwd() }).verify(
    `import { x } from "${from}";`,
    {
      files: ["**/*.{ts,tsx}"],
      plugins: { rooms: roomBorders },
      rules: { "rooms/borders": "error" },
    },
    path.resolve(file),
  );
  return messages.map(({ message }) => message);
}

test.each([
  ["src/workbook/read/read-plan.ts", "../../plan/types"],
  ["src/taskpane/tabs/overview.tsx", "../../workbook/change/report"],
  ["src/cli/main.ts", "@tryghedsplan/workbench/engine"],
  ["src/cli/main.ts", "node:util"],
  ["src/cli/main.ts", "../functions/bind"],
  ["src/workbench/page/grid.tsx", "../engine/model"],
  ["src/plan/overview.ts", "./money"],
  ["src/plan/overview.ts", "../cells/fold"],
  ["src/text/da/checks.ts", "../../cells/address"],
])("%s may import %s", (file, from) => {
  expect(lint(file, from)).toEqual([]);
});

test.each([
  ["src/plan/overview.ts", "../workbook/read"],
  ["src/plan/overview.ts", "../text"],
  ["src/cells/address.ts", "../plan/types"],
  ["src/workbench/engine/model.ts", "../../cells/address"],
  ["src/plan/overview.ts", "react"],
  ["src/workbook/read/read-plan.ts", "../../taskpane/pane-store"],
  ["src/taskpane/main.ts", "../workbench/engine/model"],
  ["src/taskpane/main.ts", "@tryghedsplan/workbench/engine"],
  ["src/cli/main.ts", "../workbench/engine/workbook"],
  ["src/cli/main.ts", "@tryghedsplan/workbench/engine/model"],
  ["src/workbench/node/office.ts", "@tryghedsplan/workbench/engine"],
  ["src/workbench/probe/run.ts", "../engine/model"],
  ["src/workbench/objects/range.ts", "../../plan/types"],
  ["src/workbench/engine/model.ts", "../objects/range"],
  ["src/workbench/cells/rectangle.ts", "../engine/model"],
  ["src/workbench/cells/rectangle.ts", "../../cells/areas"],
  ["src/taskpane/main.ts", "node:fs"],
  ["src/cli/main.ts", "../../test/support/plan-of-size"],
])("%s may not import %s", (file, from) => {
  expect(lint(file, from)).toHaveLength(1);
});

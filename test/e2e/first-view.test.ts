import { firstViewScripts } from "../../scripts/first-view.mjs";
import { openWorkbench, type Workbench } from "./support/workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

test("the size check counts exactly the scripts that the pane's first view loads", async () => {
  const pane = await workbench.pane();
  await pane.getByRole("tabpanel").first().waitFor();
  const loaded = await pane.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith(".js") && !path.startsWith("/office/")),
  );
  const counted = firstViewScripts().map((file) => file.replace("dist/pane", ""));
  expect([...new Set(loaded)].sort()).toEqual(counted.sort());
});

/** What axe finds that a person who listens, uses the keyboard or needs contrast would miss; it runs in the frame itself. */
import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

/** Selectors. */
interface Looked {
  readonly include?: string;
  readonly exclude: string;
}

/** Fails with the rule and the element. Passes are counted by rule: axe names no element that is sound. */
async function passesAxe(
  where: Frame | Page,
  looked: Looked,
  rules: RunOptions["rules"] = {},
): Promise<void> {
  await drawn(where);
  await where.evaluate(axe.source);
  const found = await where.evaluate(
    ([context, options]) => {
      const injected = globalThis as {
        axe?: { run(context: Looked, options: RunOptions): Promise<AxeResults> };
      };
      if (!injected.axe) throw new Error("axe is not in the page.");
      return injected.axe.run(context, options);
    },
    [looked, { rules, resultTypes: ["violations"] } satisfies RunOptions] as const,
  );
  expect(found.passes.length).toBeGreaterThan(10);
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

/** A new colour scheme is heard of in one frame and drawn in the next. */
const drawn = (where: Frame | Page): Promise<void> =>
  where.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/** The pane, without what Fluent UI puts around it to catch the focus. */
export const panePassesAxe = (pane: Frame): Promise<void> =>
  passesAxe(pane, { include: "#pane", exclude: "[data-tabster-dummy]" });

/** The workbench's page around the pane. The sheet scrolls by the grid's own keys, with the focus on the grid. */
export const workbenchPassesAxe = (page: Page): Promise<void> =>
  passesAxe(page, { exclude: "iframe" }, { "scrollable-region-focusable": { enabled: false } });

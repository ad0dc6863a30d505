/** The sheet as a person works it: pointing at cells by address, typing, and reading what stands there. */
import { parseAddress } from "@tryghedsplan/workbench/engine";
import type { WorkbenchHandle } from "@tryghedsplan/workbench/page";
import type { Page } from "playwright-core";

/** The element of a cell in view, e.g. `B3`. */
export function cellId(a1: string): string {
  const area = parseAddress(a1)?.area;
  if (!area) throw new Error(`No cell ${a1}.`);
  return `#cell-${area.row}-${area.column}`;
}

/** Everything asked for is calculated, answered and drawn. */
export function idle(page: Page): Promise<void> {
  return page.evaluate(() => window.workbench.idle());
}

/** Presses a cell and types into it and those below, one text each, with Enter after each. */
export async function typeDown(page: Page, a1: string, ...texts: string[]): Promise<void> {
  await page.click(cellId(a1));
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  await idle(page);
}

/** What a cell holds and shows. */
export function cell(
  page: Page,
  a1: string,
  sheet = "Ark1",
): Promise<ReturnType<WorkbenchHandle["cell"]>> {
  return page.evaluate(([name, address]) => window.workbench.cell(name, address), [
    sheet,
    a1,
  ] as const);
}

/** What several cells show, in the order asked. */
export function texts(page: Page, addresses: readonly string[], sheet = "Ark1"): Promise<string[]> {
  return page.evaluate(
    ([name, wanted]) => wanted.map((address) => window.workbench.cell(name, address).text),
    [sheet, addresses] as const,
  );
}

export function selection(page: Page): Promise<{ sheet: string; address: string }> {
  return page.evaluate(() => window.workbench.selection());
}

/** Puts a text (and HTML) on the clipboard's paste event, as the browser does on Ctrl+V. */
export async function paste(page: Page, text: string, html = ""): Promise<void> {
  await page.evaluate(
    ([plain, rich]) => {
      const data = new DataTransfer();
      data.setData("text/plain", plain);
      if (rich !== "") data.setData("text/html", rich);
      const event = new ClipboardEvent("paste", {
        clipboardData: data,
        bubbles: true,
        cancelable: true,
      });
      document.activeElement?.dispatchEvent(event);
    },
    [text, html] as const,
  );
  await idle(page);
}

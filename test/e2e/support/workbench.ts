/** The whole of what a person sees: the workbench's page beside the add-in's own pane, served as `npm start` does. */
import type { Frame, Page } from "playwright-core";
import { startServer } from "../../../scripts/serve.mjs";
import { openBrowser, type Watched } from "./browser";

export interface Workbench {
  readonly page: Page;
  readonly url: string;
  readonly paneUrl: string;
  readonly watched: Watched;
  /** The pane's frame, when it has loaded. */
  pane(): Promise<Frame>;
  /** Ends browser and servers; throws when something asked for an address on the outside. */
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** What stands after the page's address, e.g. `?…`. */
  readonly query?: string;
  /** The folder of another add-in than the project's own. */
  readonly addin?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Starts servers on free ports, a browser, and opens the workbench in it. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const server = await startServer({
    port: 0,
    ...(options.addin !== undefined && { pane: options.addin }),
  });
  const browser = await openBrowser([server.url, server.paneUrl]).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
    const { outside } = browser.watched;
    if (outside.length > 0) throw new Error(`Asked for on the outside: ${outside.join(", ")}`);
  };
  try {
    const page = await browser.context.newPage();
    if (options.viewport) await page.setViewportSize(options.viewport);
    await page.goto(`${server.url}/${options.query ?? ""}`);
    return {
      page,
      url: server.url,
      paneUrl: server.paneUrl,
      watched: browser.watched,
      pane: () => frameOf(page, server.paneUrl),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Waits for the frame that shows a page of this origin. */
async function frameOf(page: Page, origin: string): Promise<Frame> {
  const isOf = (frame: Frame): boolean => frame.url().startsWith(`${origin}/`);
  const frame = page.frames().find(isOf) ?? (await page.waitForEvent("framenavigated", isOf));
  await frame.waitForLoadState("load");
  return frame;
}

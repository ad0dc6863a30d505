/**
 * The line between the open workbook and the add-in in its frame: a host for the workbook, messages to
 * the frame, and one selection for both. Another workbook gets another host.
 */
import { connectPane, CommandError, paneAddress } from "./office-messages";
import { createHost, type Host } from "../../protocol/host";
import type { PageState } from "../page-state";
import type { AddinManifest } from "../ribbon/read-manifest";
import { selectArea } from "../sheet/selection";
import { announceFunctions } from "./announce-functions";

export interface PaneLink {
  readonly host: Host;
  /** Runs the function a ribbon button names; resolves to false when the add-in does not have it. */
  runCommand(functionName: string, controlId: string): Promise<boolean>;
  idle(): Promise<void>;
  close(): void;
}

/** The add-in registers its commands a moment after it has loaded. */
const patience = { tries: 60, milliseconds: 250 };

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export function linkPane(
  frame: HTMLIFrameElement,
  page: PageState,
  manifest: AddinManifest,
  origin: string,
  locale: string,
): PaneLink {
  const host = createHost(page.model, { locale });
  const stopSelection = shareSelection(page, host);
  const stopUnknown = host.onUnknownMember((member) => {
    console.warn(`Office.js member not in the workbench: ${member}`);
  });
  const pane = connectPane(() => frame.contentWindow, host, {
    origin,
    documentUrl: `${page.fileName}.xlsx`,
  });
  const announced = announceFunctions(host, manifest);
  frame.src = paneAddress(origin + manifest.panePath, host, location.origin);
  let open = true;
  return {
    host,
    async runCommand(functionName, controlId) {
      for (let tries = 0; open && tries < patience.tries; tries += 1) {
        try {
          await pane.invokeCommand(functionName, controlId);
          return true;
        } catch (problem) {
          if (!(problem instanceof CommandError)) throw problem;
          if (problem.status >= 0) return false;
          await pause(patience.milliseconds);
        }
      }
      return false;
    },
    async idle() {
      await announced;
      await pane.idle();
    },
    close() {
      open = false;
      stopSelection();
      stopUnknown();
      pane.disconnect();
      frame.removeAttribute("src");
    },
  };
}

/** What the person selects the add-in sees, and what the add-in selects the person sees. */
function shareSelection(page: PageState, host: Host): () => void {
  const toHost = () => {
    const { sheet, selection } = page;
    host.view.activate(sheet.id);
    host.view.select(sheet.id, selection.area);
  };
  const stopPage = page.onSelection(toHost);
  const stopView = host.view.onChange((change) => {
    if (change.kind === "activated") page.activate(change.sheetId);
    else if (!sameArea(page.selectionOn(change.sheetId).area, change.area)) {
      page.setSelection(selectArea(change.area), change.sheetId);
    }
  });
  toHost();
  return () => {
    stopPage();
    stopView();
  };
}

function sameArea(one: object, other: object): boolean {
  return (
    JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
  );
}

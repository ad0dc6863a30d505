/** The line between the workbook on the desk and the add-in in its frame. */
import type { Desk } from "../desk";
import type { AddinManifest } from "../ribbon/read-manifest";

export interface PaneLink {
  runCommand(functionName: string): Promise<void>;
  idle(): Promise<void>;
  unknownMembers(): readonly string[];
  close(): void;
}

export function linkPane(
  frame: HTMLIFrameElement,
  _desk: Desk,
  manifest: AddinManifest,
  origin: string,
): PaneLink {
  frame.src = origin + manifest.panePath;
  return {
    runCommand: () => Promise.resolve(),
    idle: () => Promise.resolve(),
    unknownMembers: () => [],
    close: () => {
      frame.src = "about:blank";
    },
  };
}

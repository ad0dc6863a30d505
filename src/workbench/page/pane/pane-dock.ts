/**
 * The add-in's pane beside the sheet: where it is loaded from, whether it is shown, and the line to it. As in
 * Excel with a shared runtime it is loaded once and goes on running while it is hidden, so that the ribbon's
 * commands and worksheet functions work all the same.
 */
import type { PageState } from "../page-state";
import type { AddinManifest, RibbonButton } from "../ribbon/read-manifest";
import { words } from "../words";
import { linkPane, type PaneLink } from "./pane-link";

export const narrowest = 280;
export const widest = 720;
const standardWidth = 360;

export class PaneDock {
  readonly #page: PageState;
  readonly #manifest: AddinManifest;
  readonly #locale: string;
  /** The pane's own address: the page's port and one. */
  readonly origin: string;
  readonly #listeners = new Set<() => void>();
  #version = 0;
  #link: PaneLink | null = null;
  open = true;
  width = standardWidth;

  constructor(page: PageState, manifest: AddinManifest, locale: string) {
    this.#page = page;
    this.#locale = locale;
    this.#manifest = manifest;
    this.origin = `${location.protocol}//${location.hostname}:${String(Number(location.port || "80") + 1)}`;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly version = (): number => this.#version;

  #changed(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }

  get link(): PaneLink | null {
    return this.#link;
  }

  /** By a person: the add-in is told. */
  show(open: boolean): void {
    this.#link?.host.tellPaneState(open ? "Visible" : "Background");
    this.#setOpen(open);
  }

  #setOpen(open: boolean): void {
    if (this.open === open) return;
    this.open = open;
    this.#changed();
  }

  setWidth(width: number): void {
    this.width = Math.round(Math.max(narrowest, Math.min(widest, width)));
    this.#changed();
  }

  /** Loads the pane into the frame, with a line to the workbook that is open now. */
  load(frame: HTMLIFrameElement): () => void {
    const link = linkPane(frame, this.#page, this.#manifest, this.origin, this.#locale);
    const stopState = link.host.onPaneState((state) => {
      this.#setOpen(state === "Visible");
    });
    this.#link = link;
    this.#changed();
    return () => {
      stopState();
      link.close();
      if (this.#link === link) this.#link = null;
    };
  }

  /** A press on one of the add-in's ribbon buttons. */
  async run({ action, id, label }: RibbonButton): Promise<void> {
    if (action.type === "showPane") {
      this.show(true);
      return;
    }
    const done = await this.#link?.runCommand(action.functionName, id);
    if (done !== true) this.#page.tell(words.commandFailed(label));
  }

  /** By the control's id, or the name of the function it runs. */
  async runById(id: string): Promise<void> {
    const buttons = this.#manifest.tabs.flatMap(({ groups }) =>
      groups.flatMap((group) => group.buttons),
    );
    const button = buttons.find(
      (candidate) =>
        candidate.id === id ||
        (candidate.action.type === "run" && candidate.action.functionName === id),
    );
    if (!button) throw new Error(`no ribbon button ${id}`);
    await this.run(button);
  }
}

import { requestFromPane, type PaneRequest } from "./pane-requests";

/**
 * The ribbon's commands, by the function names of manifest.xml. Each opens the pane, because that is where its
 * result is read. (*Åbn panel* is Excel's own ShowTaskpane and needs no function.)
 */
const commands: Readonly<Record<string, PaneRequest>> = {
  checkPlan: "check",
  updateOverview: "updateOverview",
};

export function registerCommands(): void {
  for (const [name, request] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      requestFromPane(request);
      // Excel disables the ribbon's buttons until this is called, also when the pane could not be shown.
      await Office.addin.showAsTaskpane().finally(() => event.completed());
    });
  }
}

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
      // Excel greys the ribbon out until it hears this, whatever became of the pane.
      await Office.addin.showAsTaskpane().finally(() => event.completed());
    });
  }
}

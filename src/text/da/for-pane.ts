/** What the pane says before any tab is chosen; one file to fetch. */
export { taskpane } from "./taskpane";
export { workbook } from "./workbook";

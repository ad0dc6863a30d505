/** What the pane says before any tab is chosen; one file to fetch. */
export { actions } from "./actions";
export { history } from "./history";
export { taskpane } from "./taskpane";
export { workbook } from "./workbook";

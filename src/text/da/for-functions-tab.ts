/** What the tab Funktioner says; one file to fetch. */
export { functionsHelp } from "./functions-help";
export { functionsTab } from "./functions-tab";

/** What the tab Kontrol says; one file to fetch. */
export { checkTab } from "./check-tab";
export { checks } from "./checks";

/** What the tab Politital says; one file to fetch. */
export { figuresTab } from "./figures-tab";
export { importing } from "./import";

/** What is used in Node from outside the package: the unmodified Office.js on a workbook, or its functions alone. */
export { registerDirectly } from "./direct-functions";
export { officeInNode, type OfficeInNode } from "./office";

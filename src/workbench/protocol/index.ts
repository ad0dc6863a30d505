/** What is used of the protocol from outside the package: a host that answers Office.js, and the sets it announces. */
export { type ApiSet, newestSet } from "../objects/api-set";
export type { FunctionsMetadata } from "./function-calls";
export { createHost, type Host, type HostOptions } from "./host";
export { isSetAnnounced } from "./requirements";

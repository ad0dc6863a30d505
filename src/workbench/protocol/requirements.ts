/** What the host announces it can do; `Office.context.requirements.isSetSupported` answers from it. */
import { isAnnounced, type ApiSet } from "../objects/api-set";

/** Sets of Excel on the web besides ExcelApi, lower-case as in the requirement matrix. */
const others: Readonly<Record<string, `1.${number}`>> = {
  excelapionline: "1.1",
  sharedruntime: "1.2",
  customfunctions: "1.8",
  customfunctionsruntime: "1.4",
  addincommands: "1.3",
  ribbonapi: "1.2",
  delayforcelledit: "1.1",
  settings: "1.1",
  documentevents: "1.1",
};

/** The matrix as the client reads it: set names and versions. The newest ExcelApi set comes with the online ones. */
export function requirementMatrix(apiSet: ApiSet): string {
  return JSON.stringify(announcedSets(apiSet));
}

function announcedSets(apiSet: ApiSet): Readonly<Record<string, string>> {
  const { excelapionline = "", ...rest } = others;
  const online = isAnnounced("online", apiSet) ? { excelapionline } : {};
  return { excelapi: apiSet, ...online, ...rest };
}

/** The same answer for a client that has no matrix. */
export function isSetAnnounced(name: string, version: string, apiSet: ApiSet): boolean {
  const announced = announcedSets(apiSet)[name.toLowerCase()];
  return announced !== undefined && compare(version, announced) <= 0;
}

/** Versions by their parts: 1.10 comes after 1.9. */
function compare(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}

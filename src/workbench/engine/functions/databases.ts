/** Databases: tables with criteria beside them. */
import type { FunctionEntries } from "./entry";

export const databases: FunctionEntries = {
  DAVERAGE: { danish: "DMIDDEL" },
  DCOUNT: { danish: "DTÆL" },
  DCOUNTA: { danish: "DTÆLV" },
  DGET: { danish: "DHENT" },
  DMAX: { danish: "DMAKS" },
  DMIN: { danish: "DMIN" },
  DPRODUCT: { danish: "DPRODUKT" },
  DSUM: { danish: "DSUM" },
};

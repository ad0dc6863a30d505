/** Lookup and reference. */
import type { FunctionEntries } from "./entry";

export const lookupAndReference: FunctionEntries = {
  ADDRESS: { danish: "ADRESSE" },
  AREAS: { danish: "OMRÅDER" },
  CHOOSE: { danish: "VÆLG" },
  COLUMN: { danish: "KOLONNE" },
  COLUMNS: { danish: "KOLONNER" },
  FORMULATEXT: { danish: "FORMELTEKST", file: "_xlfn." },
  HLOOKUP: { danish: "VOPSLAG" },
  INDEX: { danish: "INDEKS" },
  INDIRECT: { danish: "INDIREKTE", volatile: true },
  LOOKUP: { danish: "SLÅ.OP", takes: "arrays" },
  MATCH: { danish: "SAMMENLIGN" },
  OFFSET: { danish: "FORSKYDNING", volatile: true },
  ROW: { danish: "RÆKKE" },
  ROWS: { danish: "RÆKKER" },
  VLOOKUP: { danish: "LOPSLAG" },
  XLOOKUP: { danish: "XOPSLAG", file: "_xlfn." },
  XMATCH: { danish: "XMATCH", file: "_xlfn." },
};

/** Finance. */
import type { FunctionEntries } from "./entry";

export const finance: FunctionEntries = {
  DB: { danish: "DB" },
  DDB: { danish: "DSA" },
  EFFECT: { danish: "EFFEKTIV.RENTE" },
  FV: { danish: "FV" },
  IPMT: { danish: "R.YDELSE" },
  IRR: { danish: "IA" },
  MIRR: { danish: "MIA" },
  NOMINAL: { danish: "NOMINEL" },
  NPER: { danish: "NPER" },
  NPV: { danish: "NUTIDSVÆRDI" },
  PDURATION: { file: "_xlfn." },
  PMT: { danish: "YDELSE" },
  PPMT: { danish: "H.YDELSE" },
  PV: { danish: "NV" },
  RATE: { danish: "RENTE" },
  RRI: { file: "_xlfn." },
  SLN: { danish: "LA" },
  SYD: { danish: "ÅRSAFSKRIVNING" },
  XIRR: { danish: "INTERN.RENTE" },
  XNPV: { danish: "NETTO.NUTIDSVÆRDI" },
};

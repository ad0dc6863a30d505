/** Engineering: bits, error functions and complex numbers. */
import type { FunctionEntries } from "./entry";

export const engineering: FunctionEntries = {
  BITAND: { file: "_xlfn." },
  BITLSHIFT: { file: "_xlfn." },
  BITOR: { file: "_xlfn." },
  BITRSHIFT: { file: "_xlfn." },
  BITXOR: { file: "_xlfn." },
  "ERF.PRECISE": { file: "_xlfn." },
  "ERFC.PRECISE": { file: "_xlfn." },
  IMCOSH: { file: "_xlfn." },
  IMCOT: { file: "_xlfn." },
  IMCSC: { file: "_xlfn." },
  IMCSCH: { file: "_xlfn." },
  IMSEC: { file: "_xlfn." },
  IMSECH: { file: "_xlfn." },
  IMSINH: { file: "_xlfn." },
  IMTAN: { file: "_xlfn." },
};

/** What is fetched from elsewhere. */
import type { FunctionEntries } from "./entry";

export const web: FunctionEntries = {
  ENCODEURL: { file: "_xlfn." },
  FILTERXML: { file: "_xlfn." },
  HYPERLINK: { danish: "HYPERLINK" },
  IMAGE: { file: "_xlfn." },
  STOCKHISTORY: { file: "_xlfn." },
  WEBSERVICE: { file: "_xlfn." },
};

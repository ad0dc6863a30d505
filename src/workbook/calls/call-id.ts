/** The worksheet functions a call can be written of, by their ids, with the names they have in every language. */
export const callNames = {
  REMAINING: "RESTERENDE",
  TARGET: "MÅLTAL",
  ACHIEVEMENT: "MÅLOPFYLDELSE",
  TARGETSTATUS: "MÅLSTATUS",
  CHANGE: "ÆNDRING",
  AMOUNT: "BELØB",
  SUMDEVIATION: "SUMAFVIGELSE",
  PRICELEVEL: "PLFREMSKRIV",
  OVERVIEW: "OVERSIGT",
} as const;
export type CallId = keyof typeof callNames;

const namespace = "TRYG";

/** `TRYG.MÅLTAL`. */
export const callName = (id: CallId): string => `${namespace}.${callNames[id]}`;

const isCallId = (key: string): key is CallId => key in callNames;
/** In the order the functions are listed. */
export const callIds: readonly CallId[] = Object.keys(callNames).filter(isCallId);

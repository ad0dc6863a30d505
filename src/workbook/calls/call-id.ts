/** The worksheet functions that calls can be made of, by their ids. Their names are the same in every language. */
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

/** The function's name in a formula, such as `TRYG.MÅLTAL`. */
export const callName = (id: CallId): string => `${namespace}.${callNames[id]}`;

const isCallId = (key: string): key is CallId => key in callNames;
/** The ids in the order the functions are listed. */
export const callIds: readonly CallId[] = Object.keys(callNames).filter(isCallId);

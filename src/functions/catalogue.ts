/** The worksheet functions by the ids of their metadata. */
import { achievement } from "./achievement";
import { amount } from "./amount";
import { change } from "./change";
import { overview } from "./overview";
import { priceLevel } from "./price-level";
import { remaining } from "./remaining";
import { sumDeviation } from "./sum-deviation";
import { target } from "./target";
import { targetStatus } from "./target-status";

export const functions = {
  REMAINING: remaining,
  ACHIEVEMENT: achievement,
  TARGET: target,
  CHANGE: change,
  TARGETSTATUS: targetStatus,
  SUMDEVIATION: sumDeviation,
  AMOUNT: amount,
  PRICELEVEL: priceLevel,
  OVERVIEW: overview,
};

export type FunctionId = keyof typeof functions;

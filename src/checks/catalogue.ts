/** Every check, by the kind of thing it looks at. Quick checks come first, so that their findings are shown first. */
import { changedSinceApproved } from "./amounts/changed-since-approved";
import { coFundingConditional, coFundingParts } from "./amounts/co-funding";
import { moneyInFewerYears, moneyOutsideYears } from "./amounts/money-years";
import { noMoney } from "./amounts/no-money";
import { priceLevel } from "./amounts/price-level";
import { sharedPost } from "./amounts/shared-post";
import { statedShare } from "./amounts/stated-share";
import { tableStrayFullStop, tableTextAmount, tableUnclearAmount } from "./amounts/table-text";
import type { Check, CheckFacts, ScopeName, Told } from "./check";
import {
  baselineMissing,
  reportedAsOtherYear,
  reportedFarAbove,
  reportedMissing,
  sourceChanged,
} from "./crime/reported";
import { tableBaseline, tableTarget, tableTargetLabel } from "./crime/table-targets";
import { percentMissing, percentOrder, targetOrder } from "./crime/target-order";
import { proseUnclear, proseYear } from "./prose/prose-activity";
import { prosePlan, proseTextUnclear } from "./prose/prose-plan";
import { proseTarget } from "./prose/prose-target";
import {
  doubleFunding,
  duplicateOverviewName,
  objectivesNotSet,
  ownArea,
  textMissing,
} from "./structure/activities";
import { problemChecks } from "./structure/read-problems";
import { filteredRows, protectedSheet, sheetReadInPart } from "./structure/sheets";
import { brokenCell, brokenColumn } from "./sums/broken-cell";
import { changedFormula, formulaColumnValue, numberForFormula } from "./sums/formula-column";
import { frameBasis } from "./sums/frame-basis";
import { frameMissing } from "./sums/frame-missing";
import { generatedFormula } from "./sums/generated-formula";
import { overAllocated } from "./sums/over-allocated";
import { sumRange } from "./sums/sum-range";
import { tableFrame, tablePlanTotal } from "./sums/table-against-plan";
import { tableRemaining } from "./sums/table-remaining";
import { tableRow } from "./sums/table-row";
import { tableRowTotal } from "./sums/table-row-total";
import { tableDoubleRow, tableMissingRows, tableUnknownRow } from "./sums/table-rows";
import { tableSubtotal } from "./sums/table-subtotal";
import { tableTotal } from "./sums/table-total";
import { tableYearMoved } from "./sums/table-year-moved";
import { tableYears } from "./sums/table-years";

export const checksByScope = {
  problem: problemChecks,
  plan: [
    overAllocated,
    frameMissing,
    frameBasis,
    priceLevel,
    sharedPost,
    percentOrder,
    percentMissing,
    reportedAsOtherYear,
    duplicateOverviewName,
    objectivesNotSet,
  ],
  offence: [reportedMissing, baselineMissing, reportedFarAbove, targetOrder, sourceChanged],
  table: [
    tableTotal,
    tableSubtotal,
    tableRowTotal,
    tableRow,
    tableYearMoved,
    tableYears,
    tableMissingRows,
    tableDoubleRow,
    tableUnknownRow,
    tableRemaining,
    tablePlanTotal,
    tableFrame,
    sumRange,
    brokenCell,
    generatedFormula,
    tableStrayFullStop,
    tableTextAmount,
    tableUnclearAmount,
    tableTarget,
    tableTargetLabel,
    tableBaseline,
  ],
  formulas: [brokenColumn, formulaColumnValue, numberForFormula, changedFormula],
  sheet: [filteredRows, protectedSheet, sheetReadInPart],
  prose: [prosePlan, proseTarget, proseTextUnclear],
  activity: [
    doubleFunding,
    proseYear,
    proseUnclear,
    noMoney,
    moneyOutsideYears,
    moneyInFewerYears,
    coFundingParts,
    coFundingConditional,
    statedShare,
    ownArea,
    textMissing,
    changedSinceApproved,
  ],
} as const satisfies {
  readonly [Scope in ScopeName]: readonly Check<Scope, Told<string, object>>[];
};

type ToldBy<Each> = Each extends {
  readonly run: (one: never, context: never, tell: (told: infer Said) => void) => void;
}
  ? Said
  : never;
/** The findings of all checks, each with its own parameters. */
export type AnyTold = ToldBy<(typeof checksByScope)[ScopeName][number]>;

/** By the id of a check, what its sentence has to know. */
export type CheckParams = {
  readonly [Each in AnyTold as Each["code"]]: Each["params"];
};
export type CheckId = keyof CheckParams;

/** All of them as one list. */
export const catalogue: readonly CheckFacts<CheckId>[] = Object.values(checksByScope).flat();

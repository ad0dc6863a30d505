/** A share typed by people, at most 100 %; and one that a formula gives. */
import { readShare } from "../../read-danish";
import type { BasisPoints } from "../../types";
import { toBasisPoints } from "../../units";
import type { Codec } from "../codec";
import { blankOrError, danish, readAsText, wrong } from "../reading";
import { sure } from "./figure";

export const percent: Codec<BasisPoints> = {
  kind: "percent",
  /** 10 typed where 10 % was meant is refused and asked about. */
  readCell: (cell) => {
    const special = blankOrError(cell);
    if (special !== undefined) return special;
    if (typeof cell === "boolean") return wrong("notAPercent");
    if (typeof cell === "string") {
      const value = sureOrWarned(cell);
      return value === undefined
        ? wrong("notAPercent")
        : readAsText(value, `${danish(value / 100)} %`);
    }
    if (cell > 1) return wrong("notAPercent", cell <= 100 ? `${danish(cell)} %` : undefined);
    const value = toBasisPoints(Number((cell * 10_000).toPrecision(12)));
    return value === undefined ? wrong("notAPercent") : { value };
  },
  readText: (text) => sure(readShare(text)),
  write: (share) => ({ number: share / 10_000 }),
  numberFormat: "0.0 %",
  validation: { kind: "decimal", min: -10, max: 1 },
};

function sureOrWarned(text: string): BasisPoints | undefined {
  const reading = readShare(text);
  return reading.kind === "value" ? reading.value : undefined;
}

/** What a formula gives, also above 100 %: to the nearest ten-thousandth, and shown in whole percent. */
export const share: Codec<BasisPoints> = {
  ...percent,
  kind: "share",
  readCell: (cell) => {
    if (typeof cell !== "number") return percent.readCell(cell);
    const value = toBasisPoints(Math.round(cell * 10_000));
    return value === undefined ? wrong("notAPercent") : { value };
  },
  numberFormat: "0 %",
  validation: { kind: "any" },
};

/** A number of reported offences, deliverables or people. */
import { readCount } from "../../read-danish";
import type { Count } from "../../types";
import { toCount } from "../../units";
import type { Codec } from "../codec";
import { danish, wrong } from "../reading";
import { readFigure, sure } from "./figure";

/** No count of a plan has more than eight digits. */
export const largestCount = 99_999_999;

export const count: Codec<Count> = {
  kind: "count",
  readCell: (cell) =>
    readFigure<Count>(cell, {
      fromText: readCount,
      fromNumber: (number) => {
        const value = toCount(number);
        if (value !== undefined) return { value };
        return wrong(number < 0 ? "negative" : "decimals");
      },
      check: () => undefined,
      shown: danish,
    }),
  readText: (text) => sure(readCount(text)),
  write: (number) => ({ number }),
  numberFormat: "#,##0",
  validation: { kind: "whole", min: 0, max: largestCount },
};

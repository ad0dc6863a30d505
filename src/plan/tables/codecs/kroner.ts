/** An amount of a plan: whole kroner, not negative. */
import { amountFromKroner, isWholeKroner, toKroner } from "../../money";
import { readAmount } from "../../read-danish";
import type { Ore } from "../../types";
import type { Codec } from "../codec";
import { danish, wrong } from "../reading";
import { readFigure, sure } from "./figure";

export const kroner: Codec<Ore> = {
  kind: "kroner",
  readCell: (cell) =>
    readFigure<Ore>(cell, {
      fromText: readAmount,
      fromNumber: (number) => {
        const amount = amountFromKroner(number);
        if (amount.kind === "value") return { value: amount.value };
        return wrong(amount.code === "tooLarge" ? "outOfRange" : "decimals");
      },
      check: (amount) => (amount < 0 ? "negative" : isWholeKroner(amount) ? undefined : "decimals"),
      shown: (amount) => danish(toKroner(amount)),
    }),
  readText: (text) => sure(readAmount(text)),
  write: (amount) => ({ number: toKroner(amount) }),
  numberFormat: "#,##0",
  // The largest amount of one cell, as in `plan/money.ts`: 1 mia. kr.
  validation: { kind: "whole", min: 0, max: 1_000_000_000 },
};

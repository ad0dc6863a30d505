/** What each column type means in Excel: number format and validation. */
import type { ValidationSpec } from "../operation";
import type { ColumnType } from "./column";

/** The largest amount of one cell, as in `plan/money.ts`: 1 mia. kr. */
const largestAmount = 1_000_000_000;
const largestCount = 99_999_999;
export const firstYear = 1900;
export const lastYear = 2199;

interface TypeInExcel {
  /** en-US code; texts are formatted as text, so that `12-13` and `00123` stay what was typed. */
  readonly numberFormat: string;
  readonly rule: ValidationSpec["rule"];
}

const anything = { kind: "any" } as const;
const text: TypeInExcel = { numberFormat: "@", rule: anything };
const year: TypeInExcel = {
  numberFormat: "0",
  rule: { kind: "whole", min: firstYear, max: lastYear },
};

export const typesInExcel: Readonly<Record<ColumnType, TypeInExcel>> = {
  text,
  longText: text,
  word: text,
  yesNo: text,
  activity: text,
  areas: text,
  year,
  kroner: { numberFormat: "#,##0", rule: { kind: "whole", min: 0, max: largestAmount } },
  count: { numberFormat: "#,##0", rule: { kind: "whole", min: 0, max: largestCount } },
  area: { numberFormat: "0", rule: { kind: "whole", min: 0, max: largestCount } },
  date: { numberFormat: "dd-mm-yyyy", rule: { kind: "date" } },
  percent: { numberFormat: "0.0 %", rule: { kind: "decimal", min: -10, max: 1 } },
  share: { numberFormat: "0 %", rule: anything },
  byRow: { numberFormat: "General", rule: anything },
};

/** One cell of a table as a figure: money in øre, or a count with the percentage written after it. */
import type { CellValue } from "../../cells/cell-value";
import { withoutMarkup } from "../fold-pasted";
import { amountFromKroner, amountFromOre } from "../../plan/money";
import { readAmount, readCount, readShare } from "../../plan/read-danish";
import type { BasisPoints, Count, Ore } from "../../plan/types";
import { toBasisPoints, toCount } from "../../plan/units";

export interface CellFigure<Value extends Ore | Count> {
  /** Absent where there is none. */
  readonly value?: Value;
  /** What it stands for is the figure ± half of this; 0 is exact. In the figure's own unit. */
  readonly unit: number;
  /** The percentage after a target, `139 (-10 %)`, in ten-thousandths and positive for a reduction. */
  readonly label?: BasisPoints;
  /** What is wrong with how it stands there. */
  readonly oddity?: Oddity;
}
/** `text`: a text that reads as one figure. `stray`: with a full stop too many. `unclear`: several readings or none. */
export type Oddity = "text" | "stray" | "unclear" | "error";

const blank = { unit: 0 } as const;
const errorValue = /^#[A-ZÆØÅ/0-9!?_]+$/;

export function isErrorValue(cell: CellValue): cell is string {
  return typeof cell === "string" && cell.startsWith("#") && errorValue.test(cell);
}

/** An amount; `power` is the table's own scale (3 in t.kr.). */
export function amountIn(cell: CellValue, power: number): CellFigure<Ore> {
  if (cell === "" || typeof cell === "boolean") return blank;
  const scale = 10 ** power;
  if (typeof cell === "number") {
    const reading = amountFromKroner(cell * scale);
    if (reading.kind === "refused") return { ...blank, oddity: "unclear" };
    return { value: reading.value, unit: power === 0 ? 0 : lastDigitOf(cell) * scale * 100 };
  }
  if (isErrorValue(cell)) return { ...blank, oddity: "error" };
  const text = withoutMarkup(cell);
  if (!/\d/.test(text)) return blank;
  const reading = readAmount(text);
  if (reading.kind !== "value") return { ...blank, oddity: "unclear" };
  const own = /[a-zæøå]/i.test(text.replace(/kr\.?|kroner|dkk/gi, ""));
  const times = own ? 1 : scale;
  const amount = amountFromOre(reading.value * times);
  if (amount.kind === "refused") return { ...blank, oddity: "unclear" };
  const rounded = own || power > 0 ? 10 ** reading.lastDigit * 100 * times : 0;
  return {
    value: amount.value,
    unit: rounded,
    oddity: reading.warnings.includes("strayFullStop") ? "stray" : "text",
  };
}

/** The step of the last digit shown: 0,01 for 1,49. */
function lastDigitOf(number: number): number {
  const decimals = String(number).split(".")[1]?.length ?? 0;
  return 10 ** -decimals;
}

/** As target tables are generated; any other spelling is taken apart. */
const plainTarget = /^([1-9]\d{0,3}) \(-([1-9]\d?) %\)$/;
const labelled = /^([\d.\s]+?)\s*\(\s*([-−–+]?)\s*(\d+(?:,\d+)?)\s*(?:%|pct\.?)\s*\)$/;

/** A count, alone or as `139 (-10 %)`: target tables are texts, so a count as text is nothing to say. */
export function countIn(cell: CellValue): CellFigure<Count> {
  if (cell === "" || typeof cell === "boolean") return blank;
  if (typeof cell === "number") {
    const count = toCount(cell);
    return count === undefined ? { ...blank, oddity: "unclear" } : { value: count, unit: 0 };
  }
  const plain = plainTarget.exec(cell);
  if (plain) return labelledCount(toCount(Number(plain[1])), toBasisPoints(Number(plain[2]) * 100));
  if (isErrorValue(cell)) return { ...blank, oddity: "error" };
  const text = withoutMarkup(cell);
  if (!/\d/.test(text)) return blank;
  const parts = labelled.exec(text);
  const reading = readCount(parts?.[1] ?? text);
  if (reading.kind !== "value") return { ...blank, oddity: "unclear" };
  if (!parts) {
    const stray = reading.warnings.includes("strayFullStop");
    return { value: reading.value, unit: 0, ...(stray && { oddity: "stray" as const }) };
  }
  const share = readShare(`${parts[3] ?? ""} %`);
  if (share.kind !== "value") return { ...blank, oddity: "unclear" };
  return labelledCount(reading.value, toBasisPoints(share.value * (parts[2] === "+" ? -1 : 1)));
}

function labelledCount(
  value: Count | undefined,
  label: BasisPoints | undefined,
): CellFigure<Count> {
  return {
    unit: 0,
    ...(value !== undefined && { value }),
    ...(label !== undefined && { label }),
  };
}

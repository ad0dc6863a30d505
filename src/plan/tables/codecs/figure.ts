/** Reads cells for the codecs of amounts and counts: a number, or a Danish text that can only mean one number. */
import type { CellValue } from "../../../cells/cell-value";
import type { FigureRefusal, Reading } from "../../read-danish";
import {
  blank,
  blankOrError,
  type CellProblemCode,
  type CellReading,
  readAsText,
  wrong,
} from "../reading";

/** How one kind of figure is read. */
export interface FigureReader<Value> {
  readonly fromText: (text: string) => Reading<Value>;
  readonly fromNumber: (number: number) => CellReading<Value>;
  /** What is wrong with a value of the kind. */
  readonly check: (value: Value) => CellProblemCode | undefined;
  readonly shown: (value: Value) => string;
}

export function readFigure<Value>(
  cell: CellValue,
  { fromText, fromNumber, check, shown }: FigureReader<Value>,
): CellReading<Value> {
  const special = blankOrError(cell);
  if (special !== undefined) return special;
  if (typeof cell === "boolean") return wrong("notANumber");
  if (typeof cell === "number") {
    const reading = fromNumber(cell);
    const refused = reading.value === undefined ? undefined : check(reading.value);
    return refused === undefined ? reading : wrong(refused);
  }
  const reading = fromText(cell);
  switch (reading.kind) {
    case "blank":
      return blank;
    case "refused":
      return wrong(refusals[reading.code] ?? "notANumber");
    case "question": {
      const [first] = reading.candidates;
      return wrong("ambiguousNumber", first === undefined ? undefined : shown(first));
    }
    case "value": {
      const refused = check(reading.value);
      if (refused !== undefined) return wrong(refused);
      const isStray = reading.warnings.includes("strayFullStop");
      return readAsText(reading.value, shown(reading.value), isStray ? "strayPoint" : "textNumber");
    }
  }
}

const refusals: Partial<Record<FigureRefusal, CellProblemCode>> = {
  notWhole: "decimals",
  negativeCount: "negative",
  finerThanOre: "decimals",
  tooLarge: "outOfRange",
};

/** The value of a text in a data file. These are written with care, so a question or a warning is a mistake there. */
export function sure<Value>(reading: Reading<Value>): Value | undefined {
  return reading.kind === "value" && reading.warnings.length === 0 ? reading.value : undefined;
}

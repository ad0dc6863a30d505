/** Arithmetic, comparison and joining of single values, and the operators on references. */
import { hull, intersection } from "../../cells/rectangle";
import { cellError, isCellError } from "../grid/values";
import type { Locale } from "../locale/locale";
import type { CellError, CellValue } from "../model";
import { toNumber, toText } from "./coerce";
import { compareValues } from "./compare";
import type { BinaryOperator } from "./expression";
import { Cells, type Operand } from "./operands";

type ValueOperator = Exclude<BinaryOperator, ":" | " " | ",">;

export function isReferenceOperator(operator: BinaryOperator): operator is ":" | " " | "," {
  return operator === ":" || operator === " " || operator === ",";
}

export function combine(
  operator: ValueOperator,
  left: CellValue,
  right: CellValue,
  locale: Locale,
): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  switch (operator) {
    case "&": {
      const [a, b] = [toText(left, locale), toText(right, locale)];
      return isCellError(a) ? a : isCellError(b) ? b : a + b;
    }
    case "=":
      return compareValues(left, right) === 0;
    case "<>":
      return compareValues(left, right) !== 0;
    case "<":
      return compareValues(left, right) < 0;
    case "<=":
      return compareValues(left, right) <= 0;
    case ">":
      return compareValues(left, right) > 0;
    case ">=":
      return compareValues(left, right) >= 0;
    default:
      return calculate(operator, toNumber(left, locale), toNumber(right, locale));
  }
}

function calculate(
  operator: "+" | "-" | "*" | "/" | "^",
  a: number | CellError,
  b: number | CellError,
): number | CellError {
  if (isCellError(a)) return a;
  if (isCellError(b)) return b;
  switch (operator) {
    case "+":
      return finite(nearZero(a + b, a));
    case "-":
      return finite(nearZero(a - b, a));
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? cellError("#DIV/0!") : finite(a / b);
    default:
      return power(a, b);
  }
}

export function power(a: number, b: number): number | CellError {
  if (a === 0 && b === 0) return cellError("#NUM!");
  if (a === 0 && b < 0) return cellError("#DIV/0!");
  return finite(a ** b);
}

/** Excel makes a sum or difference 0 when only the last binary digits are left: 0,1+0,2-0,3 is 0. */
function nearZero(result: number, operand: number): number {
  return Math.abs(result) < Math.abs(operand) * 4.5e-16 ? 0 : result;
}

export function finite(number: number): number | CellError {
  return Number.isFinite(number) ? number : cellError("#NUM!");
}

/** `A1:B2` of two references that are calculated, or what two references have in common. */
export function combineReferences(operator: ":" | " ", left: Operand, right: Operand): Operand {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (!(left instanceof Cells) || !(right instanceof Cells)) return cellError("#VALUE!");
  if (left.sheet !== right.sheet) return cellError(operator === ":" ? "#VALUE!" : "#NULL!");
  const area = operator === ":" ? hull(left, right) : intersection(left, right);
  return area ? Cells.of(left.sheet, area) : cellError("#NULL!");
}

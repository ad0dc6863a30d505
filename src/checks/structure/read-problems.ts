/** What the reading of the workbook could not make fit: one check for each kind of trouble. */
import type { Check } from "../check";
import { defineCheck } from "../check";
import type { Family, Severity } from "../finding";
import type { InputProblem } from "../input";
import { readAmount } from "../../plan/read-danish";

type Code = InputProblem["code"];

function forCodes<const Id extends string>(
  id: Id,
  family: Family,
  severity: Severity,
  codes: readonly Code[],
  only: (problem: InputProblem) => boolean = () => true,
): Check<"problem", Id> {
  return defineCheck({
    id,
    family,
    severity,
    each: "problem",
    reads: [],
    run(problem, _context, report) {
      if (!codes.includes(problem.code) || !only(problem)) return;
      const { sheet, cell, column, text, suggestion, table } = problem;
      const at = { sheet, address: cell ?? "" };
      const top = { sheet, address: "A1" };
      report({
        at: cell !== undefined ? [at] : problem.code === "sheetMissing" ? [] : [top],
        subject: `${table}/${cell ?? column ?? ""}`,
        words: {
          name: column ?? sheet,
          text,
          ...(suggestion !== undefined && { suggestion }),
        },
        ...(cell !== undefined && fixOf(problem, cell)),
      });
    },
  });
}

/** A text with one reading becomes the number it says; anything else is for a person to write. */
function fixOf(
  { code, sheet, text, suggestion }: InputProblem,
  address: string,
): { fix: { at: { sheet: string; address: string }; from: string; to: number }[] } | undefined {
  if ((code !== "strayPoint" && code !== "textNumber") || suggestion?.includes("%"))
    return undefined;
  const reading = readAmount(suggestion ?? "");
  if (reading.kind !== "value") return undefined;
  return { fix: [{ at: { sheet, address }, from: text, to: reading.value / 100 }] };
}

const isCount = ({ table }: InputProblem): boolean => table === "crime" || table === "deliverables";
const isMoney = (problem: InputProblem): boolean => !isCount(problem);

export const problemChecks = [
  forCodes("stray-full-stop", "amounts", "warning", ["strayPoint"]),
  forCodes("text-amount", "amounts", "warning", ["textNumber"]),
  forCodes("unclear-amount", "amounts", "question", ["ambiguousNumber"]),
  forCodes("negative-amount", "amounts", "error", ["negative"], isMoney),
  forCodes("ore-in-amount", "amounts", "error", ["decimals"], isMoney),
  forCodes("too-large", "amounts", "error", ["outOfRange"]),
  forCodes("negative-count", "crime", "error", ["negative"], isCount),
  forCodes("decimal-count", "crime", "error", ["decimals"], isCount),
  forCodes(
    "duplicate-offence",
    "crime",
    "error",
    ["duplicateKey"],
    ({ table }) => table === "crime",
  ),
  forCodes("error-value", "sums", "error", ["errorValue"]),
  forCodes("sheet-missing", "structure", "error", ["sheetMissing"]),
  forCodes("table-missing", "structure", "error", ["tableMissing"]),
  forCodes("column-missing", "structure", "error", ["columnMissing"]),
  forCodes("wrong-type", "structure", "error", [
    "notANumber",
    "notAYear",
    "notADate",
    "notYesNo",
    "notAWord",
    "notAPercent",
    "notAreas",
  ]),
  forCodes("required-blank", "structure", "task", ["requiredBlank"]),
  forCodes("unknown-area", "structure", "error", ["unknownArea"]),
  forCodes("unknown-activity", "structure", "error", ["unknownActivity"]),
  // Two rows of money for one activity have a check of their own, which says what they add up to.
  forCodes(
    "duplicate-key",
    "structure",
    "error",
    ["duplicateKey"],
    ({ table }) => table !== "crime" && table !== "funding",
  ),
] as const;

/** Cells, columns and sheets that could not be read as what they should be: one check for each kind of problem. */
import { type Check, defineCheck, type OnFound, type Told } from "../check";
import type { Family, Severity } from "../finding";
import type { InputProblem } from "../input";
import { readAmount } from "../../plan/read-danish";

type Code = InputProblem["code"];

function forCodes<const Id extends string, Params>(
  id: Id,
  family: Family,
  severity: Severity,
  codes: readonly Code[],
  paramsOf: (problem: InputProblem) => Params,
  only: (problem: InputProblem) => boolean = () => true,
): Check<"problem", Told<Id, Params>> {
  return defineCheck({
    id,
    family,
    severity,
    each: "problem",
    reads: [],
    run(problem, _context, found: OnFound<Params>) {
      if (!codes.includes(problem.code) || !only(problem)) return;
      const { sheet, cell, column, text, table } = problem;
      const at = { sheet, address: cell ?? "" };
      const top = { sheet, address: "A1" };
      found({
        at: cell !== undefined ? [at] : problem.code === "sheetMissing" ? [] : [top],
        subject: `${table}/${cell ?? column ?? ""}`,
        params: paramsOf(problem),
        value: [text],
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

const text = ({ text }: InputProblem): { text: string } => ({ text });
const reading = ({ text, suggestion }: InputProblem): { text: string; suggestion: string } => ({
  text,
  suggestion: suggestion ?? "",
});
const headerOf = ({ column, sheet }: InputProblem): string => column ?? sheet;

export const problemChecks = [
  forCodes("stray-full-stop", "amounts", "warning", ["strayPoint"], reading),
  forCodes("text-amount", "amounts", "warning", ["textNumber"], reading),
  forCodes("unclear-amount", "amounts", "question", ["ambiguousNumber"], text),
  forCodes("negative-amount", "amounts", "error", ["negative"], text, isMoney),
  forCodes("ore-in-amount", "amounts", "error", ["decimals"], text, isMoney),
  forCodes("too-large", "amounts", "error", ["outOfRange"], text),
  forCodes("negative-count", "crime", "error", ["negative"], text, isCount),
  forCodes("decimal-count", "crime", "error", ["decimals"], text, isCount),
  forCodes(
    "duplicate-offence",
    "crime",
    "error",
    ["duplicateKey"],
    ({ text }) => ({ offence: text }),
    ({ table }) => table === "crime",
  ),
  forCodes("error-value", "sums", "error", ["errorValue"], ({ text }) => ({ shows: text })),
  forCodes("sheet-missing", "structure", "error", ["sheetMissing"], ({ text }) => ({
    sheet: text,
  })),
  forCodes("table-missing", "structure", "error", ["tableMissing"], ({ text }) => ({
    table: text,
  })),
  forCodes("column-missing", "structure", "error", ["columnMissing"], ({ text }) => ({
    header: text,
  })),
  forCodes(
    "wrong-type",
    "structure",
    "error",
    ["notANumber", "notAYear", "notADate", "notYesNo", "notAWord", "notAPercent", "notAreas"],
    (problem) => ({
      text: problem.text,
      header: headerOf(problem),
      suggestion: problem.suggestion,
    }),
  ),
  forCodes("required-blank", "structure", "task", ["requiredBlank"], (problem) => ({
    header: headerOf(problem),
  })),
  forCodes("unknown-area", "structure", "error", ["unknownArea"], ({ text }) => ({ area: text })),
  forCodes("unknown-activity", "structure", "error", ["unknownActivity"], ({ text }) => ({
    activity: text,
  })),
  // Two rows of money for one activity have a check of their own, which says what they add up to.
  forCodes(
    "duplicate-key",
    "structure",
    "error",
    ["duplicateKey"],
    (problem) => ({ key: problem.text, header: headerOf(problem) }),
    ({ table }) => table !== "crime" && table !== "funding",
  ),
] as const;

/** A finding's fix as operations: each cell is written only while it holds what it held when the finding was made. */
import type { Finding } from "../checks/finding";
import { apply } from "./apply";
import type { CheckReading } from "./check-workbook";
import type { Content, Operation } from "./operation";
import type { Report } from "./report";
import { a1Cell } from "./a1";

/** Nothing for a finding without a fix, or with one in cells that have no sheet. */
export function fixOperations(
  { sheetIds }: Pick<CheckReading, "sheetIds">,
  { fix = [] }: Pick<Finding, "fix">,
): readonly Operation[] {
  return fix.flatMap(({ cell, from, to }): Operation[] => {
    const id = sheetIds.get(cell.sheet);
    const at = a1Cell(cell.address);
    if (id === undefined || at === undefined) return [];
    return [
      {
        op: "write",
        sheet: { id },
        block: { ...at, contents: [[contentOf(to)]] },
        expected: { ...at, formulas: [[from]] },
      },
    ];
  });
}

/** Mends what the findings say, several at a time: verified, one write, one Fortryd. */
export function mend(
  context: Excel.RequestContext,
  reading: Pick<CheckReading, "sheetIds">,
  findings: readonly Pick<Finding, "fix">[],
): Promise<Report> {
  return apply(
    context,
    findings.flatMap((finding) => fixOperations(reading, finding)),
    [],
  );
}

function contentOf(to: string | number | boolean): Content {
  if (typeof to === "number") return { number: to };
  if (typeof to === "boolean") return { boolean: to };
  if (to === "") return "blank";
  return to.startsWith("=") ? { formula: to } : { text: to };
}

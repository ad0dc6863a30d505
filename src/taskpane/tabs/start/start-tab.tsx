import { usePaneState } from "../../pane-context";
import { ProblemList } from "../../parts/problem-list";
import { NextStep } from "./next-step";
import { SheetList } from "./sheet-list";

/** The state of the workbook: what to do next, what cannot be read, and the sheets. */
export function StartTab() {
  const { workbook, reading } = usePaneState();
  const { hasPlan } = workbook ?? { hasPlan: false };
  if (!workbook) return null;
  return (
    <>
      <NextStep workbook={workbook} reading={reading} />
      {reading && <ProblemList problems={reading.problems} />}
      {hasPlan && <SheetList workbook={workbook} />}
    </>
  );
}

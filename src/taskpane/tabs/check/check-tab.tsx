import { useEffect } from "react";
import { usePaneState } from "../../pane-context";
import { NoPlan } from "../../parts/no-plan";
import { CheckProvider, useCheckSentences, useCheckStore } from "./check-context";
import { CheckRun } from "./check-run";
import { Findings } from "./findings";
import { TableQuestions } from "./table-questions";
import { Tools } from "./tools";
import { WayBack } from "./way-back";

/** Every figure that does not add up: found, explained, located and, where it can be, corrected. */
export default function CheckTab() {
  return (
    <CheckProvider>
      <Check />
    </CheckProvider>
  );
}

function Check() {
  const store = useCheckStore();
  const { checkTab } = useCheckSentences();
  const { workbook, changes, checksAsked } = usePaneState();
  const hasPlan = workbook?.hasPlan ?? false;
  useEffect(() => (hasPlan ? store.show() : undefined), [store, hasPlan]);
  useEffect(() => {
    if (hasPlan) void store.check();
  }, [store, hasPlan, changes, checksAsked]);
  if (!workbook) return null;
  if (!hasPlan) return <NoPlan text={checkTab.none} />;
  return (
    <>
      <CheckRun />
      <Tools />
      <TableQuestions />
      <Findings />
      <WayBack />
    </>
  );
}

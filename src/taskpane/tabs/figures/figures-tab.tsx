import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePaneState, usePaneStore } from "../../pane-context";
import { LastChange } from "../../parts/last-change";
import { ProblemList } from "../../parts/problem-list";
import {
  FiguresProvider,
  useFiguresSentences,
  useFiguresState,
  useFiguresStore,
} from "./figures-context";
import { InputBox } from "./input-box";
import { ProposalView } from "./proposal-view";
import { ReadingState } from "./reading-state";
import { Hindrance } from "./hindrance";
import { Standings } from "./standings";
import { TypedFigures } from "./typed-figures";

/** The police's figures: taken in by paste, looked at cell by cell, written with their source, and seen beside the targets. */
export default function FiguresTab() {
  return (
    <FiguresProvider>
      <Figures />
    </FiguresProvider>
  );
}

function Figures() {
  const store = useFiguresStore();
  const pane = usePaneStore();
  const { figuresTab } = useFiguresSentences();
  const { workbook, changes } = usePaneState();
  const hasPlan = workbook?.hasPlan ?? false;
  useEffect(() => (hasPlan ? store.show() : undefined), [store, hasPlan]);
  useEffect(() => {
    if (!hasPlan) return undefined;
    const refresh = (): void => void store.refresh();
    refresh();
    window.addEventListener("focus", refresh);
    return () => window.removeEventListener("focus", refresh);
  }, [store, hasPlan, changes]);
  if (!workbook) return null;
  if (!hasPlan) {
    return (
      <>
        <p>{figuresTab.none}</p>
        <Button appearance="primary" onClick={() => pane.showTab("start")}>
          {figuresTab.goToStart}
        </Button>
      </>
    );
  }
  return <WithPlan />;
}

function WithPlan() {
  const { held, given } = useFiguresState();
  return (
    <>
      <LastChange />
      <ReadingState of="workbook" />
      <Hindrance />
      {held?.sheet && (
        <>
          <InputBox />
          <ReadingState of="input" />
          <ProposalView />
          <ProblemList problems={held.unread} />
          {!given && <TypedFigures />}
          <Standings plan={held.plan} />
        </>
      )}
    </>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePaneState, useSentences } from "../../pane-context";
import { Callout } from "../../parts/callout";
import { NoPlan } from "../../parts/no-plan";
import { whyFailed } from "../../parts/outcome-words";
import { Section } from "../../parts/section";
import { Charts } from "./charts";
import {
  FiguresProvider,
  useFiguresSentences,
  useFiguresState,
  useFiguresStore,
} from "./figures-context";
import { InputBox } from "./input-box";
import { ProposalView } from "./proposal-view";
import { TypedFigures } from "./typed-figures";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The police's figures: pasted, reviewed, and written into Kriminalitet with their source. */
export default function FiguresTab() {
  return (
    <FiguresProvider>
      <WithPlan />
    </FiguresProvider>
  );
}

function WithPlan() {
  const { workbook } = usePaneState();
  const { figuresTab } = useFiguresSentences();
  return !workbook || workbook.hasPlan ? <Figures /> : <NoPlan text={figuresTab.none} />;
}

function Figures() {
  const styles = useStyles();
  const store = useFiguresStore();
  const { changes } = usePaneState();
  const { figuresTab } = useFiguresSentences();
  const { held, origin, failure } = useFiguresState();
  useEffect(() => store.show(), [store]);
  useEffect(() => {
    void store.look();
  }, [store, changes]);
  if (!held) return failure ? <Failure /> : <p className={styles.quiet}>{figuresTab.looking}</p>;
  if (!held.sheet) return <Callout>{figuresTab.noSheet}</Callout>;
  const { sheet, unread } = held;
  return (
    <>
      {sheet.protected && <Callout>{figuresTab.locked(sheet.name)}</Callout>}
      {unread.length > 0 && <Callout>{figuresTab.unread(unread.length, sheet.name)}</Callout>}
      <Failure />
      {!origin && <TypedFigures />}
      <Section title={figuresTab.input.title}>
        <InputBox />
      </Section>
      {origin && <ProposalView />}
      {!origin && <Charts />}
    </>
  );
}

function Failure() {
  const { failure } = useFiguresState();
  const { figuresTab } = useFiguresSentences();
  const sentences = useSentences();
  if (!failure) return null;
  return (
    <Callout alert>
      {figuresTab.failed} {whyFailed(failure, sentences)}
    </Callout>
  );
}

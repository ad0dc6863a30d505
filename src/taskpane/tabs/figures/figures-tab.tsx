import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePaneState, usePaneStore, useSentences } from "../../pane-context";
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
  notice: {
    marginBottom: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
  },
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
  const store = usePaneStore();
  const { workbook } = usePaneState();
  const { figuresTab } = useFiguresSentences();
  if (!workbook || workbook.hasPlan) return <Figures />;
  return (
    <>
      <p>{figuresTab.none}</p>
      <Button appearance="primary" onClick={() => store.showTab("start")}>
        {figuresTab.goToStart}
      </Button>
    </>
  );
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
  if (!held.sheet) return <p className={styles.notice}>{figuresTab.noSheet}</p>;
  const { sheet, unread } = held;
  return (
    <>
      {sheet.protected && <p className={styles.notice}>{figuresTab.locked(sheet.name)}</p>}
      {unread.length > 0 && (
        <p className={styles.notice}>{figuresTab.unread(unread.length, sheet.name)}</p>
      )}
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
  const styles = useStyles();
  const { failure } = useFiguresState();
  const { figuresTab } = useFiguresSentences();
  const sentences = useSentences();
  if (!failure) return null;
  const why = whyFailed(failure, sentences);
  return (
    <p role="alert" className={styles.notice}>
      {figuresTab.failed} {why}
    </p>
  );
}

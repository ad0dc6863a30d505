import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Note, Proposal } from "../../../import/proposal";
import { differences } from "../../../workbook/import-figures";
import { Section } from "../../parts/section";
import { useUnseenStyles } from "../../parts/unseen";
import { DifferenceList } from "./difference-list";
import { countFates } from "./fate-counts";
import { useFiguresSentences, useFiguresState } from "./figures-context";
import { useNoticeStyles } from "./notice-styles";
import { Placing } from "./placing";
import { Preview } from "./preview";
import { Questions } from "./questions";
import { WriteFigures } from "./write-figures";

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  notes: { margin: 0, paddingLeft: "18px" },
});

/** What would become of the table that was given, and what a person has to say before it can be written. */
export function ProposalView() {
  const styles = useStyles();
  const { notice } = useNoticeStyles();
  const { figuresTab, importing } = useFiguresSentences();
  const { proposal, held } = useFiguresState();
  const found = useMemo(
    () => (proposal && held ? differences(proposal, held) : []),
    [proposal, held],
  );
  const counts = useMemo(() => proposal && countFates(proposal), [proposal]);
  if (!proposal || !counts) return null;
  const { blocked, notes, questions, unplaced } = proposal;
  return (
    <>
      <Spoken proposal={proposal} left={counts.by.get("left") ?? 0} />
      {blocked !== null && (
        <div className={notice}>
          <div className={styles.title}>{figuresTab.blocked}</div>
          {importing.blocked[blocked]}
        </div>
      )}
      {proposal.grid.length > 0 && <Preview proposal={proposal} counts={counts} />}
      <Questions questions={questions} />
      <Placing unplaced={unplaced} />
      <Notes notes={notes} />
      {blocked === null && (
        <>
          <DifferenceList proposal={proposal} differences={found} />
          <WriteFigures proposal={proposal} />
        </>
      )}
    </>
  );
}

function Notes({ notes }: { notes: readonly Note[] }) {
  const styles = useStyles();
  const { figuresTab, importing } = useFiguresSentences();
  if (notes.length === 0) return null;
  return (
    <Section title={figuresTab.notes}>
      <ul className={styles.notes}>
        {notes.map(({ code, about }) => (
          <li key={code}>{importing.note[code](about)}</li>
        ))}
      </ul>
    </Section>
  );
}

/** For those who listen: that the table has been read, and what came of it. */
function Spoken({ proposal, left }: { proposal: Proposal; left: number }) {
  const { unseen } = useUnseenStyles();
  const { figuresTab, importing } = useFiguresSentences();
  const { reading } = useFiguresState();
  const { blocked, figures } = proposal;
  const words =
    blocked === null
      ? figuresTab.finished(figures.length, left)
      : `${figuresTab.blocked}. ${importing.blocked[blocked]}`;
  return (
    <div role="status" className={unseen}>
      {!reading && words}
    </div>
  );
}

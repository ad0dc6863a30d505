import { say } from "../../../cells/message";
import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { Callout } from "../../parts/callout";
import { Section } from "../../parts/section";
import { useTakesLong } from "../../parts/takes-long";
import { DifferenceList } from "./difference-list";
import { useFiguresSentences, useFiguresState } from "./figures-context";
import { PreviewGrid } from "./preview-grid";
import { Questions } from "./questions";
import { SourceForm } from "./source-form";
import { Unplaced } from "./unplaced";
import { WriteFigures } from "./write-figures";

const useStyles = makeStyles({
  origin: { margin: 0, color: tokens.colorNeutralForeground2 },
  notes: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    paddingLeft: "18px",
  },
});

/** What was read, what must be answered, what would change, and what became of every cell. */
export function ProposalView() {
  const styles = useStyles();
  const { importing, figuresTab } = useFiguresSentences();
  const { origin, proposal, isReading } = useFiguresState();
  const from =
    origin?.kind === "file"
      ? figuresTab.origin.file(origin.name)
      : origin && figuresTab.origin[origin.kind];
  return (
    <>
      <p role="status" className={styles.origin}>
        {isReading ? figuresTab.reading : from}
      </p>
      {isReading && <Progress words={figuresTab.reading} />}
      {proposal && (
        <>
          {proposal.blocked !== null && (
            <Callout tone="danger" alert>
              {importing.blocked[proposal.blocked]}
            </Callout>
          )}
          {proposal.notes.length > 0 && (
            <ul className={styles.notes}>
              {proposal.notes.map((note) => (
                <li key={note.code}>{say(note, importing.note)}</li>
              ))}
            </ul>
          )}
          <Questions questions={proposal.questions} />
          <Unplaced labels={proposal.unplaced} />
          {proposal.blocked === null && (
            <>
              <DifferenceList />
              <SourceForm />
              <WriteFigures />
            </>
          )}
          <Section title={figuresTab.preview.title}>
            <PreviewGrid
              proposal={proposal}
              words={{ ...figuresTab.preview, left: importing.left, flag: importing.flag }}
            />
          </Section>
        </>
      )}
    </>
  );
}

function Progress({ words }: { words: string }) {
  return useTakesLong() && <ProgressBar aria-label={words} thickness="large" />;
}

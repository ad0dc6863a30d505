import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Question, QuestionCode } from "../../../import/proposal";
import type { FiguresSentences } from "../../../text/figures-sentences";
import { useBusy } from "../../pane-context";
import { Section } from "../../parts/section";
import { useFiguresSentences, useFiguresState, useFiguresStore } from "./figures-context";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  question: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  words: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What is not certain is asked once each, and left until it is answered: the safe answer is chosen beforehand. */
export function Questions({ questions }: { questions: readonly Question[] }) {
  const styles = useStyles();
  const { figuresTab } = useFiguresSentences();
  if (questions.length === 0) return null;
  return (
    <Section title={figuresTab.questions.title}>
      <p className={styles.quiet}>{figuresTab.questions.text}</p>
      {questions.map((question) => (
        <OneQuestion key={question.id} question={question} />
      ))}
    </Section>
  );
}

function OneQuestion({ question }: { question: Question }) {
  const styles = useStyles();
  const id = useId();
  const store = useFiguresStore();
  const busy = useBusy();
  const sentences = useFiguresSentences();
  const { answers } = useFiguresState();
  const { code, about, choices } = question;
  return (
    <div className={styles.question}>
      <p id={id} className={styles.words}>
        {sentences.importing.question[code](about)}
      </p>
      <RadioGroup
        aria-labelledby={id}
        disabled={busy}
        value={answers.get(question.id) ?? choices[0] ?? ""}
        onChange={(_, { value }) => void store.answer(question.id, value)}
      >
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={choiceWords(choice, code, sentences)} />
        ))}
      </RadioGroup>
    </div>
  );
}

/** Questions that are answered by pointing something out, not by yes or no. */
const whichOne: ReadonlySet<QuestionCode> = new Set(["sheet", "year", "area", "measure"]);

/** Answers without words of their own are a year, an area, a sheet or a column by its name. */
function choiceWords(
  choice: string,
  code: QuestionCode,
  { figuresTab, importing }: FiguresSentences,
): string {
  if (choice === "leave" && whichOne.has(code)) return figuresTab.questions.leaveThese;
  const words: Readonly<Record<string, string>> = importing.choice;
  return words[choice] ?? choice;
}

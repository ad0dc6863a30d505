import { say } from "../../../cells/message";
import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Question } from "../../../import/proposal";
import { Section } from "../../parts/section";
import { useFiguresSentences, useFiguresState, useFiguresStore } from "./figures-context";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  one: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
  },
  words: { fontWeight: tokens.fontWeightSemibold },
});

/** Each doubt is one question. The answer that changes nothing comes first, and it counts until another is given. */
export function Questions({ questions }: { questions: readonly Question[] }) {
  const styles = useStyles();
  const { figuresTab } = useFiguresSentences();
  if (questions.length === 0) return null;
  return (
    <Section title={figuresTab.questions.title}>
      <p className={styles.quiet}>{figuresTab.questions.unanswered}</p>
      {questions.map((question) => (
        <OneQuestion key={question.id} question={question} />
      ))}
    </Section>
  );
}

function OneQuestion({ question }: { question: Question }) {
  const styles = useStyles();
  const store = useFiguresStore();
  const { importing } = useFiguresSentences();
  const { answers } = useFiguresState();
  const { id, choices } = question;
  const words = say(question, importing.question);
  const inWords: Readonly<Record<string, string>> = importing.choice;
  return (
    <div className={styles.one}>
      <div className={styles.words}>{words}</div>
      <RadioGroup
        aria-label={words}
        value={answers.get(id) ?? choices[0] ?? ""}
        onChange={(_, { value }) => void store.answer(id, value)}
      >
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={inWords[choice] ?? choice} />
        ))}
      </RadioGroup>
    </div>
  );
}

import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { ReadProblem } from "../../workbook/read/snapshot";
import { usePaneStore, useSentences } from "../pane-context";
import { Icon } from "./icon";
import { useRowStyles } from "./row-button";
import { Section } from "./section";

/** As many as a person takes in at a time; a broken column can have thousands. */
const shownAtATime = 20;

/** The cells that cannot be read as their column asks, each with its place; pressing one selects the cell. */
export function ProblemList({ problems }: { problems: readonly ReadProblem[] }) {
  const styles = useRowStyles();
  const { taskpane } = useSentences();
  const [shown, setShown] = useState(shownAtATime);
  if (problems.length === 0) return null;
  const errorsFirst = problems.toSorted((a, b) => rank(a) - rank(b));
  const hidden = problems.length - shown;
  return (
    <Section title={taskpane.problems.title}>
      <ul className={styles.list}>
        {errorsFirst.slice(0, shown).map((problem, index) => (
          <Problem key={index} problem={problem} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" onClick={() => setShown(shown + shownAtATime)}>
          {taskpane.problems.more(Math.min(hidden, shownAtATime))}
        </Button>
      )}
    </Section>
  );
}

const rank = ({ severity }: ReadProblem): number => (severity === "error" ? 0 : 1);

function Problem({ problem }: { problem: ReadProblem }) {
  const styles = useRowStyles();
  const store = usePaneStore();
  const { workbook } = useSentences();
  const { sheet, cell, severity } = problem;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.row, styles.pressable)}
        onClick={() => void store.goTo({ sheet, ...(cell !== undefined && { cell }) })}
      >
        <span
          className={mergeClasses(styles.icon, severity === "error" ? styles.bad : styles.warning)}
        >
          <Icon name="warning" />
        </span>
        <span>{workbook.unread[problem.code](problem)}</span>
      </button>
    </li>
  );
}

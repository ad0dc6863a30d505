import { rangeAddress } from "../../../cells/address";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetTable } from "../../../checks/input";
import { useBusy } from "../../pane-context";
import { Section } from "../../parts/section";
import { useCheckSentences, useCheckState, useCheckStore } from "./check-context";

const useStyles = makeStyles({
  one: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  name: {
    minWidth: 0,
    padding: 0,
    justifyContent: "flex-start",
    textAlign: "left",
    color: tokens.colorBrandForegroundLink,
  },
  answers: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  top: { marginTop: tokens.spacingVerticalL },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** More questions at once would hide the findings. */
const askedAtATime = 3;
const answers = ["plan", "older", "ignored"] as const;

/** Asks once about each table what it is. */
export function TableQuestions() {
  const styles = useStyles();
  const { checkTab } = useCheckSentences();
  const { result } = useCheckState();
  if (!result) return null;
  const { unasked } = result.reading;
  if (unasked.length === 0) return null;
  const left = unasked.length - askedAtATime;
  return (
    <div className={styles.top}>
      <Section title={checkTab.judge.title}>
        <p className={styles.quiet}>{checkTab.judge.text}</p>
        {unasked.slice(0, askedAtATime).map((table) => (
          <TableQuestion key={table.id} table={table} />
        ))}
        {left > 0 && <p className={styles.quiet}>{checkTab.judge.more(left)}</p>}
      </Section>
    </div>
  );
}

/** An answer about a table can be changed. */
export function AnsweredTables() {
  const { judge } = useCheckSentences().checkTab;
  const tables = useCheckState().result?.reading.input.tables ?? [];
  const answered = tables.filter(({ verdict }) => verdict !== "ours" && verdict !== "unasked");
  if (answered.length === 0) return null;
  return (
    <Section title={judge.answered(answered.length)}>
      {answered.map((table) => (
        <TableQuestion key={table.id} table={table} />
      ))}
    </Section>
  );
}

function TableQuestion({ table }: { table: SheetTable }) {
  const styles = useStyles();
  const store = useCheckStore();
  const busy = useBusy();
  const { checkTab } = useCheckSentences();
  const { judge } = checkTab;
  const { sheet, row, column, values } = table;
  const columns = Math.max(1, ...values.map((cells) => cells.length));
  const range = rangeAddress({ row, column, rows: values.length, columns });
  const name = judge.one(sheet, range);
  return (
    <div role="group" aria-label={name} className={styles.one}>
      <Button
        size="small"
        appearance="transparent"
        className={styles.name}
        onClick={() => void store.goTo({ sheet, cell: range })}
      >
        {name}
      </Button>
      <div className={styles.answers}>
        {answers.map((answer) => (
          <Button
            key={answer}
            size="small"
            disabledFocusable={busy}
            aria-pressed={table.verdict === answer}
            {...(table.verdict === answer && { appearance: "primary" })}
            onClick={() => void store.judge(table, answer)}
          >
            {judge[answer]}
          </Button>
        ))}
      </div>
    </div>
  );
}

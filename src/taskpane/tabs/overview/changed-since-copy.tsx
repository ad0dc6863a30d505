import { makeStyles, tokens } from "@fluentui/react-components";
import { formatAmount } from "../../../plan/format-danish";
import type { Ore } from "../../../plan/types";
import type { CopyChanges } from "../../../workbook/generated/copy-memory";
import { useSentences } from "../../pane-context";
import { Section } from "../../parts/section";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: "18px" },
  from: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
});

/** The amounts that have changed since the overview was copied into a document. */
export function ChangedSinceCopy({ changes }: { changes: CopyChanges }) {
  const styles = useStyles();
  const { changed } = useSentences().taskpane;
  const date = changed.date(new Date(changes.copiedAt));
  if (changes.amounts.length === 0) return <p className={styles.quiet}>{changed.none(date)}</p>;
  const amount = (value: Ore | undefined): string =>
    value === undefined ? changed.blank : formatAmount(value);
  return (
    <Section title={changed.title(date)}>
      <ul className={styles.list}>
        {changes.amounts.map(({ row, year, before, now }) => (
          <li key={`${row} ${String(year)}`}>
            {row} {year}: <span className={styles.from}>{amount(before)}</span> → {amount(now)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

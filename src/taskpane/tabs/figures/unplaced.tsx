import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Section } from "../../parts/section";
import { useFiguresSentences, useFiguresState, useFiguresStore } from "./figures-context";

const useStyles = makeStyles({
  quiet: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  one: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  label: { flexGrow: 1, flexBasis: "120px", overflowWrap: "anywhere" },
  select: {
    flexGrow: 1,
    flexBasis: "140px",
    minHeight: "32px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** The values of the two answers that are no offence. No offence has such a name, because they begin with a control character. */
const notPlaced = "\u0000none";
const leftOut = "\u0000out";

/** Labels shown at a time: a long file may hold thousands that have nothing to do with the plan. */
const atATime = 12;

/** Labels that match no offence of the plan. Each is placed or left out once, and the workbook remembers it. */
export function Unplaced({ labels }: { labels: readonly string[] }) {
  const styles = useStyles();
  const store = useFiguresStore();
  const { unplaced, more } = useFiguresSentences().figuresTab;
  const { held, placed } = useFiguresState();
  const [shown, setShown] = useState(atATime);
  // A label that has just been placed can be changed until the figures are written.
  const all = [...new Set([...placed.keys(), ...labels])];
  if (all.length === 0) return null;
  const valueOf = (label: string): string => {
    const offence = placed.get(label);
    return offence === undefined ? notPlaced : (offence ?? leftOut);
  };
  const place = (label: string, value: string): void => {
    const offence = value === notPlaced ? undefined : value === leftOut ? null : value;
    void store.place(label, offence);
  };
  return (
    <Section title={unplaced.title}>
      <p className={styles.quiet}>{unplaced.text}</p>
      {all.slice(0, shown).map((label) => (
        <label key={label} className={styles.one}>
          <span className={styles.label}>{label}</span>
          <select
            className={styles.select}
            value={valueOf(label)}
            onChange={({ currentTarget }) => place(label, currentTarget.value)}
          >
            <option value={notPlaced}>{unplaced.none}</option>
            {held?.offences.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
            <option value={leftOut}>{unplaced.leaveOut}</option>
          </select>
        </label>
      ))}
      {all.length > shown && (
        <Button size="small" onClick={() => setShown(shown + atATime)}>
          {more(Math.min(atATime, all.length - shown), all.length - shown)}
        </Button>
      )}
    </Section>
  );
}

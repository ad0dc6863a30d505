import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useBusy } from "../../pane-context";
import { Fold } from "../../parts/fold";
import { Section } from "../../parts/section";
import { useFiguresSentences, useFiguresState, useFiguresStore } from "./figures-context";

const useStyles = makeStyles({
  quiet: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  one: { marginBottom: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  before: { marginBottom: tokens.spacingVerticalL },
});

/** A long table has thousands of names that a plan knows nothing of. */
const shownAtATime = 12;

/** Ikke placeret: names that no offence of the plan is known by, each placed once by a person. */
export function Placing({ unplaced }: { unplaced: readonly string[] }) {
  const styles = useStyles();
  const store = useFiguresStore();
  const busy = useBusy();
  const { placing } = useFiguresSentences().figuresTab;
  const { placed } = useFiguresState();
  // Those placed stay where they are, so that a slip is mended where it was made.
  const labels = [...placed.keys(), ...unplaced.filter((label) => !placed.has(label))];
  const left = unplaced.length - shownAtATime;
  if (labels.length === 0) return <PlacedBefore />;
  return (
    <>
      <Section title={placing.title}>
        <p className={styles.quiet}>{placing.text}</p>
        {labels.slice(0, placed.size + shownAtATime).map((label) => (
          <Place key={label} label={label} />
        ))}
        {left > 0 && <p className={styles.quiet}>{placing.more(left)}</p>}
        {unplaced.length > 1 && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => void store.place(unplaced, null)}
          >
            {placing.omitRest(unplaced.length)}
          </Button>
        )}
      </Section>
      <PlacedBefore />
    </>
  );
}

/** What was placed with an earlier table can be placed anew. */
function PlacedBefore() {
  const styles = useStyles();
  const { placing } = useFiguresSentences().figuresTab;
  const { held, placed } = useFiguresState();
  const before = [...(held?.remembered.keys() ?? [])].filter((label) => !placed.has(label));
  if (before.length === 0) return null;
  return (
    <div className={styles.before}>
      <Fold title={placing.before(before.length)}>
        {before.slice(0, mostRemembered).map((label) => (
          <Place key={label} label={label} />
        ))}
      </Fold>
    </div>
  );
}

const mostRemembered = 100;

/** No offence can be called this. */
const leaveOut = "\u0000";

function Place({ label }: { label: string }) {
  const styles = useStyles();
  const store = useFiguresStore();
  const busy = useBusy();
  const { placing } = useFiguresSentences().figuresTab;
  const { held, placed } = useFiguresState();
  const offences = held?.offences ?? [];
  const place = placed.has(label) ? placed.get(label) : held?.remembered.get(label);
  return (
    <Field label={label} size="small" className={styles.one}>
      <Select
        size="small"
        disabled={busy}
        value={place === null ? leaveOut : (place ?? "")}
        onChange={(_, { value }) => {
          if (value !== "") void store.place([label], value === leaveOut ? null : value);
        }}
      >
        {place === undefined && <option value="">{placing.unknown}</option>}
        {offences.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        <option value={leaveOut}>{placing.leaveOut}</option>
      </Select>
    </Field>
  );
}

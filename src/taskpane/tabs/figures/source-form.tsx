import { toIsoDate } from "../../../cells/iso-date";
import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useFiguresSentences, useFiguresState, useFiguresStore } from "./figures-context";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
  },
});

/** The source of the figures, which is kept with each of them on Anmeldelser. */
export function SourceForm() {
  const styles = useStyles();
  const store = useFiguresStore();
  const { source: words } = useFiguresSentences().figuresTab;
  const { source } = useFiguresState();
  return (
    <div className={styles.form}>
      <Field label={words.name} size="small" required>
        <Input
          size="small"
          value={source.name}
          placeholder={words.placeholder}
          onChange={(_, { value }) => store.say({ name: value })}
        />
      </Field>
      <Field label={words.drawn} size="small" required>
        <Input
          size="small"
          type="date"
          value={source.drawn}
          onChange={(_, { value }) => {
            const drawn = toIsoDate(value);
            if (drawn) store.say({ drawn });
          }}
        />
      </Field>
      <Checkbox
        label={words.provisional}
        checked={source.provisional}
        onChange={(_, { checked }) => store.say({ provisional: checked === true })}
      />
    </div>
  );
}

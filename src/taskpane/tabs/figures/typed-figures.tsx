import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useBusy, usePaneStore } from "../../pane-context";
import { useRowStyles } from "../../parts/row-button";
import { Section } from "../../parts/section";
import { keyOf } from "./choice";
import { useFiguresSentences, useFiguresState, useFiguresStore } from "./figures-context";
import { SourceForm } from "./source-form";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalXS} 0` },
});

const shownAtMost = 8;

/** Figures typed or pasted straight into Kriminalitet: nobody has said where they are from. */
export function TypedFigures() {
  const styles = useStyles();
  const rows = useRowStyles();
  const pane = usePaneStore();
  const store = useFiguresStore();
  const busy = useBusy();
  const { typed, source: words } = useFiguresSentences().figuresTab;
  const { held, source } = useFiguresState();
  const figures = held?.unrecorded ?? [];
  if (figures.length === 0) return null;
  const more = figures.length - shownAtMost;
  const hasSource = source.name.trim() !== "";
  return (
    <Section title={typed.title}>
      <p className={styles.quiet}>{typed.text(figures.length)}</p>
      <ul className={`${rows.list} ${styles.list}`}>
        {figures.slice(0, shownAtMost).map((figure) => (
          <li key={keyOf(figure)}>
            <button
              type="button"
              className={`${rows.row} ${rows.pressable}`}
              onClick={() => void pane.goTo(figure.place)}
            >
              <span className={rows.name}>
                {typed.one(figure.offence, figure.year, figure.count)}
              </span>
              <span className={rows.state}>
                {figure.replaces !== undefined && `${typed.replaces(figure.replaces)} · `}
                {figure.place.cell}
              </span>
            </button>
          </li>
        ))}
        {more > 0 && <li className={styles.quiet}>{typed.more(more)}</li>}
      </ul>
      <SourceForm />
      <Button
        appearance="primary"
        disabledFocusable={busy || !hasSource}
        onClick={() => void store.recordSources()}
      >
        {typed.record}
      </Button>
      {!hasSource && <p className={styles.quiet}>{words.missing}</p>}
    </Section>
  );
}

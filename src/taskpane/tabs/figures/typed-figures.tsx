import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { UnrecordedFigure } from "../../../workbook/reports-rows";
import { useBusy, usePaneStore } from "../../pane-context";
import { Section } from "../../parts/section";
import { useFiguresSentences, useFiguresState, useFiguresStore } from "./figures-context";
import { SourceForm } from "./source-form";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyle: "none",
    maxHeight: "240px",
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    overflowY: "auto",
  },
  one: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
});

/** So many years of so many offences that a person no longer looks at each. */
const mostShown = 100;

/** Figures typed or pasted straight into the sheet: from where are they? Those of one source are said together. */
export function TypedFigures() {
  const styles = useStyles();
  const store = useFiguresStore();
  const pane = usePaneStore();
  const busy = useBusy();
  const { typed } = useFiguresSentences().figuresTab;
  const { held } = useFiguresState();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const unrecorded = held?.unrecorded ?? [];
  if (!held?.sheet || unrecorded.length === 0) return null;
  const chosen = unrecorded.filter((figure) => !left.has(keyOf(figure)));
  const hidden = unrecorded.length - mostShown;
  const toggle = (figure: UnrecordedFigure): void => {
    const next = new Set(left);
    if (!next.delete(keyOf(figure))) next.add(keyOf(figure));
    setLeft(next);
  };
  return (
    <Section title={typed.title(unrecorded.length)}>
      <p className={styles.quiet}>{typed.text(held.sheet.name)}</p>
      <ul className={styles.list}>
        {unrecorded.slice(0, mostShown).map((figure) => {
          const { place, count, replaces } = figure;
          const words = [
            typed.one(figure, count),
            ...(replaces === undefined ? [] : [typed.replaces(replaces)]),
          ].join(", ");
          return (
            <li key={keyOf(figure)} className={styles.one}>
              <Checkbox
                className={styles.words}
                label={words}
                checked={!left.has(keyOf(figure))}
                onChange={() => toggle(figure)}
              />
              {place.cell !== undefined && (
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={typed.goTo(place.cell)}
                  onClick={() => void pane.goTo(place)}
                >
                  {place.cell}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {hidden > 0 && <p className={styles.quiet}>{typed.more(hidden)}</p>}
      <SourceForm
        submit={typed.save(chosen.length)}
        isDisabled={busy || chosen.length === 0}
        onSubmit={(source) => void store.writeSources(chosen, source)}
      />
    </Section>
  );
}

const keyOf = ({ offence, year, count }: UnrecordedFigure): string =>
  JSON.stringify([offence, year, count]);

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Difference, differences } from "../../../workbook/figures/figures-in-workbook";
import { Fold } from "../../parts/fold";
import { Section } from "../../parts/section";
import { isChosen, keyOf } from "./choice";
import { useFiguresSentences, useFiguresState, useFiguresStore } from "./figures-context";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyle: "none", margin: 0, padding: 0 },
  one: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    padding: "2px 0",
  },
  box: { accentColor: tokens.colorCompoundBrandBackground, flexShrink: 0 },
  name: { flexGrow: 1, overflowWrap: "anywhere" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  mark: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

/** Changes come first, because a person must look at them. Figures that are as before are folded. */
const kinds = ["baselineChanged", "changed", "new", "same"] as const;

/** What would be written beside what the sheet holds. People can leave figures out, and choose a changed baseline. */
export function DifferenceList() {
  const styles = useStyles();
  const { proposal, held } = useFiguresState();
  const words = useFiguresSentences().figuresTab.differences;
  const all = proposal && held ? differences(proposal, held) : [];
  return (
    <Section title={words.title}>
      {all.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      {kinds.map((kind) => {
        const those = all.filter(({ change }) => change === kind);
        if (those.length === 0) return null;
        const title = words[kind](those.length);
        const list = <FigureList title={title} figures={those} />;
        if (kind === "same") {
          return (
            <Fold key={kind} title={title}>
              {list}
            </Fold>
          );
        }
        return (
          <div key={kind}>
            <h3 className={styles.heading}>{title}</h3>
            {kind === "baselineChanged" && <p className={styles.quiet}>{words.baselineText}</p>}
            {list}
          </div>
        );
      })}
    </Section>
  );
}

const atATime = 60;

function FigureList({ title, figures }: { title: string; figures: readonly Difference[] }) {
  const styles = useStyles();
  const { more } = useFiguresSentences().figuresTab;
  const [shown, setShown] = useState(atATime);
  const left = figures.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={title}>
        {figures.slice(0, shown).map((difference) => (
          <OneFigure key={keyOf(difference)} difference={difference} />
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + atATime)}>
          {more(Math.min(atATime, left), left)}
        </Button>
      )}
    </>
  );
}

function OneFigure({ difference }: { difference: Difference }) {
  const styles = useStyles();
  const store = useFiguresStore();
  const { turned } = useFiguresState();
  const words = useFiguresSentences().figuresTab.differences;
  const { offence, year, from, to, change, provisional } = difference;
  const name = words.figure(offence, year);
  const isChanged = from !== undefined && change !== "same";
  const figure = isChanged ? words.change(from, to) : words.count(to);
  return (
    <li>
      <label className={styles.one}>
        <input
          type="checkbox"
          className={styles.box}
          aria-label={words.choose(`${name}: ${figure}`)}
          checked={isChosen(difference, turned)}
          onChange={() => store.turn(keyOf(difference))}
        />
        <span className={styles.name}>
          {name} {provisional && <span className={styles.mark}>({words.provisional})</span>}
        </span>
        <span className={mergeClasses(styles.figure, isChanged && styles.changed)}>{figure}</span>
      </label>
    </li>
  );
}

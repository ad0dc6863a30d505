import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ChartWords } from "./chart-words";
import { BaselineMark, useChartStyles } from "./offence-chart";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    listStyle: "none",
    margin: 0,
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** One legend for all the charts. */
export function ChartLegend({ words }: { words: ChartWords }) {
  const styles = useStyles();
  const chart = useChartStyles();
  const items: readonly (readonly [string, ReactNode])[] = [
    [words.baseline, <BaselineMark key="mark" x={12} y={6} />],
    [words.target, <path key="mark" d="M1 6H23" className={chart.target} />],
    [
      words.reported,
      <g key="mark">
        <path d="M1 6H23" className={chart.reported} />
        <circle cx="12" cy="6" r="3" className={chart.dot} />
      </g>,
    ],
  ];
  return (
    <ul className={styles.list}>
      {items.map(([word, mark]) => (
        <li key={word} className={styles.item}>
          <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true" focusable="false">
            {mark}
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}

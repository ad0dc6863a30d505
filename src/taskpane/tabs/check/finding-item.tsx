import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { comparisonOf, type Finding } from "../../../checks/finding";
import type { Place } from "../../../checks/input";
import { formatFigure } from "../../../plan/figure";
import { Icon, type IconName } from "../../parts/icon";
import { useRowStyles } from "../../parts/row-button";
import { useCheckSentences } from "./check-context";
import type { FindingRow, GroupKind } from "./grouping";
import { inWords } from "./sentence-of";

const useStyles = makeStyles({
  // The way back stays at the bottom while the list scrolls under it.
  item: { borderRadius: tokens.borderRadiusMedium, scrollMarginBottom: "48px" },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "1px solid Highlight" },
  },
  head: {
    position: "relative",
    borderRadius: tokens.borderRadiusMedium,
  },
  pointed: { ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  // The figures are no part of the button's name, but pressing them presses it.
  press: {
    "::after": { content: '""', position: "absolute", inset: 0 },
    ":hover": { backgroundColor: "transparent" },
    ":active": { backgroundColor: "transparent" },
  },
  words: { flexGrow: 1, minWidth: 0 },
  place: {
    flexShrink: 0,
    maxWidth: "40%",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  question: { color: tokens.colorBrandForeground1 },
  details: {
    padding: `0 6px ${tokens.spacingVerticalM} 30px`,
    overflowWrap: "anywhere",
  },
  comparison: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: `0 6px ${tokens.spacingVerticalS} 30px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, fontVariantNumeric: "tabular-nums" },
  difference: { fontWeight: tokens.fontWeightSemibold },
});

const icons: Readonly<Record<GroupKind, IconName>> = {
  error: "error",
  warning: "caution",
  question: "question",
  task: "task",
  info: "info",
  explained: "ok",
};

interface FindingItemProps {
  readonly row: FindingRow;
  readonly kind: GroupKind;
  /** Where the Tab key comes into the list. */
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly placeName: (place: Place) => string;
  readonly onChoose: () => void;
  readonly actions: ((finding: Finding) => ReactNode) | undefined;
}

/** One finding: what is wrong and what to do, then its figures; chosen, what can be done from here. */
export function FindingItem(props: FindingItemProps) {
  const { row, kind, isStop, isChosen, placeName, onChoose, actions } = props;
  const { key, finding } = row;
  const styles = useStyles();
  const rows = useRowStyles();
  const { checks } = useCheckSentences();
  const [place] = finding.places;
  const item = useRef<HTMLLIElement>(null);
  // The buttons are below the sentence, which may stand at the very bottom of the pane.
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  const tone = {
    error: rows.bad,
    warning: rows.warning,
    question: styles.question,
    task: rows.quiet,
    info: rows.quiet,
    explained: rows.good,
  }[kind];
  return (
    <li ref={item} className={mergeClasses(styles.item, isChosen && styles.chosen)}>
      <div className={mergeClasses(styles.head, !isChosen && styles.pointed)}>
        <button
          type="button"
          data-finding={key}
          tabIndex={isStop ? 0 : -1}
          aria-expanded={isChosen}
          className={mergeClasses(rows.row, rows.pressable, styles.press)}
          onClick={onChoose}
        >
          <span className={mergeClasses(rows.icon, tone)}>
            <Icon name={icons[kind]} />
          </span>
          <span className={styles.words}>{inWords(finding, checks)}</span>
          {place && <span className={styles.place}>{placeName(place)}</span>}
        </button>
        <FigureLine finding={finding} />
      </div>
      {isChosen && actions && <div className={styles.details}>{actions(finding)}</div>}
    </li>
  );
}

const figureParts = ["stated", "computed", "difference"] as const;

/**
 * What stands there, what it should be, and by how much they differ: side by side, to be compared at a glance. A figure
 * alone is compared with nothing, and the sentence has it.
 */
function FigureLine({ finding }: { finding: Finding }) {
  const comparison = comparisonOf(finding);
  const styles = useStyles();
  const { checkTab } = useCheckSentences();
  if (comparison?.stated === undefined || comparison.computed === undefined) return null;
  const { unit, stated, computed, difference = stated - computed } = comparison;
  return (
    <dl className={styles.comparison}>
      {figureParts.map((part) => (
        <div key={part}>
          <dt className={styles.name}>{checkTab[part]}</dt>
          <dd className={mergeClasses(styles.figure, part === "difference" && styles.difference)}>
            {formatFigure({ stated, computed, difference }[part], unit)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

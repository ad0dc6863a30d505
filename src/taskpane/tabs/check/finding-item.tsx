import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../../checks/finding";
import type { Place } from "../../../checks/input";
import { formatFigure } from "../../../checks/said";
import { Icon, type IconName } from "../../parts/icon";
import { useRowStyles } from "../../parts/row-button";
import { useCheckSentences } from "./check-context";
import type { FindingRow, GroupKind } from "./grouping";
import { inWords } from "./sentence-of";

const useStyles = makeStyles({
  words: { flexGrow: 1, minWidth: 0 },
  place: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "1px solid Highlight" },
  },
  question: { color: tokens.colorBrandForeground1 },
  details: {
    padding: `${tokens.spacingVerticalXS} 6px ${tokens.spacingVerticalM} 30px`,
    overflowWrap: "anywhere",
  },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(3, auto)",
    justifyContent: "start",
    columnGap: tokens.spacingHorizontalL,
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  figure: { margin: 0, fontVariantNumeric: "tabular-nums" },
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

/** One finding: what is wrong and what to do; chosen, its figures and what can be done from here. */
export function FindingItem(props: FindingItemProps) {
  const { row, kind, isStop, isChosen, placeName, onChoose, actions } = props;
  const { key, finding } = row;
  const styles = useStyles();
  const rows = useRowStyles();
  const { checks } = useCheckSentences();
  const [place] = finding.places;
  const tone = {
    error: rows.bad,
    warning: rows.warning,
    question: styles.question,
    task: rows.quiet,
    info: rows.quiet,
    explained: rows.good,
  }[kind];
  return (
    <li>
      <button
        type="button"
        data-finding={key}
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isChosen}
        className={mergeClasses(rows.row, rows.pressable, isChosen && styles.chosen)}
        onClick={onChoose}
      >
        <span className={mergeClasses(rows.icon, tone)}>
          <Icon name={icons[kind]} />
        </span>
        <span className={styles.words}>{inWords(finding, checks)}</span>
        {place && <span className={styles.place}>{placeName(place)}</span>}
      </button>
      {isChosen && (
        <div className={styles.details}>
          <FigureLine finding={finding} />
          {actions?.(finding)}
        </div>
      )}
    </li>
  );
}

function FigureLine({ finding: { figures } }: { finding: Finding }) {
  const styles = useStyles();
  const { checkTab } = useCheckSentences();
  if (!figures || (figures.stated === undefined && figures.computed === undefined)) return null;
  const { unit } = figures;
  return (
    <dl className={styles.figures}>
      {(["stated", "computed", "difference"] as const).map((part) => {
        const value = figures[part];
        return (
          <div key={part}>
            <dt className={styles.name}>{checkTab[part]}</dt>
            <dd className={styles.figure}>
              {value === undefined ? checkTab.missing : formatFigure(value, unit)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

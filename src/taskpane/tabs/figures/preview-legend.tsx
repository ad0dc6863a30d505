import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatInteger } from "../../../plan/format-danish";
import type { FateCounts } from "./fate-counts";
import { fateKinds, fateSigns, useFateStyles } from "./fate-styles";
import type { PreviewWords } from "./preview-words";

const useStyles = makeStyles({
  counts: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    listStyle: "none",
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
  },
  kind: {
    padding: "1px 6px 1px 4px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

/** What the colours and signs mean, and how many cells there are of each; together they are all the cells. */
export function PreviewLegend({ counts, words }: { counts: FateCounts; words: PreviewWords }) {
  const styles = useStyles();
  const fateStyles = useFateStyles();
  return (
    <>
      <p className={styles.counts}>{words.counts(counts)}</p>
      <ul className={styles.list}>
        {fateKinds.map((kind) => (
          <li key={kind} className={mergeClasses(styles.kind, fateStyles[kind])}>
            <span aria-hidden="true" className={fateStyles.sign}>
              {fateSigns[kind]}
            </span>
            {words.kinds[kind]} {formatInteger(counts.by.get(kind) ?? 0)}
          </li>
        ))}
      </ul>
    </>
  );
}

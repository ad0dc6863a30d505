import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { LeftReason, Proposal } from "../../../import/proposal";
import { countReasons, type FateCounts } from "./fate-counts";
import { fateKinds, fateSigns, useFateStyles } from "./fate-look";
import { useFiguresSentences } from "./figures-context";
import type { CellFilter as Filter } from "./preview-page";

const useStyles = makeStyles({
  quiet: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  kind: {
    appearance: "none",
    minHeight: "24px",
    padding: "1px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  plain: { backgroundColor: "transparent", color: tokens.colorNeutralForeground1 },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    // Forced colours drop the shadow, and with it the sign of what is chosen.
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  reasons: {
    listStyle: "none",
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  reason: {
    appearance: "none",
    display: "flex",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "24px",
    padding: "3px 6px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { border: "1px solid Canvas" },
  },
  count: {
    flexShrink: 0,
    minWidth: "28px",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface CellFilterProps {
  readonly proposal: Proposal;
  readonly counts: FateCounts;
  /** None: all cells. */
  readonly filter: Filter | undefined;
  readonly onFilter: (filter: Filter | undefined) => void;
}

/** How many cells came to what, none of them missing: the table's legend and its filter at once. */
export function CellFilter({ proposal, counts, filter, onFilter }: CellFilterProps) {
  const styles = useStyles();
  const looks = useFateStyles();
  const { figuresTab, importing } = useFiguresSentences();
  const { preview } = figuresTab;
  const reasons = useMemo(() => countReasons(proposal), [proposal]);
  const isReason = (reason: LeftReason): boolean => filter?.reason === reason;
  return (
    <>
      <p className={styles.quiet}>{preview.counts(counts.in)}</p>
      <div role="group" aria-label={preview.filter} className={styles.kinds}>
        <button
          type="button"
          aria-pressed={filter === undefined}
          className={mergeClasses(
            styles.kind,
            styles.plain,
            filter === undefined && styles.pressed,
          )}
          onClick={() => onFilter(undefined)}
        >
          {preview.all} {preview.count(counts.in)}
        </button>
        {fateKinds
          .filter((kind) => counts.by.has(kind))
          .map((kind) => (
            <button
              key={kind}
              type="button"
              aria-pressed={filter?.kind === kind}
              className={mergeClasses(
                styles.kind,
                looks[kind],
                filter?.kind === kind && styles.pressed,
              )}
              onClick={() => onFilter(filter?.kind === kind ? undefined : { kind })}
            >
              <span aria-hidden="true">{fateSigns[kind]} </span>
              {preview.kinds[kind]} {preview.count(counts.by.get(kind) ?? 0)}
            </button>
          ))}
      </div>
      {reasons.length > 0 && (
        <ul aria-label={preview.reasons} className={styles.reasons}>
          {reasons.map(([reason, count]) => (
            <li key={reason}>
              <button
                type="button"
                aria-pressed={isReason(reason)}
                className={mergeClasses(styles.reason, isReason(reason) && styles.pressed)}
                onClick={() => onFilter(isReason(reason) ? undefined : { kind: "left", reason })}
              >
                <span className={styles.count}>{preview.count(count)}</span>
                <span>{importing.left[reason]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  // Below the title, not below the triangle.
  note: { paddingLeft: "18px", color: tokens.colorNeutralForeground2 },
});

interface FoldProps {
  readonly title: string;
  /** As heavy as a heading. */
  readonly strong?: boolean;
  /** A line under the title, also while it is folded. */
  readonly note?: string;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** It is folded until somebody opens it. */
export function Fold({ title, strong = false, note, onToggle, children }: FoldProps) {
  const styles = useStyles();
  return (
    <details onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}>
      {/* Fluent moves the focus at Tab itself and passes over a summary that does not say it can have it. */}
      <summary tabIndex={0} className={styles.summary}>
        <span className={mergeClasses(strong && styles.strong)}>{title}</span>
        {note !== undefined && <div className={styles.note}>{note}</div>}
      </summary>
      {children}
    </details>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode, Ref } from "react";

const useStyles = makeStyles({
  box: {
    position: "relative",
    flexShrink: 0,
    maxHeight: "45vh",
    overflowY: "auto",
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderLeftColor: tokens.colorStatusSuccessBorderActive,
  },
  partly: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderLeftColor: tokens.colorStatusWarningBorderActive,
  },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderLeftColor: tokens.colorStatusDangerBorderActive,
  },
  title: { fontWeight: tokens.fontWeightSemibold, paddingRight: "32px", margin: 0 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: "18px" },
  ways: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface MessageBoxProps {
  readonly label: string;
  readonly title: string;
  readonly tone: "good" | "partly" | "bad";
  readonly ref: Ref<HTMLDivElement>;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** What the pane has to say, above the tab that is shown. It can be given the focus. */
export function MessageBox({ label, title, tone, ref, onKeyDown, children }: MessageBoxProps) {
  const styles = useStyles();
  return (
    <section
      ref={ref}
      // It scrolls, so the keyboard must come to it. With -1, Fluent's own Tab would not leave it again.
      tabIndex={0}
      aria-label={label}
      className={mergeClasses(styles.box, styles[tone])}
      onKeyDown={onKeyDown}
    >
      <p className={styles.title}>{title}</p>
      {children}
    </section>
  );
}

export function Lines({ lines }: { lines: readonly string[] }) {
  const { list } = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The buttons of a message. */
export function Ways({ children }: { children: ReactNode }) {
  const { ways } = useStyles();
  return <div className={ways}>{children}</div>;
}

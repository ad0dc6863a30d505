import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  callout: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderLeftColor: tokens.colorStatusWarningBorderActive,
  },
  danger: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderLeftColor: tokens.colorStatusDangerBorderActive,
  },
});

interface CalloutProps {
  readonly tone?: "warning" | "danger";
  /** Read aloud as soon as it is shown. */
  readonly alert?: boolean;
  readonly children: ReactNode;
}

/** A sentence that stands out in a tab. */
export function Callout({ tone = "warning", alert = false, children }: CalloutProps) {
  const styles = useStyles();
  return (
    <p {...(alert && { role: "alert" })} className={mergeClasses(styles.callout, styles[tone])}>
      {children}
    </p>
  );
}

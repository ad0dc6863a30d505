import { makeStyles, tokens } from "@fluentui/react-components";

/** A list row that can be pressed; used for sheets and for cells that cannot be read. */
export const useRowStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: "6px",
    borderRadius: tokens.borderRadiusMedium,
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  pressable: {
    appearance: "none",
    background: "none",
    border: "none",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { flexShrink: 0, height: "16px", marginTop: "2px" },
  name: { flexShrink: 0 },
  state: { flexGrow: 1, textAlign: "right", color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

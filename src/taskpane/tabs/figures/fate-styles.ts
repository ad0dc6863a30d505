import { makeStyles, tokens } from "@fluentui/react-components";
import type { FateKind } from "./fate-counts";

/** In the order of the legend. */
export const fateKinds = [
  "taken",
  "left",
  "header",
  "context",
  "check",
  "empty",
] as const satisfies readonly FateKind[];

/** A sign before the text and a line at the cell's left edge say the same without colour. */
export const fateSigns: Readonly<Record<FateKind, string>> = {
  taken: "✓",
  left: "✕",
  header: "≡",
  context: "i",
  check: "Σ",
  empty: "·",
};

/** Forced colours remove the background, but not the sign, the edge and the weight. */
export const useFateStyles = makeStyles({
  taken: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderLeft: `3px solid ${tokens.colorStatusSuccessBorderActive}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  left: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderLeft: `3px dashed ${tokens.colorStatusDangerBorderActive}`,
  },
  header: {
    backgroundColor: tokens.colorNeutralBackground4,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  context: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px dotted ${tokens.colorNeutralStrokeAccessible}`,
    fontStyle: "italic",
  },
  check: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeft: `3px double ${tokens.colorCompoundBrandStroke}`,
  },
  empty: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  sign: {
    display: "inline-block",
    minWidth: "12px",
    marginRight: "3px",
    color: tokens.colorNeutralForeground2,
    fontStyle: "normal",
    textAlign: "center",
    userSelect: "none",
  },
});

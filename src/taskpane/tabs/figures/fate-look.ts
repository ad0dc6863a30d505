/** How a cell shows what became of it: a colour, and a sign for those who do not see the colour. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { FateKind } from "./fate-counts";

export const fateKinds = ["taken", "left", "header", "context", "check", "empty"] as const;

export const fateSigns: Readonly<Record<FateKind, string>> = {
  taken: "✓",
  left: "✕",
  header: "≡",
  context: "¶",
  check: "Σ",
  empty: "·",
};

export const useFateStyles = makeStyles({
  taken: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  left: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  header: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  context: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontStyle: "italic",
  },
  check: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  empty: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
  },
});

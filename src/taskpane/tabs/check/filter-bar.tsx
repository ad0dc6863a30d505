import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCheckSentences } from "./check-context";
import { type GroupKind, groupKinds } from "./grouping";

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}` },
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  kind: {
    appearance: "none",
    minHeight: "24px",
    padding: "1px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    // Forced colours remove the background that shows what is chosen.
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  search: { width: "100%", marginTop: tokens.spacingVerticalS },
});

/** A short list needs no filter. */
const worthSearching = 6;

interface FilterBarProps {
  readonly counts: ReadonlyMap<GroupKind, number>;
  /** Empty: all. */
  readonly kinds: ReadonlySet<GroupKind>;
  readonly onKinds: (kinds: ReadonlySet<GroupKind>) => void;
  readonly sought: string;
  readonly onSought: (sought: string) => void;
}

/** How many there are of each kind, and which of them are shown. */
export function FilterBar({ counts, kinds, onKinds, sought, onSought }: FilterBarProps) {
  const styles = useStyles();
  const { checkTab } = useCheckSentences();
  const { filter, groups } = checkTab;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const toggle = (kind: GroupKind): void => {
    const next = new Set(kinds);
    if (!next.delete(kind)) next.add(kind);
    onKinds(next);
  };
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={filter.label} className={styles.kinds}>
        {groupKinds
          .filter((kind) => counts.has(kind) || kinds.has(kind))
          .map((kind) => (
            <button
              key={kind}
              type="button"
              aria-pressed={kinds.has(kind)}
              className={mergeClasses(styles.kind, kinds.has(kind) && styles.pressed)}
              onClick={() => toggle(kind)}
            >
              {groups[kind]} {checkTab.count(counts.get(kind) ?? 0)}
            </button>
          ))}
      </div>
      {(all >= worthSearching || sought !== "") && (
        <Input
          className={styles.search}
          size="small"
          type="search"
          aria-label={filter.search}
          placeholder={filter.placeholder}
          value={sought}
          onChange={(_, { value }) => onSought(value)}
        />
      )}
    </div>
  );
}

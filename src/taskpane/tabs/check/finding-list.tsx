import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Finding } from "../../../checks/finding";
import type { Place } from "../../../checks/input";
import { focusIsLost } from "../../parts/lost-focus";
import { useCheckSentences } from "./check-context";
import { FindingItem } from "./finding-item";
import { type FindingGroup, firstRows, rowsOf } from "./grouping";

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalM },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sheet: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  rows: { listStyle: "none", margin: 0, padding: 0 },
  more: { marginTop: tokens.spacingVerticalS },
});

/** Drawing more at once would be slow, and nobody reads so many. */
const shownAtATime = 100;
/** While an arrow key is held down, many rows are passed before the one that is wanted. */
const settleInMilliseconds = 150;

interface FindingListProps {
  readonly label: string;
  readonly groups: readonly FindingGroup[];
  readonly placeName: (place: Place) => string;
  readonly onChoose?: (finding: Finding) => void;
  /** What can be done about the chosen one. */
  readonly actions?: (finding: Finding) => ReactNode;
}

/** Findings by severity and sheet: one stop for the Tab key, arrows between rows, the chosen one unfolded. */
export function FindingList({ label, groups, placeName, onChoose, actions }: FindingListProps) {
  const styles = useStyles();
  const id = useId();
  const { checkTab } = useCheckSentences();
  const list = useRef<HTMLDivElement>(null);
  const [limit, setLimit] = useState(shownAtATime);
  const [chosen, setChosen] = useState<string>();
  const all = rowsOf(groups);
  const shown = firstRows(groups, limit);
  const keys = all.slice(0, limit).map(({ key }) => key);
  const stop = chosen !== undefined && keys.includes(chosen) ? chosen : keys[0];
  const { wantFocus, ...focusHandlers } = useRowFocus(list, keys);
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(settling.current), []);

  function choose(key: string, after: number): void {
    setChosen(key);
    clearTimeout(settling.current);
    const row = all.find((one) => one.key === key);
    if (row && onChoose) settling.current = setTimeout(() => onChoose(row.finding), after);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const at = keys.indexOf(keyOf(event.target) ?? "");
    if (at === -1) return;
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: keys.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const row = all[target];
    if (!row) return;
    if (target >= limit) setLimit(limit + shownAtATime);
    wantFocus(row.key);
    choose(row.key, settleInMilliseconds);
  }

  const left = all.length - limit;
  return (
    <div ref={list} role="group" aria-label={label} onKeyDown={onKeyDown} {...focusHandlers}>
      {shown.map(({ kind, count, sheets }) => (
        <section key={kind} aria-labelledby={`${id}-${kind}`} className={styles.group}>
          <h2 id={`${id}-${kind}`} className={styles.title}>
            {checkTab.groups[kind]} ({checkTab.count(count)})
          </h2>
          {sheets.map(({ sheet, rows }) => (
            <div key={sheet}>
              <h3 className={styles.sheet}>
                {sheet === "" ? checkTab.noSheet : sheet} (
                {checkTab.count(sheetCount(groups, kind, sheet))})
              </h3>
              <ul className={styles.rows}>
                {rows.map((row) => (
                  <FindingItem
                    key={row.key}
                    row={row}
                    kind={kind}
                    isStop={row.key === stop}
                    isChosen={row.key === chosen}
                    placeName={placeName}
                    onChoose={() => choose(row.key, 0)}
                    actions={actions}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      {left > 0 && (
        <Button size="small" className={styles.more} onClick={() => setLimit(limit + shownAtATime)}>
          {checkTab.more(Math.min(left, shownAtATime), left)}
        </Button>
      )}
    </div>
  );
}

const sheetCount = (groups: readonly FindingGroup[], kind: string, sheet: string): number =>
  groups.find((group) => group.kind === kind)?.sheets.find((each) => each.sheet === sheet)?.rows
    .length ?? 0;

const keyOf = (target: EventTarget): string | undefined =>
  target instanceof HTMLElement ? target.dataset["finding"] : undefined;

/** Puts the focus on a row that was asked for, and on the next row when the row with the focus was corrected and is gone. */
function useRowFocus(list: React.RefObject<HTMLDivElement | null>, keys: readonly string[]) {
  const wanted = useRef<string>(undefined);
  const inside = useRef<number>(undefined);
  const focus = (key: string | undefined): void => {
    if (key === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(key)}"]`)?.focus();
  };
  useEffect(() => {
    if (wanted.current !== undefined) {
      focus(wanted.current);
      wanted.current = undefined;
    } else if (inside.current !== undefined && focusIsLost()) {
      focus(keys[Math.min(inside.current, keys.length - 1)]);
    }
  });
  return {
    wantFocus: (key: string): void => {
      wanted.current = key;
    },
    onFocus: ({ target }: React.FocusEvent): void => {
      const row = target.closest("li")?.querySelector<HTMLElement>("[data-finding]");
      inside.current = keys.indexOf(row?.dataset["finding"] ?? "");
      if (inside.current === -1) inside.current = undefined;
    },
    onBlur: ({ relatedTarget }: React.FocusEvent): void => {
      if (relatedTarget !== null) inside.current = undefined;
    },
  };
}

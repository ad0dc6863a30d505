import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { tabKeys, type TabKey } from "../tabs/tab-keys";
import { usePaneState, usePaneStore, useSentences } from "../pane-context";
import { useUnseenStyles } from "./unseen";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    // Five tabs stand in one row at 320 pixels; larger letters wrap.
    padding: "0 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    appearance: "none",
    background: "none",
    border: "none",
    borderBottom: "3px solid transparent",
    // Forced colours show a transparent border too, so every tab would be underlined.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    padding: `${tokens.spacingVerticalS} 6px 7px`,
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    ":hover": {
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    // Forced colours remove the brand colour, which alone shows the chosen tab.
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

const useWaitingStyles = makeStyles({
  waiting: {
    display: "inline-block",
    boxSizing: "border-box",
    minWidth: "16px",
    marginLeft: "3px",
    padding: "0 3px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
});

export const tabId = (tab: TabKey): string => `tab-${tab}`;
export const panelId = (tab: TabKey): string => `panel-${tab}`;

/**
 * The pane's tabs by the ARIA pattern: one stop for the Tab key, arrows between tabs, Home and End. An own list,
 * because Fluent's brings 23 kB of focus management that nothing else in the first view needs.
 */
export function TabList() {
  const styles = useStyles();
  const store = usePaneStore();
  const { tab: chosen } = usePaneState();
  const { taskpane } = useSentences();
  const list = useRef<HTMLDivElement>(null);

  function choose(tab: TabKey | undefined): void {
    if (!tab) return;
    store.showTab(tab);
    list.current?.querySelector<HTMLElement>(`#${tabId(tab)}`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const at = tabKeys.indexOf(chosen);
    const target = {
      ArrowRight: (at + 1) % tabKeys.length,
      ArrowLeft: (at + tabKeys.length - 1) % tabKeys.length,
      Home: 0,
      End: tabKeys.length - 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    choose(tabKeys[target]);
  }

  return (
    <div
      ref={list}
      role="tablist"
      aria-label={taskpane.tabs.label}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {tabKeys.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === chosen}
          aria-controls={panelId(tab)}
          tabIndex={tab === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
          onClick={() => store.showTab(tab)}
        >
          {taskpane.tabs[tab]}
          {tab === "figures" && tab !== chosen && <Waiting />}
        </button>
      ))}
    </div>
  );
}

/** Beyond this, the exact number does not matter. */
const mostCounted = 99;

/** How many figures were typed straight into Kriminalitet and lack a source; it is shown on every tab. */
function Waiting() {
  const styles = useWaitingStyles();
  const { unseen } = useUnseenStyles();
  const { tabs } = useSentences().taskpane;
  const waiting = usePaneState().reading?.unrecorded.length ?? 0;
  if (waiting === 0) return null;
  return (
    <>
      <span aria-hidden title={tabs.waiting(waiting)} className={styles.waiting}>
        {waiting > mostCounted ? `${String(mostCounted)}+` : waiting}
      </span>
      <span className={unseen}>, {tabs.waiting(waiting)}</span>
    </>
  );
}

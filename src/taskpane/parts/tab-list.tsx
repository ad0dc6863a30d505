import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { tabKeys, type TabKey } from "../tabs/tab-keys";
import { usePaneState, usePaneStore, useSentences } from "../pane-context";

const narrow = "@media (max-width: 400px)";

const useStyles = makeStyles({
  // However many there are: in a narrow pane they stand closer, and where even that is too much, in two rows.
  list: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    [narrow]: { columnGap: 0, padding: `0 ${tokens.spacingHorizontalXS}` },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    appearance: "none",
    background: "none",
    border: "none",
    borderBottom: "3px solid transparent",
    // Forced colours paint even a transparent border, and would underline every tab.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 7px`,
    [narrow]: {
      paddingLeft: tokens.spacingHorizontalSNudge,
      paddingRight: tokens.spacingHorizontalSNudge,
    },
    whiteSpace: "nowrap",
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
    // Forced colours drop the brand colour, and with it the only sign of which tab is shown.
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** How much waits on a tab that is not shown. */
const useWaitingStyles = makeStyles({
  waiting: {
    display: "inline-block",
    minWidth: "16px",
    marginLeft: "4px",
    padding: "0 3px",
    boxSizing: "border-box",
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
  const { tab: chosen, waiting } = usePaneState();
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
          {...(tab === "figures" &&
            waiting > 0 && {
              "aria-label": `${taskpane.tabs[tab]}, ${taskpane.tabs.waiting(waiting)}`,
            })}
          aria-controls={panelId(tab)}
          tabIndex={tab === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
          onClick={() => store.showTab(tab)}
        >
          {taskpane.tabs[tab]}
          {tab === "figures" && waiting > 0 && <Waiting figures={waiting} />}
        </button>
      ))}
    </div>
  );
}

/** Figures typed straight into the sheet wait for their source; the tab's own name says so in words. */
function Waiting({ figures }: { figures: number }) {
  const styles = useWaitingStyles();
  const { tabs } = useSentences().taskpane;
  return (
    <span title={tabs.waiting(figures)} className={styles.waiting}>
      {figures > mostCounted ? `${mostCounted}+` : figures}
    </span>
  );
}

const mostCounted = 99;

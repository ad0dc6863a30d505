import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import { takeRequests } from "../commands/pane-requests";
import { writeOverview } from "./actions";
import { usePaneState, usePaneStore } from "./pane-context";
import { Announcer } from "./parts/announcer";
import { BusyLine } from "./parts/busy-line";
import { HistoryFooter } from "./parts/history/history-footer";
import { UndoQuestion } from "./parts/history/undo-question";
import { Outcome } from "./parts/outcome";
import { panelId, tabId, TabList } from "./parts/tab-list";
import { StartTab } from "./tabs/start/start-tab";
import type { TabKey } from "./tabs/tab-keys";

/** Start is in the first view; every other tab is fetched when it is first shown. */
const views: Readonly<Record<TabKey, React.ComponentType>> = {
  start: StartTab,
  check: lazy(() => import("./tabs/check/check-tab")),
  figures: lazy(() => import("./tabs/figures/figures-tab")),
  overview: lazy(() => import("./tabs/overview/overview-tab")),
  functions: lazy(() => import("./tabs/functions/functions-tab")),
};

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  content: { flexGrow: 1, overflowX: "hidden", overflowY: "auto" },
  panel: {
    boxSizing: "border-box",
    minHeight: "100%",
    padding: tokens.spacingHorizontalM,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

export function Pane() {
  const styles = useStyles();
  const store = usePaneStore();
  const { tab, task } = usePaneState();
  useEffect(() => {
    void store.open();
    // When people come back from the sheet, the pane shows what they typed there.
    window.addEventListener("focus", store.refreshQuietly);
    const stopTaking = takeRequests((request) => {
      if (request === "check") {
        store.askForCheck();
      } else {
        store.showTab("overview");
        void store.carryOut(writeOverview, "formulas");
      }
    });
    return () => {
      stopTaking();
      window.removeEventListener("focus", store.refreshQuietly);
    };
  }, [store]);
  const View = views[tab];
  return (
    <div className={styles.pane}>
      <TabList />
      <Announcer />
      {task.kind === "busy" && <BusyLine key={task.work} work={task.work} />}
      {(task.kind === "done" || task.kind === "failed") && <Outcome task={task} />}
      {task.kind === "asking" && <UndoQuestion task={task} />}
      <main className={styles.content}>
        <div
          role="tabpanel"
          id={panelId(tab)}
          aria-labelledby={tabId(tab)}
          tabIndex={0}
          className={styles.panel}
        >
          <Suspense>
            <View />
          </Suspense>
        </div>
      </main>
      <HistoryFooter />
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { callIds } from "../../../workbook/calls/call-id";
import { usePaneState } from "../../pane-context";
import { FunctionItem } from "./function-item";
import { FunctionsProvider, useFunctionsSentences, useFunctionsStore } from "./functions-context";
import { SelectedCell } from "./selected-cell";

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The worksheet functions: what each does, and a correct call of it for the selected cell. */
export default function FunctionsTab() {
  return (
    <FunctionsProvider>
      <Functions />
    </FunctionsProvider>
  );
}

function Functions() {
  const styles = useStyles();
  const store = useFunctionsStore();
  const { functionsTab } = useFunctionsSentences();
  const { changes } = usePaneState();
  const isSupported = store.isSupported();
  useEffect(() => (isSupported ? store.show() : undefined), [store, isSupported]);
  useEffect(() => {
    if (isSupported) void store.read();
  }, [store, changes, isSupported]);
  useEffect(() => {
    if (!isSupported) return undefined;
    // When people come back from the sheet, the tab reads again: Excel does not tell of everything done there.
    const read = (): void => void store.read();
    window.addEventListener("focus", read);
    return () => window.removeEventListener("focus", read);
  }, [store, isSupported]);
  return (
    <>
      <p className={styles.intro}>{isSupported ? functionsTab.intro : functionsTab.unsupported}</p>
      {isSupported && <SelectedCell />}
      <ul aria-label={functionsTab.list} className={styles.list}>
        {callIds.map((id) => (
          <li key={id} className={styles.item}>
            <FunctionItem id={id} />
          </li>
        ))}
      </ul>
    </>
  );
}

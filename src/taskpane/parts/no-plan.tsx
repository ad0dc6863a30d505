import { Button } from "@fluentui/react-components";
import { usePaneStore, useSentences } from "../pane-context";

/** What a tab shows while the workbook has no plan, with the way to where one is made. */
export function NoPlan({ text }: { text: string }) {
  const store = usePaneStore();
  const { goToStart } = useSentences().taskpane;
  return (
    <>
      <p>{text}</p>
      <Button appearance="primary" onClick={() => store.showTab("start")}>
        {goToStart}
      </Button>
    </>
  );
}

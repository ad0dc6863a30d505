import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { FirstSentences } from "../../text/first-sentences";
import { Notice } from "./notice";

interface Props {
  words: FirstSentences["taskpane"]["crashed"];
  children: ReactNode;
}

/** Shows a sentence and a way on in place of a view that threw, where React would leave the pane empty. */
export class CrashGuard extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    if (!this.state.crashed) return children;
    return (
      <>
        <Notice title={words.title} text={words.text} />
        <Button
          onClick={() => {
            location.reload();
          }}
        >
          {words.reload}
        </Button>
      </>
    );
  }
}

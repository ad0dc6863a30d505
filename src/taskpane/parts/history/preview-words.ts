/** What undoing a change would do, in words. */
import type { FirstSentences } from "../../../text/first-sentences";
import { say } from "../../../cells/message";
import type { OpenedEntry } from "../../history";
import type { Question } from "../../task";
import { whyFailed } from "../outcome-words";

/** First why the change cannot be undone, then what people have typed on it, then what would go. */
export function previewLines(
  { preview, failure }: Omit<OpenedEntry, "id">,
  sentences: FirstSentences,
): readonly string[] {
  const { history, workbook } = sentences;
  if (failure !== undefined) return [history.notSeen, whyFailed(failure, sentences)];
  if (!preview) return [];
  const { blocked, typed, sheets, cells } = preview;
  const lines = [
    ...blocked.map((one) => say(one, workbook.report)),
    ...(typed.length > 0 ? [history.typed(typed)] : []),
    ...(sheets.length > 0 ? [history.sheets(sheets)] : []),
    ...cells.map(history.cells),
  ];
  return lines.length > 0 ? lines : [history.noCells];
}

/** Which change it is about, and what goes with it. */
export function questionWords(
  { entry, preview }: Question,
  sentences: FirstSentences,
): { readonly title: string; readonly lines: readonly string[] } {
  const { actions, history } = sentences;
  return {
    title: history.question.title(actions[entry.work].done, history.time(entry.at)),
    lines: previewLines({ preview }, sentences),
  };
}

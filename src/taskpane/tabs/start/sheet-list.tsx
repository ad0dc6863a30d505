import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type {
  GeneratedState,
  SheetState,
  WorkbookState,
} from "../../../workbook/read/workbook-state";
import { usePaneStore, useSentences } from "../../pane-context";
import { Icon, type IconName } from "../../parts/icon";
import { useRowStyles } from "../../parts/row-button";
import { Section } from "../../parts/section";

type Tone = "good" | "warning" | "bad" | "quiet";

/** Every sheet of the plan with its state in words; pressing a sheet that exists goes to it. */
export function SheetList({ workbook }: { workbook: WorkbookState }) {
  const styles = useRowStyles();
  const { sheets: words } = useSentences().taskpane;
  return (
    <>
      <Section title={words.title}>
        <ul className={styles.list}>
          {workbook.sheets.map((sheet) => (
            <Row
              key={sheet.key}
              title={sheet.title}
              {...(sheet.state !== "foreign" && sheet.sheetName && { goTo: sheet.sheetName })}
              {...signOf(sheet)}
            >
              <SheetWords sheet={sheet} />
            </Row>
          ))}
        </ul>
      </Section>
      <Section title={words.generated}>
        <ul className={styles.list}>
          {workbook.generated.map((sheet) => (
            <Row
              key={sheet.key}
              title={sheet.title}
              {...(sheet.written && sheet.sheetName && { goTo: sheet.sheetName })}
              {...generatedSign(sheet)}
            >
              {sheet.written ? words.written : words.unwritten}
              {renamed(sheet) && <>, {words.otherName(sheet.sheetName)}</>}
            </Row>
          ))}
        </ul>
      </Section>
    </>
  );
}

function renamed<Sheet extends { readonly title: string; readonly sheetName?: string }>(
  sheet: Sheet,
): sheet is Sheet & { readonly sheetName: string } {
  return sheet.sheetName !== undefined && sheet.sheetName !== sheet.title;
}

function SheetWords({ sheet }: { sheet: SheetState }) {
  const { sheets: words } = useSentences().taskpane;
  switch (sheet.state) {
    case "missing":
      return words.missing;
    case "foreign":
      return words.foreign(sheet.sheetName ?? sheet.title);
    case "damaged":
      return [
        ...(sheet.missingTables.length > 0 ? [words.missingTables(sheet.missingTables)] : []),
        ...(sheet.missingColumns.length > 0 ? [words.missingColumns(sheet.missingColumns)] : []),
      ].join("; ");
    case "present": {
      const rows = sheet.rows ? words.rows(sheet.rows) : words.empty;
      return renamed(sheet) ? `${rows}, ${words.otherName(sheet.sheetName)}` : rows;
    }
  }
}

function signOf({ state, rows }: SheetState): { icon: IconName; tone: Tone } {
  if (state === "damaged") return { icon: "warning", tone: "bad" };
  if (state === "foreign") return { icon: "warning", tone: "warning" };
  if (state === "missing" || !rows) return { icon: "missing", tone: "quiet" };
  return { icon: "ok", tone: "good" };
}

function generatedSign({ written }: GeneratedState): { icon: IconName; tone: Tone } {
  return written ? { icon: "ok", tone: "good" } : { icon: "missing", tone: "quiet" };
}

interface RowProps {
  title: string;
  icon: IconName;
  tone: Tone;
  goTo?: string;
  children: ReactNode;
}

function Row({ title, icon, tone, goTo, children }: RowProps) {
  const styles = useRowStyles();
  const store = usePaneStore();
  const content = (
    <>
      <span className={mergeClasses(styles.icon, styles[tone])}>
        <Icon name={icon} />
      </span>
      <span className={styles.name}>{title}</span>
      <span
        className={mergeClasses(
          styles.state,
          (tone === "bad" || tone === "warning") && styles[tone],
        )}
      >
        {children}
      </span>
    </>
  );
  return (
    <li>
      {goTo === undefined ? (
        <div className={styles.row}>{content}</div>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.row, styles.pressable)}
          onClick={() => void store.goTo({ sheet: goTo })}
        >
          {content}
        </button>
      )}
    </li>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PlanSnapshot } from "../../../workbook/read/snapshot";
import type { SheetKey } from "../../../workbook/schema/sheets";
import type { WorkbookState } from "../../../workbook/read/workbook-state";
import { createExample, createPlan, repairSheets } from "../../actions";
import { exampleKeys } from "../../examples/catalogue";
import { useBusy, usePaneStore, useSentences } from "../../pane-context";
import { Section } from "../../parts/section";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  aside: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  wide: { width: "100%", textWrap: "balance" },
  examples: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** What the workbook needs now, and nothing else: one state, one step. */
type Step = "none" | "damaged" | "unread" | { readonly fill: SheetKey } | "unwritten" | "ready";

/** People fill the sheets in this order: an activity names its area, money names its activity. */
const fillingOrder: readonly SheetKey[] = ["areas", "activities", "funding"];

export function stepFor(workbook: WorkbookState, reading: PlanSnapshot | undefined): Step {
  if (!workbook.hasPlan) return "none";
  if (!workbook.complete) return "damaged";
  const unfilled = fillingOrder.find(
    (key) => !workbook.sheets.find((sheet) => sheet.key === key)?.rows,
  );
  if (reading?.problems.some(({ severity }) => severity === "error")) return "unread";
  if (unfilled) return { fill: unfilled };
  return workbook.overviewWritten ? "ready" : "unwritten";
}

export function NextStep({
  workbook,
  reading,
}: {
  workbook: WorkbookState;
  reading: PlanSnapshot | undefined;
}) {
  const styles = useStyles();
  const store = usePaneStore();
  const { start } = useSentences().taskpane;
  const step = stepFor(workbook, reading);
  const foreign = workbook.sheets.flatMap(({ state, sheetName }) =>
    state === "foreign" && sheetName !== undefined ? [sheetName] : [],
  );

  if (typeof step === "object") {
    const sheet = workbook.sheets.find(({ key }) => key === step.fill);
    const name = sheet?.sheetName ?? sheet?.title ?? "";
    return (
      <Step title={start.empty.title} text={start.empty.text(name)}>
        <Do onClick={() => void store.goTo({ sheet: name })}>{start.empty.go(name)}</Do>
      </Step>
    );
  }
  switch (step) {
    case "none":
      return (
        <Step title={start.none.title} text={start.none.text}>
          {foreign.length > 0 && (
            <p className={styles.text}>{start.none.foreign(foreign.join(", "))}</p>
          )}
          <Do onClick={() => void store.carryOut(createPlan)}>{start.none.create}</Do>
          <p className={styles.aside}>{start.none.or}</p>
          <div className={styles.examples}>
            {exampleKeys.map((example) => (
              <Do
                key={example}
                secondary
                onClick={() => void store.carryOut(createExample, example)}
              >
                {start.none.example[example]}
              </Do>
            ))}
          </div>
        </Step>
      );
    case "damaged":
      return (
        <Step title={start.damaged.title} text={start.damaged.text}>
          <Do onClick={() => void store.carryOut(repairSheets)}>{start.damaged.repair}</Do>
        </Step>
      );
    case "unread":
      return <Step title={start.unread.title} text={start.unread.text} />;
    case "unwritten":
    case "ready":
      return (
        <Step title={start[step].title} text={start[step].text}>
          <Do onClick={() => store.showTab("overview")}>{start[step].overview}</Do>
        </Step>
      );
  }
}

function Step({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <Section title={title}>
      <p className={styles.text}>{text}</p>
      {children}
    </Section>
  );
}

function Do({
  secondary,
  onClick,
  children,
}: {
  secondary?: boolean;
  onClick(): void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const busy = useBusy();
  return (
    <Button
      className={styles.wide}
      appearance={secondary ? "secondary" : "primary"}
      disabledFocusable={busy}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}

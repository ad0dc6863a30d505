import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { areaTables, overviewTable, type OverviewTable } from "../../../plan/overview";
import { targetTable } from "../../../plan/targets";
import type { GeneratedContent } from "../../../workbook/generated/overview-blocks";
import type { PlanSnapshot } from "../../../workbook/read/snapshot";
import { writeOverview } from "../../actions";
import { copyGrid } from "../../tables/copy-grid";
import { areaGrid, overviewGrid, targetGrid, type PlanGrid } from "../../tables/plan-grid";
import { asText } from "../../tables/word-table";
import { PlanTable } from "../../tables/plan-table";
import { useBusy, usePaneState, usePaneStore, useSentences } from "../../pane-context";
import { Fold } from "../../parts/fold";
import { NoPlan } from "../../parts/no-plan";
import { ProblemList } from "../../parts/problem-list";
import { ChangedSinceCopy } from "./changed-since-copy";

const useStyles = makeStyles({
  gap: { marginBottom: tokens.spacingVerticalL },
  quiet: { color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalS} 0` },
  label: {
    display: "block",
    marginBottom: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  action: { flexGrow: 1 },
  table: { marginBottom: tokens.spacingVerticalM },
});

/** Section 10 as it will be written, with the buttons that write it on its sheet or copy it for Word. */
export default function OverviewTab() {
  const styles = useStyles();
  const { workbook, reading } = usePaneState();
  const { overview } = useSentences().taskpane;
  if (reading) return <Overview reading={reading} />;
  if (!workbook || workbook.hasPlan) return <p className={styles.quiet}>{overview.reading}</p>;
  return <NoPlan text={overview.none} />;
}

function Overview({ reading }: { reading: PlanSnapshot }) {
  const styles = useStyles();
  const { copyChanges } = usePaneState();
  const { overview } = useSentences().taskpane;
  const { plan, problems } = reading;
  const table = overviewTable(plan);
  const grid = overviewGrid(table, plan.facts);
  return (
    <>
      <ProblemList problems={problems} />
      <Warnings table={table} />
      <WriteAndCopy grid={grid} />
      {copyChanges && <ChangedSinceCopy changes={copyChanges} />}
      <div className={styles.table}>
        <PlanTable grid={grid} />
      </div>
      <More title={overview.areaTables} grids={areaTables(plan).map(areaGrid)} />
      <More title={overview.targets} grids={[targetGrid(targetTable(plan), plan.facts)]} />
    </>
  );
}

/** What the table cannot show by itself: money it does not count, and years whose frame is not known. */
function Warnings({ table }: { table: OverviewTable }) {
  const styles = useStyles();
  const { overview } = useSentences().taskpane;
  const frameless = table.years.filter((year) => !table.remaining.has(year));
  return (
    <>
      {table.unplaced.map(({ activity }) => (
        <p key={activity} className={styles.quiet}>
          {overview.unplaced(activity)}
        </p>
      ))}
      {frameless.length > 0 && (
        <p className={styles.quiet}>{overview.noFrame(frameless.join(", "))}</p>
      )}
    </>
  );
}

function WriteAndCopy({ grid }: { grid: PlanGrid }) {
  const styles = useStyles();
  const store = usePaneStore();
  const busy = useBusy();
  const { overview } = useSentences().taskpane;
  const [content, setContent] = useState<GeneratedContent>("formulas");
  return (
    <div className={styles.gap}>
      <div className={styles.actions}>
        <Button
          className={styles.action}
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void store.carryOut(writeOverview, content)}
        >
          {overview.write}
        </Button>
        <Button
          className={styles.action}
          disabledFocusable={busy}
          onClick={() => void store.copied(copyGrid(grid) ? asText(grid) : undefined)}
        >
          {overview.copy}
        </Button>
      </div>
      <span id="overview-content" className={styles.label}>
        {overview.content.label}
      </span>
      <RadioGroup
        aria-labelledby="overview-content"
        value={content}
        onChange={(_, { value }) => setContent(value === "values" ? "values" : "formulas")}
      >
        <Radio value="formulas" label={overview.content.formulas} />
        <Radio value="values" label={overview.content.values} />
      </RadioGroup>
      <p className={styles.quiet}>{overview.along}</p>
    </div>
  );
}

/** Tables that are written together with the overview; they are folded until somebody opens them. */
function More({ title, grids }: { title: string; grids: readonly PlanGrid[] }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <Fold title={title} strong onToggle={setOpen}>
      {(open ? grids : []).map((grid) => (
        <div key={grid.caption} className={styles.table}>
          <PlanTable grid={grid} />
        </div>
      ))}
    </Fold>
  );
}

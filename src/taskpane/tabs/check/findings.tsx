import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { fold } from "../../../cells/fold";
import type { Finding } from "../../../checks/finding";
import type { CheckSentences } from "../../../text/check-sentences";
import { Icon } from "../../parts/icon";
import { useCheckSentences, useCheckState, useCheckStore } from "./check-context";
import { FilterBar } from "./filter-bar";
import { FindingActions } from "./finding-actions";
import { FindingList } from "./finding-list";
import { countByKind, grouped, type GroupKind, kindOf } from "./grouping";
import { FixAll } from "./fix-all";
import { inWords } from "./sentence-of";

const useStyles = makeStyles({
  well: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { height: "16px", color: tokens.colorStatusSuccessForeground1 },
});

/** The findings that pass the filter. */
export function Findings() {
  const styles = useStyles();
  const store = useCheckStore();
  const { checkTab, checks } = useCheckSentences();
  const { findings, result, phase, outdated } = useCheckState();
  const [kinds, setKinds] = useState<ReadonlySet<GroupKind>>(new Set());
  const [typed, setTyped] = useState("");
  const sought = useDeferredValue(fold(typed));
  const wanted = useMemo(
    () => findings.filter((finding) => isSought(finding, kinds, sought, checks)),
    [findings, kinds, sought, checks],
  );
  const groups = useMemo(() => grouped(wanted), [wanted]);
  if (findings.length === 0) {
    if (!result || phase.kind !== "idle" || outdated) return null;
    return (
      <p className={styles.well}>
        <span className={styles.icon}>
          <Icon name="ok" />
        </span>
        {checks.nothingFound}
      </p>
    );
  }
  return (
    <>
      <FilterBar
        counts={countByKind(findings)}
        kinds={kinds}
        onKinds={setKinds}
        sought={typed}
        onSought={setTyped}
      />
      {groups.length === 0 && <p>{checkTab.filter.none}</p>}
      <FixAll findings={wanted} />
      <FindingList
        label={checkTab.list}
        groups={groups}
        placeName={({ address }) => address}
        onChoose={({ places: [place] }) => {
          if (place) void store.goTo({ sheet: place.sheet, cell: place.address });
        }}
        actions={(finding) => <FindingActions finding={finding} />}
      />
    </>
  );
}

function isSought(
  finding: Finding,
  kinds: ReadonlySet<GroupKind>,
  sought: string,
  checks: CheckSentences["checks"],
): boolean {
  if (kinds.size > 0 && !kinds.has(kindOf(finding))) return false;
  if (sought === "") return true;
  const places = finding.places.map(({ sheet, address }) => `${sheet} ${address}`);
  return [inWords(finding, checks), ...places].some((text) => fold(text).includes(sought));
}

import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Proposal } from "../../../import/proposal";
import type { Difference } from "../../../workbook/import-figures";
import { useBusy } from "../../pane-context";
import { Fold } from "../../parts/fold";
import { Section } from "../../parts/section";
import { useFiguresSentences, useFiguresState, useFiguresStore } from "./figures-context";

const useStyles = makeStyles({
  table: {
    width: "100%",
    marginBottom: tokens.spacingVerticalS,
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  cell: {
    padding: "3px 5px",
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  figure: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  heading: { color: tokens.colorNeutralForeground2, borderTop: "none" },
  then: { fontWeight: tokens.fontWeightSemibold },
  year: { whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
  baseline: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: tokens.spacingVerticalS,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0 },
});

interface DifferenceListProps {
  readonly proposal: Proposal;
  readonly differences: readonly Difference[];
}

/** What writing would change on the sheet: new and changed figures, and those that stand there already folded away. */
export function DifferenceList({ proposal, differences }: DifferenceListProps) {
  const styles = useStyles();
  const { figuresTab } = useFiguresSentences();
  const words = figuresTab.differences;
  const of = (change: Difference["change"]): readonly Difference[] =>
    differences.filter((difference) => difference.change === change);
  const same = of("same");
  return (
    <Section title={words.title}>
      {differences.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <Baselines changed={of("baselineChanged")} />
      {(["changed", "new"] as const).map((change) => (
        <DifferenceTable
          key={change}
          caption={words[change](of(change).length)}
          proposal={proposal}
          differences={of(change)}
        />
      ))}
      {same.length > 0 && (
        <Fold title={words.same(same.length)}>
          <DifferenceTable
            caption={words.same(same.length)}
            proposal={proposal}
            differences={same}
          />
        </Fold>
      )}
    </Section>
  );
}

/** A baseline that moves takes every target with it, so each is confirmed by itself. */
function Baselines({ changed }: { changed: readonly Difference[] }) {
  const styles = useStyles();
  const store = useFiguresStore();
  const busy = useBusy();
  const { baseline } = useFiguresSentences().figuresTab.differences;
  const { confirmed } = useFiguresState();
  const id = useId();
  if (changed.length === 0) return null;
  return (
    <div role="group" aria-labelledby={id} className={styles.baseline}>
      <p id={id} className={styles.title}>
        {baseline.title}
      </p>
      <p className={styles.words}>{baseline.text}</p>
      {changed.map((difference) => {
        const { offence, from = 0, to } = difference;
        return (
          <div key={offence}>
            <Checkbox
              label={baseline.one(difference, from, to)}
              checked={confirmed.has(offence)}
              disabled={busy}
              onChange={(_, { checked }) => store.confirm(offence, checked === true)}
            />
          </div>
        );
      })}
    </div>
  );
}

interface DifferenceTableProps extends DifferenceListProps {
  readonly caption: string;
}

function DifferenceTable({ caption, proposal, differences }: DifferenceTableProps) {
  const styles = useStyles();
  const { figuresTab } = useFiguresSentences();
  const words = figuresTab.differences;
  const { count } = figuresTab.preview;
  if (differences.length === 0) return null;
  const heading = mergeClasses(styles.cell, styles.heading);
  const figure = mergeClasses(styles.cell, styles.figure);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={heading}>
            {words.offence}
          </th>
          <th scope="col" className={heading}>
            {words.year}
          </th>
          <th scope="col" className={mergeClasses(figure, styles.heading)}>
            {words.now}
          </th>
          <th scope="col" className={mergeClasses(figure, styles.heading)}>
            {words.then}
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => {
          const { offence, year, from, to } = difference;
          return (
            <tr key={`${offence} ${String(year)}`}>
              <th scope="row" className={styles.cell}>
                {offence}
                <Behind proposal={proposal} difference={difference} />
              </th>
              <td className={mergeClasses(styles.cell, styles.year)}>{year}</td>
              <td className={figure}>{from === undefined ? words.blank : count(from)}</td>
              <td className={mergeClasses(figure, styles.then)}>{count(to)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface BehindProps {
  readonly proposal: Proposal;
  readonly difference: Difference;
}

/** More parts than a person adds up by eye are named by their number alone in the table of cells. */
const partsNamed = 6;

/** How the figure came about: the parts it is the sum of, and what was noted about them. */
function Behind({ proposal, difference: { offence, year } }: BehindProps) {
  const styles = useStyles();
  const { figuresTab, importing } = useFiguresSentences();
  const { count } = figuresTab.preview;
  const from =
    proposal.figures.find((figure) => figure.offence === offence && figure.year === year)?.from ??
    [];
  const isOneLabel = new Set(from.map(({ label }) => label)).size === 1;
  const parts = from.map((cell) => `${isOneLabel ? cell.period : cell.label} ${count(cell.count)}`);
  const flags = [...new Set(from.flatMap((cell) => cell.flags))].map(
    (flag) => importing.flag[flag],
  );
  const said = [
    ...(parts.length > 1
      ? [
          figuresTab.differences.sum(
            [...parts.slice(0, partsNamed), ...(parts.length > partsNamed ? ["…"] : [])].join(
              " + ",
            ),
          ),
        ]
      : []),
    ...(flags.length > 0 ? [flags.join(", ")] : []),
  ];
  return said.map((text) => (
    <div key={text} className={styles.quiet}>
      {text}
    </div>
  ));
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type Achievement, wholePercent } from "../../../plan/achievement";
import { formatInteger } from "../../../plan/format-danish";
import type { TargetStatus } from "../../../plan/status";
import type { Plan } from "../../../plan/types";
import { Fold } from "../../parts/fold";
import { Icon, type IconName } from "../../parts/icon";
import { Section } from "../../parts/section";
import { useFiguresSentences } from "./figures-context";
import { type OffenceStanding, standingsOf } from "./standing";
import { StandingChart, useChartStyles } from "./standing-chart";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    listStyle: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  mark: { verticalAlign: "middle", marginRight: "4px" },
  one: {
    paddingBottom: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  status: { display: "flex", alignItems: "center", gap: "4px" },
  icon: { height: "16px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  partly: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: "3px 5px",
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  first: { textAlign: "left" },
  heading: { color: tokens.colorNeutralForeground2, borderTop: "none" },
});

/** Mål og anmeldelser: targets, percent to target and status of every offence, as they follow from what the sheets hold. */
export function Standings({ plan }: { plan: Plan }) {
  const styles = useStyles();
  const { standings: words } = useFiguresSentences().figuresTab;
  const standings = useMemo(() => standingsOf(plan), [plan]);
  if (standings.length === 0) return null;
  return (
    <Section title={words.title}>
      {standings.every(({ latest }) => !latest) && <p className={styles.quiet}>{words.none}</p>}
      <Legend />
      {standings.map((standing) => (
        <Standing key={standing.offence} standing={standing} />
      ))}
    </Section>
  );
}

function Legend() {
  const styles = useStyles();
  const chart = useChartStyles();
  const { standings: words } = useFiguresSentences().figuresTab;
  const marks = {
    baseline: <rect className={chart.baseline} x="8" y="2" width="8" height="8" />,
    target: <path className={chart.target} d="M2 6h20" />,
    reported: <circle className={chart.dot} cx="12" cy="6" r="4.5" />,
  } as const;
  return (
    <ul className={styles.legend}>
      {(["baseline", "target", "reported"] as const).map((mark) => (
        <li key={mark}>
          <svg
            width="24"
            height="12"
            viewBox="0 0 24 12"
            aria-hidden="true"
            className={styles.mark}
          >
            {marks[mark]}
          </svg>
          {words[mark]}
        </li>
      ))}
    </ul>
  );
}

const looks: Readonly<
  Record<
    TargetStatus,
    { readonly icon: IconName; readonly tone: "good" | "partly" | "bad" | "unknown" }
  >
> = {
  Opfyldt: { icon: "ok", tone: "good" },
  "Delvist opfyldt": { icon: "caution", tone: "partly" },
  "Ikke opfyldt": { icon: "error", tone: "bad" },
  "Negativ udvikling": { icon: "error", tone: "bad" },
  "Mangler tal": { icon: "missing", tone: "unknown" },
};

function Standing({ standing }: { standing: OffenceStanding }) {
  const styles = useStyles();
  const { standings: words } = useFiguresSentences().figuresTab;
  const [isOpen, setOpen] = useState(false);
  const { offence, latest } = standing;
  const status = latest?.status ?? "Mangler tal";
  const { icon, tone } = looks[status];
  return (
    <section aria-label={offence} className={styles.one}>
      <div className={styles.head}>
        <h3 className={styles.name}>{offence}</h3>
        <span className={styles.status}>
          <span className={mergeClasses(styles.icon, styles[tone])}>
            <Icon name={icon} />
          </span>
          {words.statuses[status]}
        </span>
      </div>
      <Latest standing={standing} />
      <StandingChart standing={standing} />
      <Fold title={words.table(offence)} onToggle={setOpen}>
        {isOpen && <StandingTable standing={standing} />}
      </Fold>
    </section>
  );
}

/** The count stands first: where there are few, one report moves the percentage by much. */
function Latest({ standing: { latest, final } }: { standing: OffenceStanding }) {
  const styles = useStyles();
  const { standings: words } = useFiguresSentences().figuresTab;
  if (latest?.reported === undefined) return null;
  const { year, reported, target, achievement } = latest;
  const share = percentOf(achievement);
  const finalShare = final && final.year !== year ? percentOf(final.achievement) : undefined;
  const counts = [
    words.latest(latest, reported),
    ...(target === undefined ? [] : [words.ofTarget(target)]),
  ];
  const shares = [
    ...(share === undefined ? [] : [words.share(share, year)]),
    ...(finalShare === undefined || !final ? [] : [words.share(finalShare, final.year)]),
  ];
  return (
    <>
      <p className={styles.quiet}>{counts.join(", ")}</p>
      {shares.length > 0 && (
        <p className={styles.quiet}>
          {words.percent}: {shares.join(", ")}
        </p>
      )}
    </>
  );
}

/** Undefined where there is no way to measure, or nothing to measure it with. */
function percentOf(achievement: Achievement): string | undefined {
  if (achievement.kind !== "share") return undefined;
  return `${formatInteger(wholePercent(achievement.numerator, achievement.denominator))} %`;
}

function StandingTable({ standing }: { standing: OffenceStanding }) {
  const styles = useStyles();
  const { standings: words, preview } = useFiguresSentences().figuresTab;
  const { offence, baseline, baselineYear, years } = standing;
  const heading = mergeClasses(styles.cell, styles.heading);
  const first = mergeClasses(styles.cell, styles.first);
  const countOf = (count: number | undefined): string =>
    count === undefined ? "" : preview.count(count);
  return (
    <table aria-label={words.table(offence)} className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(first, styles.heading)}>
            {words.year}
          </th>
          {([words.target, words.reported, words.percent, words.status] as const).map((text) => (
            <th key={text} scope="col" className={heading}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {baseline !== undefined && (
          <tr>
            <th scope="row" className={first}>
              {baselineYear ?? words.baseline}
            </th>
            <td className={styles.cell} />
            <td className={styles.cell}>{countOf(baseline)}</td>
            <td className={styles.cell} />
            <td className={styles.cell}>{words.baseline}</td>
          </tr>
        )}
        {years.map(({ year, target, reported, achievement, status }) => (
          <tr key={year}>
            <th scope="row" className={first}>
              {year}
            </th>
            <td className={styles.cell}>{countOf(target)}</td>
            <td className={styles.cell}>{countOf(reported)}</td>
            <td className={styles.cell}>{percentOf(achievement)}</td>
            <td className={styles.cell}>{reported === undefined ? "" : words.statuses[status]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

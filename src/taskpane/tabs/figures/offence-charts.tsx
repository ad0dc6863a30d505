import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { formatInteger, formatTarget } from "../../../plan/format-danish";
import type { TargetStatus } from "../../../plan/status";
import type { Plan } from "../../../plan/types";
import { Fold } from "../../parts/fold";
import { useRowStyles } from "../../parts/row-button";
import { ChartLegend } from "./chart-legend";
import { type OffenceCourse, offenceCourses } from "./chart-points";
import { type ChartWords, finalLine, latestLine } from "./chart-words";
import { OffenceChart } from "./offence-chart";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  one: {
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0, fontVariantNumeric: "tabular-nums" },
  status: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  // The usual red is too faint on the dark theme for text of this size.
  bad: { color: tokens.colorStatusDangerForeground3 },
  quiet: { color: tokens.colorNeutralForeground2 },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `2px ${tokens.spacingHorizontalM} 2px 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  heading: { borderTop: "none", color: tokens.colorNeutralForeground2 },
});

interface OffenceChartsProps {
  readonly plan: Plan;
  readonly words: ChartWords;
}

/** How each offence with a baseline stands: the latest figure in words, the years as a chart, and all of it as a table. */
export function OffenceCharts({ plan, words }: OffenceChartsProps) {
  const styles = useStyles();
  const courses = useMemo(() => offenceCourses(plan), [plan]);
  if (courses.length === 0) return <p className={styles.line}>{words.none}</p>;
  return (
    <>
      <ChartLegend words={words} />
      <ul className={styles.list}>
        {courses.map((course, index) => (
          <li key={index} className={styles.one}>
            <h3 className={styles.name}>{course.offence}</h3>
            <Standing course={course} words={words} />
            <OffenceChart course={course} words={words} />
            <Fold title={words.numbers}>
              <Numbers course={course} words={words} />
            </Fold>
          </li>
        ))}
      </ul>
    </>
  );
}

interface CourseProps {
  readonly course: OffenceCourse;
  readonly words: ChartWords;
}

const between = " · ";

function Standing({ course, words }: CourseProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const tones: Readonly<Record<TargetStatus, string>> = {
    Opfyldt: rows.good,
    "Delvist opfyldt": rows.warning,
    "Ikke opfyldt": styles.bad,
    "Negativ udvikling": styles.bad,
    "Mangler tal": styles.quiet,
  };
  const latest = latestLine(course, words);
  const final = finalLine(course, words);
  return (
    <>
      <p className={styles.line}>
        {latest.map((part) => part + between)}
        <span className={mergeClasses(styles.status, tones[course.status])}>
          {words.status[course.status]}
        </span>
      </p>
      {final.length > 0 && (
        <p className={mergeClasses(styles.line, styles.quiet)}>{final.join(between)}</p>
      )}
    </>
  );
}

/** A year without a target or a figure is blank, never 0. */
function Numbers({ course, words }: CourseProps) {
  const styles = useStyles();
  const { offence, baseline, baselineYear, points } = course;
  const figure = mergeClasses(styles.cell, styles.figure);
  const rows = [
    { name: words.baselineRow({ year: baselineYear }), target: "", reported: baseline },
    ...points.map(({ year, target, reported }) => ({
      name: String(year),
      target: target ? formatTarget(target) : "",
      reported,
    })),
  ];
  return (
    <table aria-label={offence} className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.heading)}>
            {words.year}
          </th>
          <th scope="col" className={mergeClasses(figure, styles.heading)}>
            {words.target}
          </th>
          <th scope="col" className={mergeClasses(figure, styles.heading)}>
            {words.reported}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, target, reported }) => (
          <tr key={name}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            <td className={figure}>{target}</td>
            <td className={figure}>{reported === undefined ? "" : formatInteger(reported)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

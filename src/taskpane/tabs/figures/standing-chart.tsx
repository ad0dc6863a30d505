import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { chartHeight, type ChartPoint, chartPoints, chartWidth } from "./chart-points";
import { useFiguresSentences } from "./figures-context";
import type { OffenceStanding } from "./standing";

const forced = "@media (forced-colors: active)";

export const useChartStyles = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: "440px" },
  axis: {
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "1px",
    [forced]: { stroke: "GrayText" },
  },
  target: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "2.5px",
    [forced]: { stroke: "CanvasText" },
  },
  dashed: { strokeDasharray: "3 3", strokeWidth: "1px" },
  baseline: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "2px",
    [forced]: { fill: "Canvas", stroke: "CanvasText" },
  },
  reported: {
    fill: "none",
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "2px",
    [forced]: { stroke: "Highlight" },
  },
  dot: {
    fill: tokens.colorCompoundBrandStroke,
    [forced]: { fill: "Highlight" },
  },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "11px",
    textAnchor: "middle",
    fontVariantNumeric: "tabular-nums",
    [forced]: { fill: "CanvasText" },
  },
  strong: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Reports against targets and baseline by year. All of it is said in words as well. */
export function StandingChart({ standing }: { standing: OffenceStanding }) {
  const styles = useChartStyles();
  const words = useChartWords(standing);
  const { count } = useFiguresSentences().figuresTab.preview;
  const points = chartPoints(standing);
  if (!points) return null;
  const { baseline, targets, reported, years, floor } = points;
  return (
    <svg
      role="img"
      aria-label={words}
      viewBox={`0 0 ${chartWidth} ${chartHeight}`}
      className={styles.chart}
    >
      <path className={styles.axis} d={`M20 ${floor}H${chartWidth - 6}`} />
      {years.filter(everySoOften(years.length)).map(({ year, x }) => (
        <text key={year} x={x} y={chartHeight - 6} className={styles.text}>
          {year}
        </text>
      ))}
      <path
        className={mergeClasses(styles.target, styles.dashed)}
        d={lineOf(baseline ? [baseline, ...targets] : targets)}
      />
      {targets.map(({ year, x, y }) => (
        <path key={year} className={styles.target} d={`M${x - 7} ${y}h14`} />
      ))}
      <path className={styles.reported} d={lineOf(baseline ? [baseline, ...reported] : reported)} />
      {baseline && (
        <>
          <rect
            className={styles.baseline}
            x={baseline.x - 4}
            y={baseline.y - 4}
            width="8"
            height="8"
          />
          <text x={baseline.x} y={baseline.y - 8} className={styles.text}>
            {count(baseline.count)}
          </text>
        </>
      )}
      {reported.map(({ year, x, y, count: reported }) => (
        <g key={year}>
          <circle className={styles.dot} cx={x} cy={y} r="4.5" />
          <text x={x} y={y - 8} className={mergeClasses(styles.text, styles.strong)}>
            {count(reported)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function lineOf(points: readonly ChartPoint[]): string {
  return points.length < 2 ? "" : `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`;
}

/** As many years as there is room for words under. */
const yearsWithRoom = 8;

function everySoOften(years: number): (_: unknown, index: number) => boolean {
  const step = Math.ceil(years / yearsWithRoom);
  return (_, index) => index % step === 0;
}

function useChartWords({ offence, baseline, baselineYear, years }: OffenceStanding): string {
  const { standings, preview } = useFiguresSentences().figuresTab;
  const said = (key: "target" | "reported"): readonly string[] =>
    years.flatMap(({ year, [key]: count }) =>
      count === undefined ? [] : [standings.point(year, count)],
    );
  const from =
    baseline === undefined
      ? ""
      : baselineYear === undefined
        ? preview.count(baseline)
        : standings.point(baselineYear, baseline);
  return standings.inWords(offence, from, said("target"), said("reported"));
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatInteger } from "../../../plan/format-danish";
import { drawingOf, drawingSize } from "./chart-geometry";
import type { OffenceCourse } from "./chart-points";
import { type ChartWords, drawnInWords } from "./chart-words";

/** Forced colours do not reach a drawing by themselves, so it is given the system colours here. */
const forced = "@media (forced-colors: active)";

export const useChartStyles = makeStyles({
  chart: {
    display: "block",
    width: "100%",
    maxWidth: "400px",
    height: "auto",
    overflow: "visible",
  },
  level: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "1px",
    strokeDasharray: "1 3",
    [forced]: { stroke: "GrayText" },
  },
  target: {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1.5px",
    strokeDasharray: "4 2",
    [forced]: { stroke: "CanvasText" },
  },
  reported: {
    fill: "none",
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "2px",
    strokeLinejoin: "round",
    [forced]: { stroke: "Highlight" },
  },
  dot: { fill: tokens.colorCompoundBrandStroke, [forced]: { fill: "Highlight" } },
  baseline: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    [forced]: { fill: "Canvas", stroke: "CanvasText" },
  },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "9px",
    fontVariantNumeric: "tabular-nums",
    [forced]: { fill: "CanvasText" },
  },
  end: { textAnchor: "end" },
  middle: { textAnchor: "middle" },
});

interface OffenceChartProps {
  readonly course: OffenceCourse;
  readonly words: ChartWords;
}

/** The baseline is a square, targets are a dashed step, reported figures a line with dots, so that colour is not needed. */
export function OffenceChart({ course, words }: OffenceChartProps) {
  const styles = useChartStyles();
  const { width, height } = drawingSize;
  const drawing = drawingOf(course);
  const { baseline, lastTarget } = drawing;
  const { points, baselineYear, final } = course;
  const firstYear = points[0]?.year;
  // A baseline within the plan's own years would look like one of them.
  const isBefore =
    baselineYear !== undefined && (firstYear === undefined || baselineYear < firstYear);
  return (
    <svg
      role="img"
      aria-label={drawnInWords(course, words)}
      viewBox={`0 0 ${width} ${height}`}
      className={styles.chart}
    >
      <path d={drawing.levelPath} className={styles.level} />
      <path d={drawing.targetPath} className={styles.target} />
      <path d={drawing.reportedPath} className={styles.reported} />
      {drawing.reported.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="3" className={styles.dot} />
      ))}
      <BaselineMark x={baseline.x} y={baseline.y} />
      <g aria-hidden="true">
        <text
          x={baseline.x - 6}
          y={baseline.y + 3}
          className={mergeClasses(styles.label, styles.end)}
        >
          {formatInteger(course.baseline)}
        </text>
        {final && lastTarget && (
          <text x={lastTarget.x + 4} y={lastTarget.y + 3} className={styles.label}>
            {formatInteger(final.target)}
          </text>
        )}
        {drawing.labels.map(({ x, column }) => (
          <text
            key={column}
            x={x}
            y={height - 3}
            className={mergeClasses(styles.label, styles.middle)}
          >
            {column === 0 ? (isBefore ? baselineYear : words.baseline) : points[column - 1]?.year}
          </text>
        ))}
      </g>
    </svg>
  );
}

export function BaselineMark({ x, y }: { x: number; y: number }) {
  const styles = useChartStyles();
  return <rect x={x - 3} y={y - 3} width="6" height="6" className={styles.baseline} />;
}

/** Where an offence's figures stand in a drawing of 240 × 64: a column for the baseline, then one for each year. */
import type { OffenceCourse } from "./chart-points";

export const drawingSize = { width: 240, height: 64 } as const;

/** Space for a number at either side, and for the years below. */
const plot = { left: 34, right: 206, top: 7, bottom: 46 } as const;
/** A year written out needs the width of one column of eight. */
const labelsAtMost = 8;
/** Small changes must look small, so the height is never less than a fifth of the largest figure. */
const leastShareOfHeight = 0.2;

interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}

export interface Drawing {
  readonly baseline: DrawnPoint;
  /** A level line at the height of the baseline. */
  readonly levelPath: string;
  /** The figures, without the baseline. */
  readonly reported: readonly DrawnPoint[];
  /** From the baseline through the figures, broken where a year has none. */
  readonly reportedPath: string;
  /** A step for each year with a target. */
  readonly targetPath: string;
  /** Where the last step ends. */
  readonly lastTarget: DrawnPoint | undefined;
  /** The columns there is room to name: 0 is the baseline's. */
  readonly labels: readonly { readonly x: number; readonly column: number }[];
}

export function drawingOf({ baseline, points }: OffenceCourse): Drawing {
  const targets = points.map(({ target }) => target?.target);
  const figures = points.map(({ reported }) => reported);
  const columns = points.length + 1;
  const width = (plot.right - plot.left) / columns;
  const x = (column: number): number => tidy(plot.left + width * (column + 0.5));
  const y = heights([baseline, ...targets, ...figures]);
  const place = (column: number, value: number): DrawnPoint => ({ x: x(column), y: y(value) });

  let reportedPath = "";
  let targetPath = "";
  let lastTarget: DrawnPoint | undefined;
  const course = [baseline, ...figures];
  for (const [column, value] of course.entries()) {
    if (value === undefined) continue;
    const isJoined = column > 0 && course[column - 1] !== undefined;
    reportedPath += `${isJoined ? "L" : "M"}${x(column)} ${y(value)}`;
  }
  for (const [index, target] of targets.entries()) {
    if (target === undefined) continue;
    const from = tidy(x(index + 1) - width / 2);
    const isJoined = index > 0 && targets[index - 1] !== undefined;
    targetPath += isJoined ? `V${y(target)}` : `M${from} ${y(target)}`;
    lastTarget = { x: tidy(from + width), y: y(target) };
    targetPath += `H${lastTarget.x}`;
  }
  const every = Math.ceil(columns / labelsAtMost);
  return {
    baseline: place(0, baseline),
    levelPath: `M${x(0)} ${y(baseline)}H${plot.right}`,
    reported: figures.flatMap((value, index) =>
      value === undefined ? [] : [place(index + 1, value)],
    ),
    reportedPath,
    targetPath,
    lastTarget,
    labels: Array.from({ length: columns }, (_, column) => ({ x: x(column), column })).filter(
      ({ column }) => column === 0 || (column >= every && (columns - 1 - column) % every === 0),
    ),
  };
}

/** Large figures high up, all of them within the plot. */
function heights(values: readonly (number | undefined)[]): (value: number) => number {
  const known = values.filter((value) => value !== undefined);
  const most = Math.max(...known);
  const least = Math.min(...known);
  const span = Math.max(most - least, most * leastShareOfHeight, 1);
  const low = (most + least - span) / 2;
  return (value) => tidy(plot.bottom - ((value - low) / span) * (plot.bottom - plot.top));
}

const tidy = (length: number): number => Math.round(length * 10) / 10;

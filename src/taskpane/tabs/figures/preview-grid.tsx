import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Proposal } from "../../../import/proposal";
import { countFates } from "./fate-counts";
import { PreviewLegend } from "./preview-legend";
import { type CellPlace, placeAfterKey } from "./preview-moves";
import { PreviewRow } from "./preview-row";
import { type PreviewWords, reasonOf } from "./preview-words";

const useStyles = makeStyles({
  box: {
    position: "relative",
    maxHeight: "320px",
    overflow: "auto",
    // A focused cell must not stay hidden under the row numbers.
    scrollPaddingLeft: "48px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // Borders are separate, because collapsed borders scroll away from under a sticky column.
  grid: {
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  reason: {
    // Three lines are kept free, so that the pane does not jump from cell to cell.
    minHeight: `calc(3 * ${tokens.lineHeightBase300})`,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  more: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Drawing more at once would be slow; a button draws the rest. */
const first = { rows: 60, columns: 60 };
const step = { rows: 200, columns: 60 };

interface PreviewGridProps {
  readonly proposal: Proposal;
  readonly words: PreviewWords;
}

/** Every cell of what was pasted, by what becomes of it: one stop for the Tab key, arrows from cell to cell. */
export function PreviewGrid({ proposal, words }: PreviewGridProps) {
  const styles = useStyles();
  const id = useId();
  const { grid, fates } = proposal;
  const counts = useMemo(() => countFates(proposal), [proposal]);
  const leftCells = counts.by.get("left") ?? 0;
  const [wantsOnlyLeft, setOnlyLeft] = useState(false);
  const onlyLeft = wantsOnlyLeft && leftCells > 0;
  const rows = useMemo(
    () =>
      [...grid.keys()].filter(
        (row) => !onlyLeft || (fates[row]?.some(({ kind }) => kind === "left") ?? false),
      ),
    [grid, fates, onlyLeft],
  );
  const width = useMemo(() => grid.reduce((most, row) => Math.max(most, row.length), 0), [grid]);
  const [drawn, setDrawn] = useState(first);
  const [focused, setFocused] = useState<CellPlace>();
  const [pointed, setPointed] = useState<CellPlace>();
  const shown = rows.slice(0, drawn.rows);
  const widthOf = (row: number): number => grid[row]?.length ?? 0;
  const isShown = (place: CellPlace | undefined): place is CellPlace =>
    place !== undefined &&
    shown.includes(place.row) &&
    place.column < Math.min(widthOf(place.row), drawn.columns);
  const firstRow = shown.find((row) => widthOf(row) > 0);
  const stop = isShown(focused)
    ? focused
    : firstRow === undefined
      ? undefined
      : { row: firstRow, column: 0 };
  const told = [pointed, focused].find(isShown);

  const table = useRef<HTMLTableElement>(null);
  const wanted = useRef<CellPlace>(undefined);
  useEffect(() => {
    if (!wanted.current) return;
    const { row, column } = wanted.current;
    wanted.current = undefined;
    table.current?.querySelector<HTMLElement>(`[data-cell="${row},${column}"]`)?.focus();
  });

  /** Draws more rows or columns until the cell is drawn. */
  function goTo(place: CellPlace): void {
    const at = rows.indexOf(place.row);
    wanted.current = place;
    setFocused(place);
    setPointed(undefined);
    setDrawn({
      rows: at < drawn.rows ? drawn.rows : at + step.rows,
      columns: place.column < drawn.columns ? drawn.columns : place.column + step.columns,
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const from = placeOf(event.target);
    if (!from || event.altKey || event.metaKey || event.shiftKey) return;
    const to = placeAfterKey(event, from, { rows, widthOf, drawn });
    if (!to) return;
    event.preventDefault();
    goTo(to);
  }

  function onMouseMove({ target, nativeEvent }: MouseEvent): void {
    // Cells that scroll past a still mouse are not pointed at.
    if (nativeEvent.movementX === 0 && nativeEvent.movementY === 0) return;
    const place = placeOf(target);
    setPointed((was) => (isSame(was, place) ? was : place));
  }

  const rowsLeft = rows.length - drawn.rows;
  const columnsLeft = width - drawn.columns;
  const nextRow = rows.slice(drawn.rows).find((row) => widthOf(row) > 0);
  const widerRow = shown.find((row) => widthOf(row) > drawn.columns);

  return (
    <>
      <PreviewLegend counts={counts} words={words} />
      {leftCells > 0 && (
        <Checkbox
          label={words.onlyLeft}
          checked={onlyLeft}
          onChange={(_, { checked }) => setOnlyLeft(checked === true)}
        />
      )}
      <div className={styles.box}>
        <table
          ref={table}
          role="grid"
          aria-label={words.label}
          aria-readonly="true"
          aria-rowcount={grid.length}
          aria-colcount={width}
          className={styles.grid}
          onKeyDown={onKeyDown}
          onFocus={({ target }) => setFocused(placeOf(target))}
          onMouseMove={onMouseMove}
          onMouseLeave={() => setPointed(undefined)}
        >
          <tbody>
            {shown.map((row) => (
              <PreviewRow
                key={row}
                row={row}
                cells={grid[row] ?? []}
                fates={fates[row] ?? []}
                columns={drawn.columns}
                stop={stop?.row === row ? stop.column : undefined}
                description={`${id}-reason`}
              />
            ))}
          </tbody>
        </table>
      </div>
      {/* The focus moves to the new cells, because the button may be gone. */}
      {rowsLeft > 0 && nextRow !== undefined && (
        <p className={styles.more}>
          {words.more(rowsLeft)}
          <Button size="small" onClick={() => goTo({ row: nextRow, column: 0 })}>
            {words.showMore}
          </Button>
        </p>
      )}
      {columnsLeft > 0 && widerRow !== undefined && (
        <p className={styles.more}>
          {words.moreColumns(columnsLeft)}
          <Button size="small" onClick={() => goTo({ row: widerRow, column: drawn.columns })}>
            {words.showMoreColumns}
          </Button>
        </p>
      )}
      <p
        role="status"
        aria-live="polite"
        className={mergeClasses(styles.reason, !told && styles.quiet)}
      >
        {told ? reasonOf(proposal, told, words) : words.hint}
      </p>
      {/* The description of the cell with the focus, also while the mouse points at another. */}
      <span id={`${id}-reason`} hidden>
        {stop && reasonOf(proposal, stop, words)}
      </span>
    </>
  );
}

const isSame = (one: CellPlace | undefined, other: CellPlace | undefined): boolean =>
  one?.row === other?.row && one?.column === other?.column;

/** The place of the cell something happened in. */
function placeOf(target: EventTarget): CellPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
  const [row, column] = cell?.dataset["cell"]?.split(",").map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}

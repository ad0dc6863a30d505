import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { textOf } from "../../../import/grid";
import type { Proposal } from "../../../import/proposal";
import { differences } from "../../../workbook/import-figures";
import { Section } from "../../parts/section";
import { CellFilter } from "./cell-filter";
import type { FateCounts } from "./fate-counts";
import { fateSigns, useFateStyles } from "./fate-look";
import { fateWords } from "./fate-words";
import { useFiguresSentences, useFiguresState } from "./figures-context";
import { type CellFilter as Filter, pageAt, rowsWith } from "./preview-page";
import { moved, type Spot } from "./preview-move";

const useStyles = makeStyles({
  frame: {
    maxHeight: "300px",
    marginTop: tokens.spacingVerticalS,
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  edge: {
    padding: "2px 5px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "right",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  above: { position: "sticky", top: 0, zIndex: 2, textAlign: "left" },
  beside: { position: "sticky", left: 0, zIndex: 1 },
  cell: {
    maxWidth: "130px",
    padding: "2px 5px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "default",
    scrollMargin: "28px 8px 8px 44px",
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  detail: {
    minHeight: "32px",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  pager: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Every cell of the input by what became of it, page by page, with the reason of the one in focus or under the pointer. */
export function Preview({ proposal, counts }: { proposal: Proposal; counts: FateCounts }) {
  const { preview } = useFiguresSentences().figuresTab;
  const [filter, setFilter] = useState<Filter>();
  return (
    <Section title={preview.title}>
      <CellFilter proposal={proposal} counts={counts} filter={filter} onFilter={setFilter} />
      {/* Another filter begins at the top. */}
      <Cells key={JSON.stringify(filter ?? null)} proposal={proposal} filter={filter} />
    </Section>
  );
}

function Cells({ proposal, filter }: { proposal: Proposal; filter: Filter | undefined }) {
  const styles = useStyles();
  const looks = useFateStyles();
  const sentences = useFiguresSentences();
  const { preview } = sentences.figuresTab;
  const { grid, fates } = proposal;
  const waiting = useWaiting(proposal);
  const frame = useRef<HTMLDivElement>(null);
  const passing = useMemo(() => rowsWith(fates, filter), [fates, filter]);
  const [wantedStart, setStart] = useState(0);
  const start = wantedStart < passing.length ? wantedStart : 0;
  const page = pageAt(fates, passing, start, filter);
  const { rows, columns, columnsHidden } = page;
  const [wantedStop, setStop] = useState<Spot>();
  const [pointed, setPointed] = useState<Spot>();
  const isShown = (spot: Spot): boolean => rows.includes(spot.row) && columns.includes(spot.column);
  const stop = wantedStop && isShown(wantedStop) ? wantedStop : firstOf(rows, columns);
  const hasMoved = useRef(false);
  useEffect(() => {
    if (!hasMoved.current || !stop) return;
    hasMoved.current = false;
    frame.current?.querySelector<HTMLElement>(`[data-cell="${stop.row}-${stop.column}"]`)?.focus();
  });

  function go(target: { readonly spot?: Spot; readonly start?: number }): void {
    hasMoved.current = true;
    if (target.start !== undefined) setStart(target.start);
    setStop(target.spot);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!stop) return;
    const target = moved(event, stop, { fates, passing, page, start });
    if (!target) return;
    event.preventDefault();
    go(target);
  }

  const wordsAt = ({ row, column }: Spot): string => {
    const fate = fates[row]?.[column];
    return fate ? fateWords(fate, waiting, sentences) : "";
  };
  const shown = pointed && isShown(pointed) ? pointed : wantedStop && stop;
  const last = start + rows.length;
  return (
    <>
      <div ref={frame} className={styles.frame}>
        <table
          role="grid"
          aria-label={preview.label}
          className={styles.table}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.edge, styles.above)}>
                {preview.row}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className={mergeClasses(styles.edge, styles.above)}>
                  {column + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody onMouseLeave={() => setPointed(undefined)}>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row" className={mergeClasses(styles.edge, styles.beside)}>
                  {preview.count(row + 1)}
                </th>
                {columns.map((column) => {
                  const fate = fates[row]?.[column];
                  if (!fate) return <td key={column} />;
                  const text = textOf(grid[row]?.[column]).trim();
                  const spot = { row, column };
                  const words = wordsAt(spot);
                  return (
                    <td
                      key={column}
                      role="gridcell"
                      data-cell={`${row}-${column}`}
                      tabIndex={row === stop?.row && column === stop.column ? 0 : -1}
                      aria-label={[text, words].filter(Boolean).join(": ")}
                      title={words}
                      className={mergeClasses(styles.cell, looks[fate.kind])}
                      onFocus={() => setStop(spot)}
                      onMouseEnter={() => setPointed(spot)}
                    >
                      <span aria-hidden="true">{fateSigns[fate.kind]} </span>
                      {text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.detail}>
        {shown
          ? `${preview.at({ row: shown.row + 1, column: shown.column + 1 })}: ${wordsAt(shown)}`
          : preview.choose}
      </p>
      {columnsHidden > 0 && <p className={styles.detail}>{preview.columnsHidden(columnsHidden)}</p>}
      {passing.length > rows.length && (
        <div className={styles.pager}>
          <Button
            size="small"
            disabledFocusable={start === 0}
            onClick={() => setStart(Math.max(0, start - rows.length))}
          >
            {preview.earlier}
          </Button>
          <Button
            size="small"
            disabledFocusable={last >= passing.length}
            onClick={() => setStart(last)}
          >
            {preview.later}
          </Button>
          <span role="status">{preview.rows(start + 1, last, passing.length)}</span>
        </div>
      )}
    </>
  );
}

/** Offences whose changed baseline nobody has confirmed. */
function useWaiting(proposal: Proposal): ReadonlySet<string> {
  const { held, confirmed } = useFiguresState();
  return useMemo(() => {
    const found = held ? differences(proposal, held) : [];
    const changed = found.filter(({ change }) => change === "baselineChanged");
    return new Set(changed.map(({ offence }) => offence).filter((name) => !confirmed.has(name)));
  }, [proposal, held, confirmed]);
}

function firstOf(rows: readonly number[], columns: readonly number[]): Spot | undefined {
  const [row] = rows;
  const [column] = columns;
  return row === undefined || column === undefined ? undefined : { row, column };
}

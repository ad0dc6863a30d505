import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ClipboardEvent } from "react";
import { useSentences } from "../pane-context";
import { fillClipboard } from "./copy-grid";
import type { PlanGrid } from "./plan-grid";

const useStyles = makeStyles({
  caption: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  frame: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  // Borders are separate, because collapsed borders scroll away from under a sticky column.
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: "4px 5px",
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: {
    position: "sticky",
    left: 0,
    minWidth: "120px",
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  heading: {
    borderTop: "none",
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "bottom",
    color: tokens.colorNeutralForeground2,
  },
  sum: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  firstSum: { borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  negative: { color: tokens.colorStatusDangerForeground1 },
});

/** Nobody looks through more rows than these. What is written and copied has every row. */
const rowsShown = 200;

/**
 * A grid to look at. Only its frame scrolls sideways, under the names that stay, and it takes the focus so that
 * the keyboard can scroll too. What is copied from it by hand is the Word-ready table.
 */
export function PlanTable({ grid }: { grid: PlanGrid }) {
  const styles = useStyles();
  const { table: words } = useSentences().taskpane;
  const id = useId();
  const { caption, headings, narrowHeadings, rows, sums, wordColumns } = grid;
  const classOf = (column: number): string =>
    mergeClasses(
      styles.cell,
      column === wordColumns - 1 && styles.name,
      column >= wordColumns && styles.number,
    );
  const line = (cells: readonly string[], extra?: string) =>
    cells.map((text, column) => {
      const className = mergeClasses(
        classOf(column),
        extra,
        text.startsWith("−") && styles.negative,
      );
      return column === wordColumns - 1 ? (
        <th key={column} scope="row" className={className}>
          {text}
        </th>
      ) : (
        <td key={column} className={className}>
          {text}
        </td>
      );
    });
  return (
    <>
      <p id={id} className={styles.caption}>
        {caption}
      </p>
      <div
        role="region"
        aria-label={words.scroll(caption)}
        tabIndex={0}
        className={styles.frame}
        onCopy={(event: ClipboardEvent) => {
          fillClipboard(event.nativeEvent, grid);
        }}
      >
        <table aria-labelledby={id} className={styles.table}>
          <thead>
            <tr>
              {headings.map((text, column) => (
                <th
                  key={text}
                  scope="col"
                  title={text}
                  aria-label={text}
                  className={mergeClasses(classOf(column), styles.heading)}
                >
                  {narrowHeadings[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, rowsShown).map((cells, index) => (
              <tr key={index}>{line(cells)}</tr>
            ))}
            {rows.length > rowsShown && (
              <tr>
                <td colSpan={headings.length} className={styles.cell}>
                  {words.more(rows.length - rowsShown)}
                </td>
              </tr>
            )}
            {rows.length === 0 && (
              <tr>
                <td colSpan={headings.length} className={styles.cell}>
                  {grid.none}
                </td>
              </tr>
            )}
          </tbody>
          {sums.length > 0 && (
            <tfoot>
              {sums.map((cells, index) => (
                <tr key={index}>
                  {line(cells, mergeClasses(styles.sum, index === 0 && styles.firstSum))}
                </tr>
              ))}
            </tfoot>
          )}
        </table>
      </div>
    </>
  );
}

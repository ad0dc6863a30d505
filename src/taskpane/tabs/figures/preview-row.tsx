import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { type InputRow, textOf } from "../../../import/grid";
import type { Fate } from "../../../import/proposal";
import { fateSigns, useFateStyles } from "./fate-styles";

const useStyles = makeStyles({
  number: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    minWidth: "24px",
    padding: "3px 4px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    userSelect: "none",
  },
  cell: {
    maxWidth: "132px",
    padding: "3px 6px 3px 3px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    cursor: "default",
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  figure: { fontVariantNumeric: "tabular-nums" },
});

interface PreviewRowProps {
  /** From 0 in the input. */
  readonly row: number;
  readonly cells: InputRow;
  readonly fates: readonly Fate[];
  readonly columns: number;
  /** The cell where the Tab key comes in, if it is in this row. */
  readonly stop: number | undefined;
  /** The id of what describes that cell. */
  readonly description: string;
}

/** A row of the preview. It is drawn again only when its own cells change: a step of the focus concerns two rows at most. */
export const PreviewRow = memo(function PreviewRow(props: PreviewRowProps) {
  const { row, cells, fates, columns, stop, description } = props;
  const styles = useStyles();
  const fateStyles = useFateStyles();
  return (
    <tr role="row" aria-rowindex={row + 1}>
      {/* Only to be seen: a screen reader gets the number from the row. */}
      <td aria-hidden="true" className={styles.number}>
        {row + 1}
      </td>
      {cells.slice(0, columns).map((cell, column) => {
        const { kind } = fates[column] ?? { kind: "empty" };
        return (
          <td
            key={column}
            role="gridcell"
            aria-colindex={column + 1}
            data-cell={`${row},${column}`}
            data-fate={kind}
            tabIndex={column === stop ? 0 : -1}
            {...(column === stop && { "aria-describedby": description })}
            className={mergeClasses(
              styles.cell,
              fateStyles[kind],
              kind === "taken" && styles.figure,
            )}
          >
            <span aria-hidden="true" className={fateStyles.sign}>
              {fateSigns[kind]}
            </span>
            {textOf(cell)}
          </td>
        );
      })}
    </tr>
  );
});

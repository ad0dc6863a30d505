/** The sheet's columns as the grid library wants them: each cell is drawn from the model when it comes into view. */
import { columnLetters } from "../../cells/column-letters";
import { columnLimit } from "../../cells/limits";
import { type Place, containsCell } from "../../cells/rectangle";
import type { RevoGrid } from "@revolist/react-datagrid";
import type { ComponentProps } from "react";
import type { Selection } from "../sheet/selection";
import { words } from "../words";
import { cellLook, type CellLook, type Surroundings } from "./cell-look";
import type { Layout } from "./layout";

type GridProps = ComponentProps<typeof RevoGrid>;
export type GridColumn = Extract<NonNullable<GridProps["columns"]>[number], { prop: unknown }>;
type RowHeader = Exclude<NonNullable<GridProps["rowHeaders"]>, boolean>;
type Template = NonNullable<GridColumn["cellTemplate"]>;

/** What the drawing of a cell needs to know; changed in place, so that the columns need not be made anew. */
export interface Scene {
  around: Surroundings;
  selection: Selection;
  /** The marked source of a copy or cut. */
  copied: Selection | null;
}

export const cellId = ({ row, column }: Place): string => `cell-${String(row)}-${String(column)}`;

/** The place of a cell from its element's id. */
export function placeOfId(id: string): Place | null {
  const found = /^cell-(\d+)-(\d+)$/.exec(id);
  return found ? { row: Number(found[1]), column: Number(found[2]) } : null;
}

const mostRemembered = 30_000;

/** Remembers looks until the workbook changes, so that moving about draws nothing anew. */
export class Looks {
  readonly #looks = new Map<number, CellLook>();
  constructor(readonly scene: Scene) {}

  at(place: Place): CellLook {
    const key = place.row * columnLimit + place.column;
    const known = this.#looks.get(key);
    if (known) return known;
    if (this.#looks.size > mostRemembered) this.#looks.clear();
    const look = cellLook(this.scene.around, place);
    this.#looks.set(key, look);
    return look;
  }

  forget(): void {
    this.#looks.clear();
  }
}

function rowOf(model: unknown): number {
  return typeof model === "object" && model !== null && "row" in model ? Number(model.row) : 0;
}

/** Lines around an area, as classes of the cells along its edge. */
function edges(name: string, area: Selection["area"], { row, column }: Place): string[] {
  if (!containsCell(area, { row, column })) return [];
  const classes = [name];
  if (row === area.row) classes.push(`${name}-top`);
  if (row === area.row + area.rows - 1) classes.push(`${name}-bottom`);
  if (column === area.column) classes.push(`${name}-left`);
  if (column === area.column + area.columns - 1) classes.push(`${name}-right`);
  return classes;
}

export function gridColumns(layout: Layout, looks: Looks): GridColumn[] {
  const column = (index: number, size: number, frozen: boolean): GridColumn => ({
    prop: String(index),
    name: columnLetters(index),
    size,
    minSize: 8,
    filter: false,
    ...(frozen ? { pin: "colPinStart" as const } : {}),
    columnProperties: () => ({
      role: "columnheader",
      "data-column": String(index),
      "aria-colindex": String(index + 2),
      "aria-label": words.column(columnLetters(index)),
    }),
    cellProperties: ({ model }) => properties(looks, { row: rowOf(model), column: index }),
    cellTemplate: (h, { model }) => content(h, looks.at({ row: rowOf(model), column: index })),
  });
  return [
    ...layout.frozenColumns.map(({ index, size }) => column(index, size, true)),
    ...layout.columns.map(({ index, size }) => column(index, size, false)),
  ];
}

function properties(
  looks: Looks,
  place: Place,
): ReturnType<NonNullable<GridColumn["cellProperties"]>> {
  const { selection, copied } = looks.scene;
  const look = looks.at(place);
  const active = selection.active.row === place.row && selection.active.column === place.column;
  const classes = [
    ...look.classes,
    ...edges("selected", selection.area, place),
    ...(copied ? edges("copied", copied.area, place) : []),
    ...(active ? ["active-cell"] : []),
  ];
  return {
    id: cellId(place),
    role: "gridcell",
    "aria-colindex": String(place.column + 2),
    "aria-selected": containsCell(selection.area, place) ? "true" : "false",
    "aria-label": look.label,
    ...(look.message === undefined ? {} : { title: look.message }),
    class: Object.fromEntries(classes.map((name) => [name, true])),
    style: { ...look.style },
  };
}

function content(h: Parameters<Template>[0], look: CellLook): unknown {
  const text = h("span", { class: "cell-text", style: { ...look.textStyle } }, look.text);
  if (!look.filter) return text;
  return [
    text,
    h(
      "button",
      {
        class: "filter",
        disabled: true,
        tabIndex: -1,
        title: words.filterOff,
        "aria-label": words.filterOff,
      },
      "▾",
    ),
  ];
}

export const rowHeaders: RowHeader = {
  prop: "row",
  size: 54,
  filter: false,
  columnProperties: () => ({
    role: "columnheader",
    "aria-colindex": "1",
    title: words.selectAll,
    class: { corner: true },
  }),
  cellProperties: ({ model }) => ({
    role: "rowheader",
    "data-row": String(rowOf(model)),
    "aria-label": words.row(String(rowOf(model) + 1)),
    class: { "row-number": true },
  }),
  columnTemplate: (h) => h("span", { class: "unseen" }, words.selectAll),
  cellTemplate: (_, { model }) => String(rowOf(model) + 1),
};

/**
 * What people have typed in a generated block that is written anew: texts in its blank cells stay, and figures they put
 * in the place of a formula are named. Pure.
 */
import { cellAddress } from "../../cells/address";
import type { Images } from "./images";
import type { Content, Operation } from "./operation";
import type { Part } from "./parts";
import { line, type ReportLine } from "./report";

type Cell = string | number | boolean;

/** The operations of a part with people's texts left where they are. */
export function leavingTexts(part: Part, before: Images): readonly Operation[] {
  return part.operations.map((operation) => {
    const held = heldBefore(operation, part, before);
    if (operation.op !== "write" || held === undefined) return operation;
    const contents = operation.cells.contents.map((row, down) =>
      row.map((content, across): Content | undefined =>
        isLeft(content, held(down, across)) && operation.ownTexts?.includes(across) !== true
          ? undefined
          : content,
      ),
    );
    return { ...operation, cells: { ...operation.cells, contents } };
  });
}

function isLeft(content: Content | undefined, was: Cell): boolean {
  return content === "blank" && isText(was);
}

/** Texts that went from a block's blank cells: its own of the last time, or a person's. */
export function textsReplaced(
  part: Part,
  before: Images,
  tabs: ReadonlyMap<string, string>,
): readonly ReportLine[] {
  return part.operations.flatMap((operation): readonly ReportLine[] => {
    const held = heldBefore(operation, part, before);
    if (operation.op !== "write" || held === undefined || !("id" in operation.sheet)) return [];
    const sheet = tabs.get(operation.sheet.id) ?? "";
    const { row: first, column: left, contents } = operation.cells;
    return contents.flatMap((row, down) =>
      (operation.ownTexts ?? []).flatMap((across) => {
        const was = held(down, across);
        const cell = cellAddress(first + down, left + across);
        return isLeft(row[across], was) ? [line("textReplaced", { sheet, cell, was })] : [];
      }),
    );
  });
}

/** So many cells are named. */
const mostNamed = 5;

/** Figures that stood in the place of a formula, in a block whose cells are formulas. */
export function figuresReplaced(
  part: Part,
  before: Images,
  tabs: ReadonlyMap<string, string>,
): readonly ReportLine[] {
  return part.operations.flatMap((operation): readonly ReportLine[] => {
    const held = heldBefore(operation, part, before);
    if (operation.op !== "write" || held === undefined || !("id" in operation.sheet)) return [];
    const image = before.blocks.get(operation.block ?? "");
    if (image?.formulas.flat().some(isFormula) !== true) return [];
    const sheet = tabs.get(operation.sheet.id) ?? "";
    const { row: first, column: left, contents } = operation.cells;
    return contents
      .flatMap((row, down) =>
        row.flatMap((content, across) => {
          const was = held(down, across);
          const isReplaced =
            typeof content === "object" && "formula" in content && was !== "" && !isFormula(was);
          const cell = cellAddress(first + down, left + across);
          return isReplaced ? [line("figureReplaced", { sheet, cell, was })] : [];
        }),
      )
      .slice(0, mostNamed);
  });
}

/**
 * What each cell of a block that is written anew held, rows and columns that come or go reckoned with; undefined for
 * other operations, and for a block that gets rows of other kinds.
 */
function heldBefore(
  operation: Operation,
  { touched }: Part,
  before: Images,
): ((down: number, across: number) => Cell) | undefined {
  if (operation.op !== "write" || operation.keepsTexts !== true) return undefined;
  const image = before.blocks.get(operation.block ?? "");
  const place = touched.blocks.find(({ name }) => name === operation.block);
  if (image === undefined || place === undefined) return undefined;
  const { contents } = operation.cells;
  const rows = contents.length - image.area.rows;
  const columns = (contents[0]?.length ?? 0) - image.area.columns;
  const from = (at: number, put: number, more: number): number => {
    if (at < put) return at;
    return at < put + more ? -1 : at - more;
  };
  return (down, across) =>
    image.formulas[from(down, place.rowsAt, rows)]?.[from(across, place.columnsAt, columns)] ?? "";
}

function isFormula(cell: unknown): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

function isText(cell: unknown): boolean {
  return typeof cell === "string" && cell !== "" && !cell.startsWith("=");
}

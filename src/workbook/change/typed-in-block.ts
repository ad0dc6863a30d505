/**
 * What people have typed in a generated block that is written anew: texts in its blank cells stay, and figures they put
 * in the place of a formula are named. Pure.
 */
import { cellAddress } from "../../cells/address";
import { type CellValue, isFormula } from "../../cells/cell-value";
import type { Images } from "./images";
import { type Content, formulaIn, type Operation, type OperationOf } from "./operation";
import type { Part } from "./parts";
import { line, type ReportLine } from "./report";

/** The operations of a part, with people's texts left where they are. */
export function leavingTexts(part: Part, before: Images): readonly Operation[] {
  return part.operations.map((operation) => {
    const rewriting = rewritingOf(operation, part, before);
    if (rewriting === undefined) return operation;
    const { write, held } = rewriting;
    const contents = write.cells.contents.map((row, down) =>
      row.map((content, across): Content | undefined =>
        isTextGone(content, held(down, across)) && write.ownTexts?.includes(across) !== true
          ? undefined
          : content,
      ),
    );
    return { ...write, cells: { ...write.cells, contents } };
  });
}

function isTextGone(content: Content | undefined, was: CellValue): boolean {
  return content === "blank" && typeof was === "string" && was !== "" && !isFormula(was);
}

/** In one block so many cells are named. */
const mostNamed = 5;

/** The figures that formulas take the place of, and the texts that go from blank cells: the block's own, or a person's. */
export function replacedInBlocks(
  part: Part,
  before: Images,
  tabs: ReadonlyMap<string, string>,
): readonly ReportLine[] {
  return part.operations.flatMap((operation): readonly ReportLine[] => {
    const rewriting = rewritingOf(operation, part, before);
    if (rewriting === undefined || !("id" in rewriting.write.sheet)) return [];
    const { write, hasFormulas } = rewriting;
    const sheet = tabs.get(rewriting.write.sheet.id) ?? "";
    const figures = hasFormulas ? cellsGone(rewriting, isFigureGone) : [];
    const texts = cellsGone(rewriting, isTextGone);
    return [
      ...figures
        .slice(0, mostNamed)
        .map(({ cell, was }) => line("figureReplaced", { sheet, cell, was })),
      ...texts
        .filter(({ across }) => write.ownTexts?.includes(across))
        .map(({ cell, was }) => line("textReplaced", { sheet, cell, was })),
    ];
  });
}

interface GoneCell {
  readonly cell: string;
  readonly was: CellValue;
  /** The cell's column, from 0 in the block. */
  readonly across: number;
}

function cellsGone(
  { write, held }: Rewriting,
  isGone: (content: Content | undefined, was: CellValue) => boolean,
): readonly GoneCell[] {
  const { row, column, contents } = write.cells;
  return contents.flatMap((cells, down) =>
    cells.flatMap((content, across): GoneCell[] => {
      const was = held(down, across);
      if (!isGone(content, was)) return [];
      return [{ cell: cellAddress(row + down, column + across), was, across }];
    }),
  );
}

function isFigureGone(content: Content | undefined, was: CellValue): boolean {
  return formulaIn(content) !== undefined && was !== "" && !isFormula(was);
}

/** A write that gives a block new contents in rows of the same kinds. */
interface Rewriting {
  readonly write: OperationOf<"write">;
  /** What a cell of the new block held before; blank for rows and columns that are new. */
  readonly held: (row: number, column: number) => CellValue;
  readonly hasFormulas: boolean;
}

/** Undefined for other operations, and for a block that gets rows of other kinds. */
function rewritingOf(write: Operation, { touched }: Part, before: Images): Rewriting | undefined {
  if (write.op !== "write" || write.keepsTexts !== true) return undefined;
  const image = before.blocks.get(write.block ?? "");
  const place = touched.blocks.find(({ name }) => name === write.block);
  if (image === undefined || place === undefined) return undefined;
  const { contents } = write.cells;
  const rows = contents.length - image.area.rows;
  const columns = (contents[0]?.length ?? 0) - image.area.columns;
  const from = (at: number, put: number, more: number): number => {
    if (at < put) return at;
    return at < put + more ? -1 : at - more;
  };
  return {
    write,
    held: (row, column) =>
      image.formulas[from(row, place.rowsAt, rows)]?.[from(column, place.columnsAt, columns)] ?? "",
    hasFormulas: image.formulas.flat().some(isFormula),
  };
}

/** Formats, widths, colours, validation and help of a table's columns, all from their declarations. Pure. */
import { fold } from "../../cells/fold";
import type { ValidationRule } from "../../plan/tables/codec";
import type { ExpandedColumn } from "../../plan/tables/expand";
import { factsInOrder } from "../../plan/tables/plan-facts";
import { workbook as words } from "../../text/da/workbook";
import type { FillContext } from "./fill-tables";
import { looks } from "../schema/looks";
import type { Operation, ValidationSpec } from "../change/operation";
import { helpOfColumn, helpOfFact } from "../schema/help";
import { widthOf } from "../schema/widths";
import { offsetOf, type TableWork } from "./table-work";

/** Excel's limits for the title and the text of help at a cell. */
const longestTitle = 32;
const longestMessage = 255;

/**
 * Styles the whole of new columns, and the new rows of the others.
 * @param height how many rows the table will have
 * @param labels what each row of the sheet Plan will be called
 */
export function styleTable(
  work: TableWork,
  height: number,
  { lists }: FillContext,
  labels: readonly string[],
): readonly Operation[] {
  const { sheetTarget: sheet, headerRow } = work;
  const columns = work.columns.flatMap(({ column }, offset): readonly Operation[] => {
    if (column === undefined) return [];
    const { definition } = column;
    const isWhole = !work.finished || work.added.has(offset) || work.unfinished.has(offset);
    const isComputed = definition.computed !== undefined;
    const at = { column: work.column + offset, columns: 1 };
    const operations: Operation[] = [];
    if (isWhole) {
      const style = isComputed ? looks.formulaHeader : looks.header;
      const pixels = widthOf(work.table, definition);
      operations.push(
        { op: "style", sheet, shape: { row: headerRow, rows: 1, ...at }, style },
        { op: "columnWidth", sheet, ...at, pixels },
      );
    }
    const from = isWhole ? 0 : work.rows;
    const shape = { row: headerRow + 1 + from, rows: height - from, ...at };
    if (shape.rows === 0) return operations;
    const wraps = definition.codec.kind === "longText" && !isComputed;
    const style = { ...(isComputed ? looks.formula : looks.input), ...(wraps && { wrap: true }) };
    operations.push(
      { op: "numberFormat", sheet, shape, format: formatOf(column) },
      { op: "style", sheet, shape, style },
      { op: "validate", sheet, shape, validation: validationOf(work, column, lists) },
    );
    return operations;
  });
  return work.finished ? columns : [...columns, ...styleFacts(work, labels)];
}

/** A formula in a cell formatted as text would stay text. */
function formatOf({ definition }: ExpandedColumn): string {
  const { numberFormat } = definition.codec;
  return definition.computed !== undefined && numberFormat === "@" ? "General" : numberFormat;
}

function validationOf(
  { table }: TableWork,
  { definition, header }: ExpandedColumn,
  lists: FillContext["lists"],
): ValidationSpec {
  const prompt = promptOf(header, helpOfColumn(table.key, definition.key));
  const { codec, computed } = definition;
  if (computed !== undefined && computed !== "typedOver") return { rule: { kind: "any" }, prompt };
  const name = codec.list && lists.get(codec.list);
  if (name === undefined) return { prompt, ...checked(codec.validation, codec.kind) };
  const { title, list } = words.validation;
  const rule = { kind: "list", source: `=${name}` } as const;
  return { rule, prompt, error: { title, message: list({ header }) } };
}

/** The rule, and what Excel says to a value that breaks it. */
function checked(rule: ValidationRule, kind: string): Omit<ValidationSpec, "prompt"> {
  if (rule.kind === "any") return { rule };
  const { title, year, date, percent, whole } = words.validation;
  const error = (message: string) => ({ rule, error: { title, message } });
  if (kind === "year") return error(year);
  if (rule.kind === "date") return error(date);
  if (rule.kind === "decimal") return error(percent);
  return error(whole({ min: rule.min, max: rule.max ?? rule.min }));
}

function promptOf(title: string, message: string): { title: string; message: string } {
  return { title: title.slice(0, longestTitle), message: message.slice(0, longestMessage) };
}

/** Gives each value of the sheet Plan the format and validation of its own row. */
function styleFacts(work: TableWork, labels: readonly string[]): readonly Operation[] {
  const offset = offsetOf(work, "value");
  if (work.table.key !== "plan" || offset === undefined) return [];
  const { sheetTarget: sheet, headerRow } = work;
  const column = work.column + offset;
  return factsInOrder.flatMap((fact): Operation[] => {
    const at = labels.indexOf(fold(fact.label));
    if (at < 0) return [];
    const shape = { row: headerRow + 1 + at, column, rows: 1, columns: 1 };
    const { numberFormat, validation, kind } = fact.codec;
    const prompt = promptOf(fact.label, helpOfFact(fact));
    return [
      { op: "numberFormat", sheet, shape, format: numberFormat },
      { op: "style", sheet, shape, style: { horizontal: "Left" } },
      { op: "validate", sheet, shape, validation: { prompt, ...checked(validation, kind) } },
    ];
  });
}

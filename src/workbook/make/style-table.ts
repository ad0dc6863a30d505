/** Formats, widths, colours, validation and help of a table's columns, all from the schema. */
import { fold } from "../../cells/fold";
import type { ExpandedColumn } from "../../plan/tables/expand";
import { factsInOrder } from "../../plan/tables/plan-facts";
import { workbook as words } from "../../text/da/workbook";
import type { FillContext } from "./fill-tables";
import { looks } from "../schema/looks";
import type { Rectangle } from "../../cells/rectangle";
import type { Operation, ValidationSpec } from "../change/operation";
import { helpOfColumn, helpOfFact } from "../schema/help";
import { widthOf } from "../schema/widths";
import { offsetOf, type TableWork } from "./table-work";

/** Excel's limits for a prompt. */
const longestTitle = 32;
const longestMessage = 255;

/** `height` is the number of rows the table will have. */
export function styleTable(
  work: TableWork,
  height: number,
  { lists }: FillContext,
  /** What each row of the sheet Plan will be called. */
  labels: readonly string[],
): readonly Operation[] {
  const { sheetTarget: sheet } = work;
  return [
    ...work.columns.flatMap(({ column }, offset): readonly Operation[] => {
      if (column === undefined) return [];
      const whole = !work.finished || work.added.has(offset) || work.unfinished.has(offset);
      const from = whole ? 0 : work.rows;
      const at = work.column + offset;
      const cells = { row: work.headerRow + 1 + from, column: at, rows: height - from, columns: 1 };
      const header = { row: work.headerRow, column: at, rows: 1, columns: 1 };
      const { definition } = column;
      const computed = definition.computed !== undefined;
      const operations: Operation[] = [];
      if (whole) {
        operations.push({
          op: "style",
          sheet,
          shape: header,
          style: computed ? looks.formulaHeader : looks.header,
        });
        operations.push({
          op: "columnWidth",
          sheet,
          column: at,
          columns: 1,
          pixels: widthOf(work.table, definition),
        });
      }
      if (cells.rows === 0) return operations;
      const style = computed ? looks.formula : looks.input;
      const wrap = definition.codec.kind === "longText" && !computed;
      operations.push(
        { op: "numberFormat", sheet, shape: cells, format: formatOf(column) },
        { op: "style", sheet, shape: cells, style: wrap ? { ...style, wrap } : style },
        { op: "validate", sheet, shape: cells, validation: validationOf(work, column, lists) },
      );
      return operations;
    }),
    ...(work.finished ? [] : styleFacts(work, labels)),
  ];
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
  if (computed !== undefined && computed !== "typedOver") {
    return { rule: { kind: "any" }, prompt };
  }
  const name = codec.list && lists.get(codec.list);
  const rule: ValidationSpec["rule"] =
    name === undefined ? codec.validation : { kind: "list", source: `=${name}` };
  if (rule.kind === "any") return { rule, prompt };
  const message =
    rule.kind === "list"
      ? words.validation.list({ header })
      : messageOf(rule, codec.kind === "year", words.validation);
  return { rule, prompt, error: { title: words.validation.title, message } };
}

type Words = typeof words.validation;

function messageOf(
  rule: Exclude<ValidationSpec["rule"], { kind: "any" | "list" }>,
  isYear: boolean,
  words: Words,
): string {
  if (isYear) return words.year;
  if (rule.kind === "date") return words.date;
  if (rule.kind === "decimal") return words.percent;
  return words.whole({ min: rule.min, max: rule.max ?? rule.min });
}

function promptOf(title: string, message: string): { title: string; message: string } {
  return { title: title.slice(0, longestTitle), message: message.slice(0, longestMessage) };
}

/** Sheet Plan: each value has the format and validation of its own row. */
function styleFacts(work: TableWork, labels: readonly string[]): readonly Operation[] {
  const offset = offsetOf(work, "value");
  if (work.table.key !== "plan" || offset === undefined) return [];
  const { sheetTarget: sheet } = work;
  return factsInOrder.flatMap((fact): Operation[] => {
    const at = labels.indexOf(fold(fact.label));
    if (at < 0) return [];
    const column = work.column + offset;
    const shape: Rectangle = { row: work.headerRow + 1 + at, column, rows: 1, columns: 1 };
    const { numberFormat, validation: rule, kind } = fact.codec;
    const prompt = promptOf(fact.label, helpOfFact(fact));
    const error =
      rule.kind === "any"
        ? {}
        : {
            error: {
              title: words.validation.title,
              message: messageOf(rule, kind === "year", words.validation),
            },
          };
    return [
      { op: "numberFormat", sheet, shape, format: numberFormat },
      { op: "style", sheet, shape, style: { horizontal: "Left" } },
      { op: "validate", sheet, shape, validation: { rule, prompt, ...error } },
    ];
  });
}

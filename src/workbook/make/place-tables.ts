/**
 * First half of making the sheets: every table gets a place. Missing sheets, tables and columns are added, and what is
 * there stays where it is. Pure.
 */
import type { TableKey } from "../../plan/tables";
import { singleCell } from "../../cells/rectangle";
import { workbook as words } from "../../text/da/workbook";
import type { Operation, SheetTarget } from "../change/operation";
import type { PlanPart } from "../change/planned";
import { line, type ReportLine } from "../change/report";
import { isHeadingOnly, type Located, type LocatedSheet } from "../find/locate";
import type { Survey } from "../find/survey";
import { headerRow, helpRow, looks, titleRow } from "../schema/looks";
import type { SheetDefinition } from "../schema/sheets";
import { newSheet, type SheetToUse } from "./new-sheet";
import { newTable } from "./new-table";
import { repairColumns } from "./repair-columns";
import type { TableWork } from "./table-work";

export interface Placing extends PlanPart<"operations" | "done" | "notes" | "refusals"> {
  readonly works: ReadonlyMap<TableKey, TableWork>;
}

/** How many blank columns stand between tables that share a sheet. */
const gap = 1;

/** @param rowsOf how many rows a new table gets at once */
export function placeTables(
  survey: Survey,
  located: Located,
  years: readonly number[],
  rowsOf: (key: TableKey) => number,
): Placing {
  const works = new Map<TableKey, TableWork>();
  const operations: Operation[] = [];
  const done: ReportLine[] = [];
  const notes: ReportLine[] = [];
  const refusals: ReportLine[] = [];
  const tabs = survey.sheets.map(({ name }) => name);
  const taken = [...survey.tables, ...survey.names].map(({ name }) => name);

  for (const sheet of located.sheets) {
    const { definition } = sheet;
    const place = placeSheet(sheet, tabs);
    tabs.push(place.name);
    operations.push(...place.operations);
    notes.push(...place.notes);
    if (sheet.sheet === undefined) done.push(line("sheetMade", { sheet: place.name }));
    let edge = rightEdge(sheet, survey);
    for (const table of definition.tables) {
      const found = sheet.tables.find((candidate) => candidate.table.key === table.key);
      if (found !== undefined) {
        const repaired = repairColumns(found, survey, years);
        works.set(table.key, repaired.work);
        operations.push(...repaired.operations);
        done.push(...repaired.done);
        refusals.push(...repaired.refusals);
        continue;
      }
      const bare = sheet.bare.find((candidate) => candidate.table.key === table.key);
      const made = newTable(
        { sheet: definition, table },
        { target: place.target, name: place.name, used: sheet.sheet?.used, edge },
        bare,
        { years, rows: rowsOf(table.key), taken },
      );
      if (bare === undefined) edge += made.work.columns.length + gap;
      works.set(table.key, made.work);
      operations.push(...made.operations);
      notes.push(...made.notes);
      const { name } = made.work;
      taken.push(name);
      if (sheet.sheet !== undefined) {
        done.push(line("tableMade", { sheet: place.name, table: name }));
      }
    }
  }
  return { works, operations, done, notes, refusals };
}

/** The sheet that is there, or a new one. A sheet that holds nothing but its heading gets that anew. */
function placeSheet(
  { sheet, definition, tables }: LocatedSheet,
  tabs: readonly string[],
): SheetToUse {
  if (sheet === undefined) {
    const made = newSheet(definition.key, definition, tabs);
    return { ...made, operations: [...made.operations, ...heading(made.target, definition)] };
  }
  const target = { id: sheet.id };
  const isBare = isHeadingOnly(sheet.used) && tables.length === 0;
  return {
    target,
    name: sheet.name,
    operations: isBare ? heading(target, definition) : [],
    notes: [],
  };
}

function heading(sheet: SheetTarget, { key, title }: SheetDefinition): readonly Operation[] {
  const contents = [title, words.help.sheets[key]].map((text) => [{ text }]);
  const cell = (row: number) => singleCell({ row, column: 0 });
  return [
    { op: "write", sheet, cells: { row: titleRow, column: 0, contents } },
    { op: "style", sheet, shape: cell(titleRow), style: looks.title },
    { op: "style", sheet, shape: cell(helpRow), style: looks.help },
    { op: "freezeRows", sheet, rows: headerRow + 1 },
  ];
}

/** The column where the next new table of the sheet begins: to the right of all that is there. */
function rightEdge({ sheet, tables }: LocatedSheet, survey: Survey): number {
  const used = sheet?.used;
  if (isHeadingOnly(used) && tables.length === 0) return 0;
  const edges = survey.tables
    .filter(({ sheetId }) => sheetId === sheet?.id)
    .map(({ body }) => body.column + body.columns);
  const filled = used === undefined ? 0 : used.column + used.columns;
  return Math.max(filled, ...edges) + gap;
}

/**
 * First half of making the sheets: every table gets a place. Sheets, tables and columns that are missing are
 * added; what is there stays where it is. Pure: it gives operations and lines of a report, and changes nothing.
 */
import { singleCell } from "../../cells/rectangle";
import { fold } from "../../cells/fold";
import { workbook as words } from "../../text/da/workbook";
import { freeName } from "../schema/free-name";
import type { AnyTable, TableKey } from "../../plan/tables";
import { expandColumns } from "../../plan/tables/expand";
import {
  type BareHeaders,
  isHeadingOnly,
  type Located,
  type LocatedSheet,
  type LocatedTable,
} from "../find/locate";
import { headerRow, helpRow, looks, tableStyle, titleRow } from "../schema/looks";
import type { Operation, SheetTarget } from "../change/operation";
import { line, type ReportLine } from "../change/report";
import { titleWhereTaken } from "../schema/sheets";
import type { Survey } from "../find/survey";
import { columnsInPlace, type TableWork, type WorkColumn } from "./table-work";

export interface Placing {
  readonly works: ReadonlyMap<TableKey, TableWork>;
  readonly operations: readonly Operation[];
  readonly done: readonly ReportLine[];
  readonly notes: readonly ReportLine[];
  readonly refusals: readonly ReportLine[];
}

/** One blank column stands between tables that share a sheet. */
const gap = 1;

export function placeTables(
  survey: Survey,
  located: Located,
  years: readonly number[],
  /** How many rows a new table gets at once. */
  rowsOf: (key: TableKey) => number,
): Placing {
  const works = new Map<TableKey, TableWork>();
  const operations: Operation[] = [];
  const done: ReportLine[] = [];
  const notes: ReportLine[] = [];
  const refusals: ReportLine[] = [];
  const sheetNames = survey.sheets.map(({ name }) => name);
  const taken = [...survey.tables.map(({ name }) => name), ...survey.names.map(({ name }) => name)];

  for (const sheet of located.sheets) {
    const { target, name } = placeSheet(sheet);
    let edge = rightEdge(sheet, survey);
    for (const table of sheet.definition.tables) {
      const found = sheet.tables.find((candidate) => candidate.table.key === table.key);
      if (found !== undefined) {
        works.set(table.key, repairColumns(found, target, name));
        continue;
      }
      const bare = sheet.bare.find((candidate) => candidate.table.key === table.key);
      const work = newTable(sheet, table, bare, target, name, edge);
      if (bare === undefined) edge += work.columns.length + gap;
      works.set(table.key, work);
      taken.push(work.name);
    }
  }
  return { works, operations, done, notes, refusals };

  function placeSheet(sheet: LocatedSheet): { target: SheetTarget; name: string } {
    const { definition } = sheet;
    const heading = (target: SheetTarget): void => {
      const texts = [definition.title, words.help.sheets[definition.key]];
      operations.push(
        {
          op: "write",
          sheet: target,
          cells: { row: titleRow, column: 0, contents: texts.map((text) => [{ text }]) },
        },
        {
          op: "style",
          sheet: target,
          shape: singleCell({ row: titleRow, column: 0 }),
          style: looks.title,
        },
        {
          op: "style",
          sheet: target,
          shape: singleCell({ row: helpRow, column: 0 }),
          style: looks.help,
        },
        { op: "freezeRows", sheet: target, rows: headerRow + 1 },
      );
    };
    if (sheet.sheet !== undefined) {
      const target = { id: sheet.sheet.id };
      if (isHeadingOnly(sheet.sheet.used) && sheet.tables.length === 0) heading(target);
      return { target, name: sheet.sheet.name };
    }
    const name = freeName(definition.title, sheetNames, (at) =>
      at === 1 ? titleWhereTaken(definition) : `${definition.title} (plan ${String(at)})`,
    );
    sheetNames.push(name);
    const target = { made: definition.key };
    operations.push(
      { op: "addSheet", key: definition.key, name },
      { op: "printOnePageWide", sheet: target },
    );
    heading(target);
    done.push(line("sheetMade", { sheet: name }));
    if (name !== definition.title) {
      notes.push(line("sheetNameTaken", { wanted: definition.title, used: name }));
    }
    return { target, name };
  }

  function newTable(
    sheet: LocatedSheet,
    table: AnyTable,
    bare: BareHeaders | undefined,
    target: SheetTarget,
    sheetName: string,
    column: number,
  ): TableWork {
    const name = freeName(table.name, taken, (at) => `${table.name}_${String(at + 1)}`);
    if (name !== table.name) {
      notes.push(line("tableNameTaken", { wanted: table.name, used: name }));
    }
    if (sheet.sheet !== undefined) done.push(line("tableMade", { sheet: sheetName, table: name }));
    const expanded = expandColumns(table, years);
    const known = new Map(expanded.map((each) => [fold(each.header), each]));
    const columns: readonly WorkColumn[] =
      bare === undefined
        ? expanded.map((each) => ({ header: each.header, column: each }))
        : bare.headers.map((header) => {
            const each = known.get(fold(header));
            return each === undefined ? { header } : { header, column: each };
          });
    const place = bare ?? { row: headerRow, column };
    const isFresh = bare?.aboveNothing ?? true;
    const used = sheet.sheet?.used;
    const kept = isFresh ? 0 : (used?.row ?? 0) + (used?.rows ?? 0) - place.row - 1;
    const rows = Math.max(1, kept, isFresh ? rowsOf(table.key) : 0);
    const headers = { row: place.row, column: place.column, rows: 1, columns: columns.length };
    operations.push(
      { op: "numberFormat", sheet: target, shape: headers, format: "@" },
      {
        op: "write",
        sheet: target,
        cells: { ...headers, contents: [columns.map(({ header }) => ({ text: header }))] },
      },
      {
        op: "addTable",
        sheet: target,
        shape: { ...headers, rows: rows + 1 },
        name,
        style: tableStyle,
      },
    );
    return {
      sheet: sheet.definition,
      table,
      sheetTarget: target,
      sheetName,
      name,
      headerRow: place.row,
      column: place.column,
      columns,
      added: new Set(),
      rows,
      // What stands under bare headers is not looked into, so nothing is added beneath it until the next time.
      ...(isFresh && {
        formulas: Array.from({ length: rows }, () => columns.map(() => "")),
      }),
      finished: false,
      unfinished: new Set(),
    };
  }

  function repairColumns(found: LocatedTable, target: SheetTarget, sheetName: string): TableWork {
    const columns = [...columnsInPlace(found, years)];
    const added = new Set<number>();
    const wanted = expandColumns(found.table, years);
    const formulas = found.found.formulas.map((row) => [...row]);
    const known = survey.stored.tables[found.table.key];
    const stored = known?.id === found.found.id ? known : undefined;
    const hemmedIn = survey.tables.some(
      ({ sheetId, body }) =>
        sheetId === found.found.sheetId && body.column > found.found.body.column,
    );
    wanted.forEach((column, at) => {
      if (columns.some((each) => each.column?.key === column.key)) return;
      if (hemmedIn) {
        refusals.push(line("noRoom", { sheet: sheetName, column: column.header }));
        return;
      }
      const before = wanted[at - 1]?.key;
      const index = columns.findIndex((each) => each.column?.key === before) + 1;
      columns.splice(index, 0, { header: column.header, column });
      for (const row of formulas) row.splice(index, 0, "");
      for (const offset of [...added]) {
        if (offset < index) continue;
        added.delete(offset);
        added.add(offset + 1);
      }
      added.add(index);
      operations.push({ op: "addColumn", table: found.found.id, index, header: column.header });
      done.push(line("columnRestored", { sheet: sheetName, column: column.header }));
    });
    return {
      sheet: found.sheet,
      table: found.table,
      sheetTarget: target,
      sheetName,
      id: found.found.id,
      name: found.found.name,
      headerRow: found.found.body.row - 1,
      column: found.found.body.column,
      columns,
      added,
      rows: formulas.length,
      formulas,
      finished: stored !== undefined,
      unfinished: new Set(
        columns.flatMap(({ column }, at) => {
          const id = found.found.columns.find(({ name }) => name === columns[at]?.header)?.id;
          const isKnown = column === undefined || stored?.columns[column.key] === id;
          return stored === undefined || isKnown || added.has(at) ? [] : [at];
        }),
      ),
    };
  }
}

/** Where the next table of the sheet begins: beside what is there. */
function rightEdge({ sheet, tables }: LocatedSheet, survey: Survey): number {
  const used = sheet?.used;
  const edges = survey.tables
    .filter(({ sheetId }) => sheetId === sheet?.id)
    .map(({ body }) => body.column + body.columns);
  if (isHeadingOnly(used) && tables.length === 0) return 0;
  const filled = used === undefined ? 0 : used.column + used.columns;
  return Math.max(filled, ...edges) + gap;
}

/** Every kind of edit a workbook takes, at random places; and a workbook that has something for each of them to hit. */
import fc from "fast-check";
import { columnLimit, rowLimit } from "../../../../src/workbench/cells/limits";
import type { Area } from "../../../../src/workbench/cells/rectangle";
import type { Sheet, Table, WorkbookModel } from "../../../../src/workbench/engine/model";
import { area, workbookWith } from "../support";

/** One edit; what the engine refuses it throws. */
export interface RandomEdit {
  readonly says: string;
  readonly run: (model: WorkbookModel) => void;
}

const common = { visible: true, comment: "" };

export function richWorkbook(): WorkbookModel {
  const { model, sheet } = workbookWith([
    ["Id", "2013", "2014", "I alt"],
    ["A1", 10, 20, "=SUM(TP_Penge[@[2013]:[2014]])"],
    ["A2", 30, 40, "=SUM(TP_Penge[@[2013]:[2014]])"],
    ["A3", 50, 60, "=SUM(TP_Penge[@[2013]:[2014]])"],
  ]);
  const money = model.addTable(sheet.id, area(0, 0, 4, 4), true, "TP_Penge");
  model.write(sheet.id, {
    area: area(6, 0, 2, 3),
    contents: [
      ["=SUM(B2:B4)", "=SUM(TP_Penge[2013])", "=B2:B4*2"],
      ["=Beløb*2", "=$C$3", null],
    ],
  });
  const other = model.addSheet("Andet");
  model.write(other.id, {
    area: area(0, 0, 3, 2),
    contents: [
      ["=SUM(Ark1!B2:B4)", "=Ark1!C3"],
      ["=SUM(TP_Penge[I alt])", "=Beløb"],
      ["tekst", 7],
    ],
  });
  model.addTable(other.id, area(5, 1, 3, 2), true, "TP_Lille");
  model.setName({ name: "Beløb", formula: "=Ark1!$B$3", ...common });
  model.setName({ name: "Eget", formula: "=Andet!$A$3", sheetId: other.id, ...common });
  model.merge(sheet.id, area(9, 0, 1, 3));
  model.merge(other.id, area(10, 0, 2, 2));
  model.format(sheet.id, area(1, 1, 3, 2), { numberFormat: "#,##0", fill: "#FFEE00" });
  model.format(sheet.id, area(0, 5, rowLimit, 1), { italic: true });
  model.format(other.id, area(2, 0, 1, columnLimit), { bold: true });
  model.setRowHeight(sheet.id, 2, 1, 44);
  model.setColumnWidth(sheet.id, 1, 2, 99);
  model.setHidden(sheet.id, "rows", 3, 1, true);
  model.setValidation(sheet.id, area(1, 1, 3, 2), { type: "whole", formula1: "=$B$2" });
  model.addConditionalFormat(sheet.id, {
    areas: [area(1, 1, 3, 2)],
    stopIfTrue: false,
    rule: { type: "custom", formula: "=B2>Andet!$B$3" },
    format: { fill: "#FF0000" },
  });
  model.setTable(money.id, { showTotals: true });
  model.setSheet(sheet.id, { frozenRows: 1 });
  return model;
}

function pick<T>(items: readonly T[], at: number): T | undefined {
  return items[at % Math.max(1, items.length)];
}

const areas = fc
  .tuple(fc.nat(11), fc.nat(6), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .map(([row, column, rows, columns]) => area(row, column, rows, columns));
/** Mostly a few cells, sometimes whole rows or columns. */
const anyArea = fc.oneof(
  { weight: 3, arbitrary: areas },
  { weight: 1, arbitrary: areas.map((some) => ({ ...some, column: 0, columns: columnLimit })) },
  { weight: 1, arbitrary: areas.map((some) => ({ ...some, row: 0, rows: rowLimit })) },
);
const texts = fc.constantFrom(
  "12",
  "1.490.000",
  "53 %",
  "tekst",
  "",
  "2013",
  "=B2+1",
  "=SUM(Andet!A1:B3)",
  "=SUM(TP_Penge[2014])",
  "=Beløb+Ark1!B2",
  "=[@2013]*2",
  "=A1:A3",
);
const looks = fc.constantFrom(
  { bold: true },
  { numberFormat: "0.00" },
  { fill: null, numberFormat: null },
);
const contents = fc.constantFrom(1, "x", null, "=B2*2", "=Andet!B1", "=SUM(TP_Lille[#Data])");
const names = fc.constantFrom("Ny", "Andet", "Ark1", "TP_Penge", "Beløb", "Års tal", "2015");

type OnSheet = (model: WorkbookModel, sheet: Sheet) => void;

function onSheet(kind: string, work: fc.Arbitrary<OnSheet>): fc.Arbitrary<RandomEdit> {
  return fc.tuple(fc.nat(2), work).map(([at, run]) => ({
    says: `${kind} on sheet ${at}`,
    run: (model) => {
      const sheet = pick(model.sheets, at);
      if (sheet) run(model, sheet);
    },
  }));
}

function onArea(
  kind: string,
  where: fc.Arbitrary<Area>,
  run: (model: WorkbookModel, sheetId: string, where: Area) => void,
): fc.Arbitrary<RandomEdit> {
  return onSheet(
    `${kind}`,
    where.map((at) => (model, sheet) => {
      run(model, sheet.id, at);
    }),
  );
}

function onTable(
  kind: string,
  work: fc.Arbitrary<(model: WorkbookModel, table: Table) => void>,
): fc.Arbitrary<RandomEdit> {
  return fc.tuple(fc.nat(2), work).map(([at, run]) => ({
    says: `${kind} of table ${at}`,
    run: (model) => {
      const table = pick(model.tables, at);
      if (table) run(model, table);
    },
  }));
}

const typing = onSheet(
  "type",
  fc.tuple(areas, texts).map(([{ row, column }, text]) => (model, { id }) => {
    model.type(id, row, column, text);
  }),
);
const cells = [
  typing,
  onSheet(
    "write",
    fc.tuple(areas, contents, looks).map(([where, content, look]) => (model, { id }) => {
      const rows = Array.from({ length: where.rows }, () =>
        Array.from({ length: where.columns }, () => content),
      );
      model.write(id, { area: where, contents: rows });
      model.format(id, where, look);
    }),
  ),
  onSheet(
    "format",
    fc.tuple(anyArea, looks).map(([where, look]) => (model, { id }) => {
      model.format(id, where, look);
    }),
  ),
  onSheet(
    "clear",
    fc
      .tuple(anyArea, fc.constantFrom("all" as const, "contents" as const, "formats" as const))
      .map(([where, what]) => (model, { id }) => {
        model.clear(id, where, what);
      }),
  ),
];
const structure = [
  onArea("insert down", anyArea, (model, id, at) => {
    model.insertCells(id, at, at.columns === columnLimit ? "down" : "right");
  }),
  onArea("insert right", anyArea, (model, id, at) => {
    model.insertCells(id, at, at.rows === rowLimit ? "right" : "down");
  }),
  onArea("delete up", anyArea, (model, id, at) => {
    model.deleteCells(id, at, at.rows === rowLimit ? "left" : "up");
  }),
  onArea("delete left", anyArea, (model, id, at) => {
    model.deleteCells(id, at, at.columns === columnLimit ? "up" : "left");
  }),
];
const lines = [
  onArea("width", areas, (model, id, { row, column, columns }) => {
    model.setColumnWidth(id, column, columns, 20 * row + 24);
  }),
  onArea("height", areas, (model, id, { row, rows, column }) => {
    model.setRowHeight(id, row, rows, 10 * column + 10);
  }),
  onArea("hide", areas, (model, id, { row, rows, columns }) => {
    model.setHidden(id, columns > 1 ? "rows" : "columns", row, rows, rows > 1);
  }),
  onArea("merge", areas, (model, id, at) => {
    model.merge(id, at);
  }),
  onArea("unmerge", areas, (model, id, at) => {
    model.unmerge(id, at);
  }),
];
const rules = [
  onArea("validation", anyArea, (model, id, at) => {
    model.setValidation(
      id,
      at,
      at.rows > 1 ? { type: "list", formula1: "=Andet!$A$1:$A$3" } : null,
    );
  }),
  onArea("conditional format", anyArea, (model, id, at) => {
    model.addConditionalFormat(id, {
      areas: [at],
      stopIfTrue: true,
      rule: { type: "custom", formula: "=Beløb>1" },
      format: { bold: true },
    });
  }),
  onSheet(
    "change conditional format",
    fc.nat(3).map((at) => (model, sheet) => {
      const own = pick(sheet.conditionalFormats, at);
      if (own && at > 1) model.deleteConditionalFormat(sheet.id, own.id);
      else if (own) model.setConditionalFormat(sheet.id, own.id, { priority: 0, stopIfTrue: true });
    }),
  ),
];
const tables = [
  onArea("add table", areas, (model, id, at) => {
    model.addTable(id, at, at.rows > 2);
  }),
  onTable(
    "settings",
    fc
      .oneof(
        fc.record({ name: names }),
        fc.record({ showTotals: fc.boolean() }),
        fc.record({ style: fc.constant("TableStyleLight1"), showBandedRows: fc.boolean() }),
      )
      .map((change) => (model, { id }) => {
        model.setTable(id, change);
      }),
  ),
  onTable(
    "resize",
    fc
      .tuple(fc.integer({ min: -2, max: 3 }), fc.integer({ min: -1, max: 2 }))
      .map(([rows, columns]) => (model, table) => {
        const { area: own } = table;
        const next = { ...own, rows: own.rows + rows, columns: own.columns + columns };
        model.resizeTable(table.id, next);
      }),
  ),
  onTable(
    "delete",
    fc.boolean().map((keepCells) => (model, { id }) => {
      model.deleteTable(id, keepCells);
    }),
  ),
  onTable(
    "rename column",
    fc.tuple(fc.nat(4), names).map(([at, name]) => (model, table) => {
      const column = pick(table.columns, at);
      if (column) model.renameColumn(table.id, column.id, name);
    }),
  ),
  onTable(
    "calculated column",
    fc.tuple(fc.nat(4), fc.constantFrom("=1+1", null)).map(([at, formula]) => (model, table) => {
      const column = pick(table.columns, at);
      if (column) model.setCalculatedColumn(table.id, column.id, formula);
    }),
  ),
];
const workbookParts: fc.Arbitrary<RandomEdit>[] = [
  fc.tuple(names, fc.constantFrom("=Ark1!$C$2", "=SUM(TP_Penge[2013])")).map(([name, formula]) => ({
    says: `name ${name}`,
    run: (model) => {
      model.setName({ name, formula, ...common });
    },
  })),
  fc.constantFrom("Beløb", "Ny").map((name) => ({
    says: `delete name ${name}`,
    run: (model) => {
      model.deleteName(name);
    },
  })),
  fc.tuple(fc.option(names, { nil: undefined }), fc.nat(2)).map(([name, at]) => ({
    says: `add sheet ${name ?? ""}`,
    run: (model) => {
      const sheet = model.addSheet(name, Math.min(at, model.sheets.length));
      model.type(sheet.id, 0, 0, "=SUM(TP_Penge[2013])");
    },
  })),
  onSheet(
    "delete",
    fc.constant((model, { id }) => {
      model.deleteSheet(id);
    }),
  ),
  onSheet(
    "settings",
    fc
      .oneof(
        fc.record({ name: names }),
        fc.record({ visibility: fc.constantFrom("hidden" as const, "visible" as const) }),
        fc.record({ tabColor: fc.constantFrom("#00FF00", null), frozenColumns: fc.nat(3) }),
        fc.record({ printing: fc.constant({ landscape: true }), showGridlines: fc.boolean() }),
      )
      .map((change) => (model, { id }) => {
        model.setSheet(id, change);
      }),
  ),
  onSheet(
    "move",
    fc.nat(2).map((to) => (model, { id }) => {
      model.moveSheet(id, to);
    }),
  ),
];

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.oneof(
  { weight: 4, arbitrary: fc.oneof(...cells) },
  { weight: 4, arbitrary: fc.oneof(...structure) },
  { weight: 2, arbitrary: fc.oneof(...lines) },
  { weight: 1, arbitrary: fc.oneof(...rules) },
  { weight: 3, arbitrary: fc.oneof(...tables) },
  { weight: 3, arbitrary: fc.oneof(...workbookParts) },
);

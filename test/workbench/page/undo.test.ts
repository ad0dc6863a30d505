import { parseAddress } from "../../../src/workbench/cells/sheet-prefix";
import {
  beginEdit,
  changeEdit,
  fillSelection,
  finishEdit,
} from "../../../src/workbench/page/actions/edit-cell";
import {
  changeDecimals,
  setNumberFormat,
  toggle,
} from "../../../src/workbench/page/actions/format-cells";
import {
  addSheet,
  clearContents,
  deleteLines,
  deleteSheet,
  hideLines,
  insertLines,
  renameSheet,
} from "../../../src/workbench/page/actions/sheet-structure";
import { pressUndoKey, redo, undo } from "../../../src/workbench/page/actions/undo";
import { pasteCells, pasteTexts } from "../../../src/workbench/page/clipboard/paste";
import { Desk } from "../../../src/workbench/page/desk";
import { pressKey } from "../../../src/workbench/page/grid/keys";
import { selectArea, selectCell } from "../../../src/workbench/page/sheet/selection";
import { dump } from "../engine/undo/dump";
import { richWorkbook } from "../engine/undo/random-edits";

const noKeys = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

function select(desk: Desk, a1: string): void {
  const address = parseAddress(a1);
  if (!address) throw new Error(`no address ${a1}`);
  desk.select(selectArea(address.area));
}

function open(): Desk {
  const desk = new Desk();
  desk.replace(richWorkbook(), "Mappe1");
  return desk;
}

async function typed(desk: Desk, text: string): Promise<void> {
  beginEdit(desk, "cell", text);
  changeEdit(desk, { text });
  await finishEdit(desk, "down");
}

function copied(desk: Desk, a1: string, cut: boolean) {
  select(desk, a1);
  return { sheetId: desk.sheet.id, selection: desk.selection, text: "", cut };
}

test.each<[string, string, (desk: Desk) => unknown]>([
  ["a text typed", "C9", (desk) => typed(desk, "tekst")],
  ["a header typed anew", "B1", (desk) => typed(desk, "I år")],
  ["a formula typed into a table's column", "D2", (desk) => typed(desk, "=[@2013]*3")],
  ["a text typed beside a table", "E3", (desk) => typed(desk, "mere")],
  [
    "Ctrl+Enter in several cells",
    "F2:G4",
    (desk) => {
      beginEdit(desk, "cell", "7");
      fillSelection(desk);
    },
  ],
  ["Delete", "A2:C4", (desk) => pressKey(desk, { ...noKeys, key: "Delete" }, 20)],
  ["Ryd indhold", "A7:B8", clearContents],
  ["Fed", "A2:C4", (desk) => toggle(desk, "bold")],
  ["Kursiv on a whole column", "F:F", (desk) => toggle(desk, "italic")],
  ["a number format", "2:3", (desk) => setNumberFormat(desk, "0%")],
  ["Standard", "B2:C3", (desk) => setNumberFormat(desk, null)],
  ["Flere decimaler", "B2", (desk) => changeDecimals(desk, 1)],
  ["Indsæt række", "3:4", (desk) => insertLines(desk, "rows")],
  ["Slet række", "2:3", (desk) => deleteLines(desk, "rows")],
  ["Slet række through a whole table", "1:6", (desk) => deleteLines(desk, "rows")],
  ["Indsæt kolonne", "C:C", (desk) => insertLines(desk, "columns")],
  ["Slet kolonne", "B:B", (desk) => deleteLines(desk, "columns")],
  ["Skjul rækker", "2:3", (desk) => hideLines(desk, "rows", true)],
  ["Vis skjulte rækker", "3:5", (desk) => hideLines(desk, "rows", false)],
  ["Skjul kolonner", "C:D", (desk) => hideLines(desk, "columns", true)],
  [
    "texts pasted over the end of a table",
    "A4",
    (desk) =>
      pasteTexts(desk, [
        ["A3", "1", "2"],
        ["A4", "3", "4"],
      ]),
  ],
  [
    "cells copied and pasted",
    "A2",
    (desk) => {
      const cells = copied(desk, "A2:D3", false);
      select(desk, "A3");
      pasteCells(desk, cells);
    },
  ],
  [
    "cells cut and pasted elsewhere",
    "A2",
    (desk) => {
      const cells = copied(desk, "A7:C8", true);
      select(desk, "H12");
      pasteCells(desk, cells);
    },
  ],
  ["Nyt ark", "A1", addSheet],
  ["Omdøb ark", "A1", (desk) => renameSheet(desk, desk.sheet.id, "Økonomi")],
  [
    "Slet ark",
    "A1",
    async (desk) => {
      const done = deleteSheet(desk, desk.sheet.id);
      desk.answer("delete");
      await done;
    },
  ],
])("%s is undone whole in one step, and done again", async (_, a1, act) => {
  const desk = open();
  select(desk, a1);
  const before = dump(desk.model);
  await act(desk);
  const after = dump(desk.model);
  expect(after).not.toEqual(before);
  undo(desk);
  expect(dump(desk.model)).toEqual(before);
  expect(desk.model.canUndo).toBe(false);
  redo(desk);
  expect(dump(desk.model)).toEqual(after);
  undo(desk);
  expect(dump(desk.model)).toEqual(before);
});

test("undo goes to the sheet and the cells that change", async () => {
  const desk = open();
  const [first, second] = desk.model.sheets;
  select(desk, "C9");
  await typed(desk, "x");
  desk.activate(second?.id ?? "");
  undo(desk);
  expect(desk.sheet.id).toBe(first?.id);
  expect(desk.selection.area).toEqual({ row: 8, column: 2, rows: 1, columns: 1 });
});

test("a sheet that comes back is the one shown", async () => {
  const desk = open();
  const { id } = desk.sheet;
  const done = deleteSheet(desk, id);
  desk.answer("delete");
  await done;
  expect(desk.sheet.id).not.toBe(id);
  undo(desk);
  expect(desk.sheet.id).toBe(id);
});

test("while a cell is typed in, the workbook's own undo waits", async () => {
  const desk = open();
  desk.select(selectCell({ row: 8, column: 2 }));
  await typed(desk, "x");
  beginEdit(desk, "cell", "y");
  undo(desk);
  expect(desk.model.canUndo).toBe(true);
  expect(desk.editing?.text).toBe("y");
});

test.each<[string, boolean, boolean]>([
  ["z", false, false],
  ["y", false, true],
  ["Z", true, true],
])("Ctrl+%s, shift %s", async (key, shiftKey, again) => {
  const desk = open();
  await typed(desk, "x");
  const done = dump(desk.model);
  if (again) undo(desk);
  expect(pressUndoKey(desk, { ...noKeys, ctrlKey: true, key, shiftKey })).toBe(true);
  if (again) expect(dump(desk.model)).toEqual(done);
  else expect(dump(desk.model)).not.toEqual(done);
});

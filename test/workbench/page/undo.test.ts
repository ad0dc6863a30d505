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
import { PageState } from "../../../src/workbench/page/page-state";
import { pressKey } from "../../../src/workbench/page/grid/keys";
import { selectArea, selectCell } from "../../../src/workbench/page/sheet/selection";
import { dump } from "../engine/undo/dump";
import { richWorkbook } from "../engine/undo/random-edits";

const noKeys = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

function select(page: PageState, a1: string): void {
  const address = parseAddress(a1);
  if (!address) throw new Error(`no address ${a1}`);
  page.select(selectArea(address.area));
}

function open(): PageState {
  const page = new PageState();
  page.replace(richWorkbook(), "Mappe1");
  return page;
}

async function typed(page: PageState, text: string): Promise<void> {
  beginEdit(page, "cell", text);
  changeEdit(page, { text });
  await finishEdit(page, "down");
}

function copied(page: PageState, a1: string, cut: boolean) {
  select(page, a1);
  return { sheetId: page.sheet.id, selection: page.selection, text: "", cut };
}

test.each<[string, string, (page: PageState) => unknown]>([
  ["a text typed", "C9", (page) => typed(page, "tekst")],
  ["a header typed anew", "B1", (page) => typed(page, "I år")],
  ["a formula typed into a table's column", "D2", (page) => typed(page, "=[@2013]*3")],
  ["a text typed beside a table", "E3", (page) => typed(page, "mere")],
  [
    "Ctrl+Enter in several cells",
    "F2:G4",
    (page) => {
      beginEdit(page, "cell", "7");
      fillSelection(page);
    },
  ],
  ["Delete", "A2:C4", (page) => pressKey(page, { ...noKeys, key: "Delete" }, 20)],
  ["Ryd indhold", "A7:B8", clearContents],
  ["Fed", "A2:C4", (page) => toggle(page, "bold")],
  ["Kursiv on a whole column", "F:F", (page) => toggle(page, "italic")],
  ["a number format", "2:3", (page) => setNumberFormat(page, "0%")],
  ["Standard", "B2:C3", (page) => setNumberFormat(page, null)],
  ["Flere decimaler", "B2", (page) => changeDecimals(page, 1)],
  ["Indsæt række", "3:4", (page) => insertLines(page, "rows")],
  ["Slet række", "2:3", (page) => deleteLines(page, "rows")],
  ["Slet række through a whole table", "1:6", (page) => deleteLines(page, "rows")],
  ["Indsæt kolonne", "C:C", (page) => insertLines(page, "columns")],
  ["Slet kolonne", "B:B", (page) => deleteLines(page, "columns")],
  ["Skjul rækker", "2:3", (page) => hideLines(page, "rows", true)],
  ["Vis skjulte rækker", "3:5", (page) => hideLines(page, "rows", false)],
  ["Skjul kolonner", "C:D", (page) => hideLines(page, "columns", true)],
  [
    "texts pasted over the end of a table",
    "A4",
    (page) =>
      pasteTexts(page, [
        ["A3", "1", "2"],
        ["A4", "3", "4"],
      ]),
  ],
  [
    "cells copied and pasted",
    "A2",
    (page) => {
      const cells = copied(page, "A2:D3", false);
      select(page, "A3");
      pasteCells(page, cells);
    },
  ],
  [
    "cells cut and pasted elsewhere",
    "A2",
    (page) => {
      const cells = copied(page, "A7:C8", true);
      select(page, "H12");
      pasteCells(page, cells);
    },
  ],
  ["Nyt ark", "A1", addSheet],
  ["Omdøb ark", "A1", (page) => renameSheet(page, page.sheet.id, "Økonomi")],
  [
    "Slet ark",
    "A1",
    async (page) => {
      const done = deleteSheet(page, page.sheet.id);
      page.answer("delete");
      await done;
    },
  ],
])("%s is undone whole in one step, and done again", async (_, a1, act) => {
  const page = open();
  select(page, a1);
  const before = dump(page.model);
  await act(page);
  const after = dump(page.model);
  expect(after).not.toEqual(before);
  undo(page);
  expect(dump(page.model)).toEqual(before);
  expect(page.model.canUndo).toBe(false);
  redo(page);
  expect(dump(page.model)).toEqual(after);
  undo(page);
  expect(dump(page.model)).toEqual(before);
});

test("undo goes to the sheet and the cells that change", async () => {
  const page = open();
  const [first, second] = page.model.sheets;
  select(page, "C9");
  await typed(page, "x");
  page.activate(second?.id ?? "");
  undo(page);
  expect(page.sheet.id).toBe(first?.id);
  expect(page.selection.area).toEqual({ row: 8, column: 2, rows: 1, columns: 1 });
});

test("a sheet that comes back is the one shown", async () => {
  const page = open();
  const { id } = page.sheet;
  const done = deleteSheet(page, id);
  page.answer("delete");
  await done;
  expect(page.sheet.id).not.toBe(id);
  undo(page);
  expect(page.sheet.id).toBe(id);
});

test("while a cell is typed in, the workbook's own undo waits", async () => {
  const page = open();
  page.select(selectCell({ row: 8, column: 2 }));
  await typed(page, "x");
  beginEdit(page, "cell", "y");
  undo(page);
  expect(page.model.canUndo).toBe(true);
  expect(page.editing?.text).toBe("y");
});

test.each<[string, boolean, boolean]>([
  ["z", false, false],
  ["y", false, true],
  ["Z", true, true],
])("Ctrl+%s, shift %s", async (key, shiftKey, again) => {
  const page = open();
  await typed(page, "x");
  const done = dump(page.model);
  if (again) undo(page);
  expect(pressUndoKey(page, { ...noKeys, ctrlKey: true, key, shiftKey })).toBe(true);
  if (again) expect(dump(page.model)).toEqual(done);
  else expect(dump(page.model)).not.toEqual(done);
});

import fc from "fast-check";
import { openWorkbook } from "../../../src/workbench/engine/file/open";
import { saveWorkbook } from "../../../src/workbench/engine/file/save";
import type { CellFormat, CellValue } from "../../../src/workbench/engine/model";
import { createWorkbook } from "../../../src/workbench/engine/workbook";

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.string({ unit: "binary", maxLength: 12 }).filter((text) => text !== ""),
  fc.constantFrom("  æøå ", "_x000D_", "a\r\nb", "=A1", "'", "<&>", "01-05-2013", "\u0000\uFFFF"),
  fc.boolean(),
  fc.constantFrom("#N/A", "#REF!", "#DIV/0!").map((error) => ({ error }) as const),
  fc.constant(null),
);

const colour = fc.constantFrom("#FF0000", "#123456", "#FFFFFF");
const format: fc.Arbitrary<CellFormat> = fc.record(
  {
    numberFormat: fc.constantFrom("#,##0", "@", '0 "kr."', "yyyy-mm-dd", "m/d/yyyy"),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant(true),
    strikethrough: fc.constant(true),
    fontName: fc.constantFrom("Arial", "Times & co."),
    fontSize: fc.constantFrom(8, 10.5, 20),
    fontColor: colour,
    fill: colour,
    horizontal: fc.constantFrom("left", "center", "right", "centerAcrossSelection"),
    vertical: fc.constantFrom("top", "center"),
    wrap: fc.constant(true),
    indent: fc.constantFrom(1, 3),
    locked: fc.constant(false),
    borders: fc.record(
      {
        top: fc.record({ style: fc.constantFrom("thin", "double"), color: colour }),
        left: fc.record({ style: fc.constantFrom("medium", "dotted"), color: colour }),
      },
      { requiredKeys: ["top"] },
    ),
  },
  { requiredKeys: [] },
);

const cell = fc.record({
  row: fc.nat(40),
  column: fc.nat(30),
  value,
  format,
});

test("any values and looks are the same after a file, and after a change and another file", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 25 }), (cells) => {
      const model = createWorkbook();
      const id = model.sheets[0]?.id ?? "";
      for (const { row, column, value: content, format: look } of cells) {
        const area = { row, column, rows: 1, columns: 1 };
        model.write(id, { area, contents: [[content]], formats: [[look]], literal: true });
      }
      const once = openWorkbook(saveWorkbook(model));
      once.type(once.sheets[0]?.id ?? "", 60, 0, "1");
      const twice = openWorkbook(saveWorkbook(once));
      for (const { row, column } of cells) {
        const before = model.sheets[0]?.cell(row, column);
        for (const opened of [once, twice]) {
          const after = opened.sheets[0]?.cell(row, column);
          const { fileStyle: _, ...look } = after?.format ?? {};
          expect({ value: after?.value, look }).toEqual({
            value: before?.value,
            look: before?.format,
          });
        }
      }
    }),
    { numRuns: 40 },
  );
});

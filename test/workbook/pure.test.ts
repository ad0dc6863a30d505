import { fold } from "../../src/cells/fold";
import { tables } from "../../src/plan/tables";
import { sentences } from "../../src/text";
import { chunksOf } from "../../src/workbook/chunks";
import { excelCode, refusalOf } from "../../src/workbook/failure";
import { withNamesInUse } from "../../src/workbook/formula-names";
import { literalTexts } from "../../src/workbook/literal-text";
import type { Operation } from "../../src/workbook/operation";
import { line, say } from "../../src/workbook/report";
import { helpOfColumn } from "../../src/workbook/schema/help";
import { placedTables, titleWhereTaken } from "../../src/workbook/schema/sheets";
import { readStored } from "../../src/workbook/stored";

describe("the schema", () => {
  test("declares every table once, under an ASCII name Excel allows", () => {
    expect(placedTables.map(({ table }) => table.key).sort()).toEqual(Object.keys(tables).sort());
    for (const { table } of placedTables) expect(table.name).toMatch(/^TP_[A-Za-z]+$/);
  });

  test("has no header twice in a table, and help for each column within 255 characters", () => {
    for (const { table } of placedTables) {
      const headers = table.inOrder.map(({ header }) => fold(header));
      expect(new Set(headers).size).toBe(headers.length);
      for (const column of table.inOrder) {
        expect(column.header.length).toBeLessThanOrEqual(32);
        const help = helpOfColumn(table.key, column.key);
        expect(help).not.toBe("");
        expect(help.length).toBeLessThanOrEqual(255);
      }
    }
  });

  test("names its tabs within Excel's 31 characters, also where the first name is taken", () => {
    for (const { sheet } of placedTables) {
      expect(titleWhereTaken(sheet).length).toBeLessThanOrEqual(31);
    }
  });
});

describe("names in use", () => {
  const inUse = new Map([
    ["TP_Ramme", { name: "TP_Ramme_2", headers: new Map([["Ramme", "Bevilget beløb"]]) }],
    ["TP_Finansiering", { name: "Penge", headers: new Map([["2013", "2013 [kr.]"]]) }],
  ]);
  test.each([
    ["=[@Ramme]+[@Overført]-[@Afsat]", "=[@[Bevilget beløb]]+[@Overført]-[@Afsat]"],
    [
      "=INDEX(TP_Finansiering,0,MATCH(1,TP_Finansiering[#Headers],0))",
      "=INDEX(Penge,0,MATCH(1,Penge[#Headers],0))",
    ],
    ["=SUM(TP_Finansiering[2013])", "=SUM(Penge[2013 '[kr.']])"],
    ['=IF([@Ramme]="",1,2)', '=IF([@[Bevilget beløb]]="",1,2)'],
    ["=TP_Aktiviteter[Id]", "=TP_Aktiviteter[Id]"],
  ])("%s becomes %s", (formula, expected) => {
    expect(withNamesInUse(formula, "TP_Ramme", inUse)).toBe(expected);
  });
});

describe("texts that Excel would read as something else", () => {
  test.each([
    "12-13",
    "00123",
    "1E5",
    "=A1",
    "+45 12",
    "'citat",
    "nov 2013",
    "30.000.",
    "TRUE",
    " 7",
    "10 %",
  ])("%s is written as text", (text) => {
    expect(literalTexts([[{ text }]])).toEqual([{ row: 0, column: 0, rows: 1 }]);
  });
  test.each(["Indbrud", "Finansiering 2013", "Aktiviteter i 2013", "Æbler", "I alt"])(
    "%s is text as it is",
    (text) => {
      expect(literalTexts([[{ text }]])).toEqual([]);
    },
  );
  test("a column of texts is one run; beside numbers only the cells in question", () => {
    const [a, b] = [{ text: "A" }, { text: "1" }];
    expect(literalTexts([[a], [b], ["blank"]])).toEqual([{ row: 0, column: 0, rows: 3 }]);
    expect(literalTexts([[{ number: 1 }], [b]])).toEqual([{ row: 1, column: 0, rows: 1 }]);
  });
});

describe("parts of a long change", () => {
  const write = (rows: number, text: string): Operation => ({
    op: "write",
    sheet: { made: "x" },
    block: { row: 5, column: 1, contents: Array.from({ length: rows }, () => [{ text }]) },
  });
  test("a large block is cut by rows, nothing lost and nothing moved", () => {
    const parts = chunksOf([write(1000, "x".repeat(100))], 20_000).flat();
    expect(parts.length).toBeGreaterThan(4);
    const rows = parts.flatMap((part) =>
      part.op === "write" ? part.block.contents.map((_, at) => part.block.row + at) : [],
    );
    expect(rows).toEqual(Array.from({ length: 1000 }, (_, at) => 5 + at));
  });
  test("small changes are one part, in order", () => {
    const operations = [write(1, "a"), write(2, "b")];
    expect(chunksOf(operations)).toEqual([operations]);
  });
});

describe("what stands in the way", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "cellBeingEdited"],
    ["AccessDenied", "readOnly"],
    ["ItemNotFound", "gone"],
    ["RequestPayloadSizeLimitExceeded", "tooLarge"],
    ["ApiNotFound", "tooOld"],
    ["GeneralException", "refusedByExcel"],
  ])("%s is said as %s, in both languages, without Excel's own message", (code, expected) => {
    const refusal = refusalOf({ code, message: "Der opstod en intern fejl" });
    expect(refusal.code).toBe(expected);
    for (const language of ["da", "en"] as const) {
      const text = say(sentences(language).workbook.report, refusal);
      expect(text).not.toBe("");
      expect(text).not.toContain("intern fejl");
    }
  });
  test("a bug of ours is not dressed up as Excel's refusal", () => {
    const bug = new Error("bug");
    expect(excelCode(bug)).toBeUndefined();
    expect(() => refusalOf(bug)).toThrow(bug);
  });
});

test("a report line's sentence has its place in it", () => {
  const report = line("rowsAdded", { sheet: "Finansiering", rows: 1 });
  expect(say(sentences("da").workbook.report, report)).toBe("Finansiering: 1 række tilføjet.");
});

test.each([undefined, null, 7, "text", [], { tables: 3 }, { tables: { plan: { id: 1 } } }])(
  "a setting of %j holds nothing of ours",
  (value) => expect(readStored(value)).toEqual({ sheets: {}, tables: {} }),
);

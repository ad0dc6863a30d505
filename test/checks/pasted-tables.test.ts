/** The tables of the plan of 2013 as people paste them: section 10 and the targets, whole and with one slip. */
import type { CellValue } from "../../src/cells/cell-value";
import { inputOf, type SheetTable, type Verdict } from "../../src/checks/input";
import { check } from "../../src/checks/run";
import { comparisonOf } from "../../src/checks/finding";
import { findingSentence } from "../../src/checks/finding-sentence";
import { da } from "../../src/text/da";
import { seedPlan } from "../plan/seed-files";
import { overviewCells, tableOf, targetCells } from "./statements";

const seed = seedPlan("tingbjerg-husum");
type Cells = readonly (readonly CellValue[])[];

function told(
  values: Cells,
  verdict: Verdict = "unasked",
  more: Partial<SheetTable> = {},
): readonly string[] {
  const table = { ...tableOf("Ark", values, verdict), ...more };
  const { findings } = check(inputOf(seed, { tables: [table] }), undefined, ["table"]);
  return findings.map((finding) => {
    const comparison = comparisonOf(finding);
    const { code, places, params } = finding;
    const row = "row" in params ? params.row : "named" in params ? params.named.join() : "";
    const about = comparison ? `${comparison.stated}/${comparison.computed ?? ""}` : row;
    return `${code} ${places[0]?.address ?? ""} ${about}`.trim();
  });
}

test("the row that a total leaves out is named", () => {
  const rows = overviewCells(seed).map((row) =>
    row[0] === "I alt" ? row.with(2, 1_460_000) : row,
  );
  const table = tableOf("Ark", rows, "unasked");
  const [finding] = check(inputOf(seed, { tables: [table] }), undefined, ["table"]).findings;
  expect(finding && findingSentence(finding, da.checks)).toBe(
    "I alt 2013 er 1.460.000 kr., men rækkerne giver 1.490.000 kr.: 30.000 kr. for lidt. Ret summen eller den række, der er forkert. Rækken »Dialog med beboerne« er ikke talt med.",
  );
});

describe("section 10 as people paste it", () => {
  const pasted = overviewCells(seed).map((row) =>
    row.map((cell, column) => {
      if (typeof cell !== "number" || column < 2) return cell;
      const text = String(cell).replace(/\B(?=(\d{3})+$)/g, ".");
      return text;
    }),
  );
  const dialogue = pasted.findIndex((row) => row[1] === "Dialog med beboerne");
  const withStray = pasted.map((row, at) => (at === dialogue ? row.with(2, "30.000.") : row));
  const withBoth = withStray.map((row) => (row[0] === "I alt" ? row.with(2, "1.460.000") : row));

  test("30.000. is read as 30.000 and said, and the total is right", () => {
    expect(told(withStray)).toEqual([
      `table-stray-full-stop C${dialogue + 3} Dialog med beboerne`,
      "table-text-amount C4 Indbrudsindsats",
    ]);
  });

  test("a mistyped total is found beside it", () => {
    expect(told(withBoth)).toEqual([
      `table-total C${pasted.length + 1} 146000000/149000000`,
      `table-stray-full-stop C${dialogue + 3} Dialog med beboerne`,
      "table-text-amount C4 Indbrudsindsats",
    ]);
  });

  test("the fix writes the number the text says", () => {
    const { findings } = check(
      inputOf(seed, { tables: [tableOf("Ark", withStray, "unasked")] }),
      undefined,
      ["table"],
    );
    expect(findings[0]?.fix).toEqual([
      { cell: { sheet: "Ark", address: `C${dialogue + 3}` }, from: "30.000.", to: 30_000 },
    ]);
  });
});

describe("a table that belongs to the plan", () => {
  const right = overviewCells(seed);
  const header = right[0] ?? [];
  test.each<readonly [reason: string, values: Cells, told: readonly string[]]>([
    ["agrees", right, []],
    [
      "in another order of rows",
      [header, ...right.slice(1, 10).toReversed(), ...right.slice(10)],
      [],
    ],
    [
      "with the names of the area tables",
      right.map((row) =>
        row.map((cell) =>
          cell === "Akutpulje"
            ? "Akutupulje til understøttelse af beboerdrevne initiativer for tryghed og mod kriminalitet"
            : cell,
        ),
      ),
      [],
    ],
    [
      "with 0 for blank",
      right.map((row, at) =>
        row.map((cell, column) => (cell === "" && column > 1 && at > 0 ? 0 : cell)),
      ),
      [],
    ],
    [
      "with another amount",
      right.with(1, (right[1] ?? []).with(2, 45_000)),
      ["table-row C4 4500000/4000000"],
    ],
    [
      "with a row too few",
      right.toSpliced(1, 1),
      ["table-total C12 149000000/145000000", "table-missing-rows B12 Indbrudsindsats"],
    ],
    [
      "with two years' headers changed about",
      right.with(0, header.with(2, header[3] ?? "").with(3, header[2] ?? "")),
      ["table-year-moved C3", "table-year-moved D3", "table-years D3"],
    ],
    [
      "with a row nobody knows",
      right.toSpliced(1, 0, [1, "Ukendt", 1, "", "", ""]),
      ["table-total C14 149000000/149000100", "table-unknown-row B4 Ukendt"],
    ],
    [
      "with another remaining amount",
      right.with(11, (right[11] ?? []).with(2, 500_000)),
      ["table-remaining C14 50000000/51000000"],
    ],
  ])("%s", (_, values, expected) => {
    expect(told(values, "plan").map((each) => each.trim())).toEqual(expected);
  });

  test.each(["older", "ignored"] as const)("a table marked as %s is left alone", (verdict) => {
    expect(told(right.with(1, (right[1] ?? []).with(2, 45_000)), verdict)).toEqual([]);
  });
});

describe("formulas in tables", () => {
  const right = overviewCells(seed);
  const withFormula = (formula: string): Partial<SheetTable> => ({
    formulas: right.map((row) =>
      row.map((cell, column) => (row[0] === "I alt" && column === 2 ? formula : cell)),
    ),
  });
  test("a SUM that leaves out the last row is told with the whole range", () => {
    const table = { ...tableOf("Ark", right, "unasked"), ...withFormula("=SUM(C4:C11)") };
    const [finding] = check(inputOf(seed, { tables: [table] }), undefined, ["table"]).findings;
    expect(finding?.code).toBe("sum-range");
    expect(finding?.fix).toEqual([
      { cell: { sheet: "Ark", address: "C13" }, from: "=SUM(C4:C11)", to: "=SUM(C4:C12)" },
    ]);
  });

  test("a number over a generated formula is told, and not where fixed values were asked for", () => {
    const expected = withFormula("=SUM(C4:C12)").formulas ?? [];
    const table: SheetTable = { ...tableOf("Ark", right, "ours"), expected };
    const ids = (fixedValues: boolean): readonly string[] =>
      check(
        inputOf(seed, { tables: [table], settings: { fixedValues, status: "draft" } }),
        undefined,
        ["table"],
      ).findings.map((each) => each.code);
    expect(ids(false)).toEqual(["generated-formula"]);
    expect(ids(true)).toEqual([]);
  });
});

describe("target tables", () => {
  const right = targetCells(seed);
  const change = (row: number, column: number, value: CellValue): Cells =>
    right.with(row, (right[row] ?? []).with(column, value));
  test.each<readonly [reason: string, values: Cells, verdict: Verdict, told: readonly string[]]>([
    ["all 24 targets agree, ties up", right, "plan", []],
    ["and with their own labels alone", right, "unasked", []],
    ["off by one", change(1, 5, "115 (-25 %)"), "plan", ["table-target F4 115/116"]],
    [
      "off by one, by its own label",
      change(1, 5, "115 (-25 %)"),
      "unasked",
      ["table-target F4 115/116"],
    ],
    ["a label off", change(2, 2, "416 (-11 %)"), "plan", ["table-target-label C5 1100/1000"]],
    ["another baseline", change(1, 1, 155), "plan", ["table-baseline B4 155/154"]],
    [
      "a sum of rounded targets need not be the rounded target of the sum",
      [...right, ["I alt", 806, 725, "", "", ""]],
      "plan",
      [],
    ],
    [
      "but not any sum",
      [...right, ["I alt", 806, 700, "", "", ""]],
      "plan",
      ["table-total C10 700/727"],
    ],
  ])("%s", (_, values, verdict, expected) => {
    expect(told(values, verdict)).toEqual(expected);
  });
});

/** Tables people paste and type: recognised whatever their headers are called, and added up as they stand. */
import { inputOf, type CellValue, type SheetTable, type Verdict } from "../../src/checks/input";
import { findTables } from "../../src/checks/recognise/find-tables";
import { recognise } from "../../src/checks/recognise/table-case";
import { check } from "../../src/checks/run";
import { sentenceOf } from "../../src/checks/said";
import { da } from "../../src/text/da";
import { seedPlan } from "../plan/seed-files";
import { overviewCells, tableOf, targetCells } from "./statements";

const seed = seedPlan("tingbjerg-husum");
type Cells = readonly (readonly CellValue[])[];

/** A line is a row, `|` parts the cells, and a whole number is a number. */
function cells(text: string): CellValue[][] {
  return text
    .trim()
    .split("\n")
    .map((line) =>
      line.split("|").map((cell) => {
        const trimmed = cell.trim();
        return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
      }),
    );
}

function told(
  values: Cells,
  verdict: Verdict = "unasked",
  more: Partial<SheetTable> = {},
): readonly string[] {
  const table = { ...tableOf("Ark", values, verdict), ...more };
  const { findings } = check(inputOf(seed, { tables: [table] }), undefined, ["table"]);
  return findings.map(({ check: id, places, figures, words }) =>
    `${id} ${places[0]?.address ?? ""}${figures ? ` ${figures.stated ?? ""}/${figures.computed ?? ""}` : ` ${words.name ?? words.text ?? ""}`}`.trim(),
  );
}

describe("what a rectangle is", () => {
  test.each([
    [
      "an area table",
      "Indsats- område|Aktivitet|Finansiering 2013|Finansiering 2014\n3|Dialog|30000|30000\nI alt||30000|30000",
      "area",
    ],
    [
      "with leftover markup",
      "<b>Indsats-område</b>|<b>Aktivitet</b>|<b>Finansiering 2013</b>\n4|Forløb|40.000\n<b>I alt</b>||<b>40.000</b>",
      "area",
    ],
    [
      "section 10",
      "Indsatsområde|Aktivitet|Finansiering 2013\n1|Lys|340000\n2|Presse|450000\nI alt||790000\nResterende beløb pr. år||1210000",
      "overview",
    ],
    ["a typed list of years", "|2013|2014\nLys|340|\nPresse|450|450\nSum|790|450", "overview"],
    ["targets", "Gerningstype|Baseline (2012)|Måltal 2013\nIndbrud|154|139 (-10 %)", "targets"],
  ])("%s", (_, text, kind) => {
    expect(recognise(cells(text))?.kind).toBe(kind);
  });

  test.each([
    ["a phone list", "Navn|Telefon\nAnna|12345678"],
    ["a calendar", "Møde|Dato\nStyregruppe|maj 2013"],
    ["one line", "Aktivitet|2013"],
  ])("%s is no table of the plan's kinds", (_, text) => {
    expect(recognise(cells(text))).toBeUndefined();
  });
});

describe("a table's own sums, before anybody has said what it is", () => {
  const head = "Indsatsområde|Aktivitet|Finansiering 2013|Finansiering 2014|I alt";
  test.each([
    ["a right table", `${head}\n1|A|10|20|30\n1|B|5||5\nI alt||15|20|35`, []],
    [
      "a wrong total",
      `${head}\n1|A|10|20|30\n1|B|5||5\nI alt||16|20|35`,
      ["table-total C6 1600/1500", "table-row-total E6 3500/3600"],
    ],
    [
      "a wrong row",
      `${head}\n1|A|10|20|31\nI alt||10|20|31`,
      ["table-row-total E4 3100/3000", "table-row-total E5 3100/3000"],
    ],
    [
      "subtotals are not counted twice",
      "Indsatsområde|Aktivitet|2013\n1|A|10\n1|B|5\nI alt område 1||15\n2|C|7\nI alt område 2||7\nI alt||22",
      [],
    ],
    [
      "a wrong subtotal",
      "Indsatsområde|Aktivitet|2013\n1|A|10\n1|B|5\nI alt område 1||16\n2|C|7\nI alt||22",
      ["table-subtotal C6 1600/1500"],
    ],
    ["thousands are intervals", "Beløb i t.kr.|\nAktivitet|2013\nA|33\nB|33\nC|33\nI alt|100", []],
    [
      "until they are apart",
      "Beløb i t.kr.|\nAktivitet|2013\nA|33\nB|33\nC|33\nI alt|102",
      ["table-total B8 10200000/9900000"],
    ],
    ["millions with decimals", "Aktivitet|2013 (mio. kr.)\nA|1.25\nB|0.5\nI alt|1.75", []],
    [
      "its own frame",
      "Aktivitet|2013\nA|10\nI alt|10\nRamme|30\nResterende beløb|25",
      ["table-remaining B7 2500/2000"],
    ],
    ["a year twice", "Aktivitet|2013|2013\nA|10|5\nB|1|2", ["table-years C3 "]],
    ["an error value", "Aktivitet|2013\nA|#REF!\nB|1", ["broken-cell B4 #REF!"]],
  ])("%s", (_, text, expected) => {
    expect(told(cells(text)).map((each) => each.trim())).toEqual(
      expected.map((each) => each.trim()),
    );
  });

  test("the row that a total leaves out is named", () => {
    const rows = overviewCells(seed).map((row) =>
      row[0] === "I alt" ? row.with(2, 1_460_000) : row,
    );
    const table = tableOf("Ark", rows, "unasked");
    const [finding] = check(inputOf(seed, { tables: [table] }), undefined, ["table"]).findings;
    expect(finding && sentenceOf(finding, da.checks)).toBe(
      "I alt 2013 er 1.460.000 kr., men rækkerne giver 1.490.000 kr.: 30.000 kr. for lidt. Ret summen eller den række, der er forkert. Rækken »Dialog med beboerne« er ikke talt med.",
    );
  });
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
    expect(finding?.check).toBe("sum-range");
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
      ).findings.map((each) => each.check);
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

test("tables are found among other things on a sheet, side by side and with their titles", () => {
  const sheet = cells(
    [
      "Notat til mødet|||||",
      "|||||",
      "Beløb i t.kr.|||||",
      "Aktivitet|2013|2014||Aktivitet|2013",
      "A|10|20||C|1",
      "B|5|||D|2",
      "I alt|15|20||I alt|3",
      "|||||",
      "Gerningstype|Baseline (2012)|Måltal 2013|||",
      "Indbrud|154|139 (-10 %)|||",
    ].join("\n"),
  );
  const found = findTables({ sheet: "Ark", row: 0, column: 0, values: sheet });
  expect(found.map(({ row, column, values }) => [row, column, values.length])).toEqual([
    [2, 0, 5],
    [3, 4, 4],
    [8, 0, 2],
  ]);
  const verdicts = found.map((table) => ({ ...table, verdict: "unasked" as const }));
  expect(check(inputOf(seed, { tables: verdicts }), undefined, ["table"]).findings).toEqual([]);
});

describe("frame, carry-over, granted and remaining, without any row", () => {
  const table = (carried: string, left: number): string =>
    `År|2013|2014\nRamme|2000000|2000000\nOverført|${carried}|\nAfsat|1490000|1030000\nResterende|${left}|970000`;

  test.each([
    ["add up", table("", 510_000), []],
    ["add up with a carry-over", table("100000", 610_000), []],
    ["do not", table("100000", 510_000), ["table-remaining B7 51000000/61000000"]],
  ])("%s", (_, text, expected) => {
    expect(told(cells(text))).toEqual(expected);
    expect(told(cells(text.replace("Overført|100000|", "Overført||")), "older")).toEqual([]);
  });

  test("a frame that is not the one on Ramme is told, with or without the carry-over", () => {
    const stated = "År|2013|2014\nRamme|2100000|2000000\nAfsat|1490000|1030000";
    expect(told(cells(stated), "plan")).toEqual(["table-frame B4 210000000/200000000"]);
    expect(told(cells(stated))).toEqual([]);
  });

  test("a total that stands alone is held against Finansiering, as rounded as it is", () => {
    const alone = (total: string): string => `Aktivitet (mio. kr.)|2013|2014\nI alt|${total}`;
    expect(told(cells(alone("1.5|1")), "plan")).toEqual([]);
    expect(told(cells(alone("1.6|1")), "plan")).toEqual([
      "table-plan-total B4 160000000/149000000",
    ]);
    expect(told(cells(alone("1.6|1")))).toEqual([]);
  });

  test("a table that names areas has lost its rows when only the total is left", () => {
    const left = "Indsatsområde|Aktivitet|2013\nI alt||340000";
    expect(told(cells(left))).toEqual(["table-total C4 34000000/0"]);
  });

  test.each(["Ramme for borgerdeltagelse", "Overført til akutpulje", "Afsatte midler til lys"])(
    "an activity called %s is a row of the sum",
    (name) => {
      expect(told(cells(`Aktivitet|2013\n${name}|100\nLys|50\nI alt|150`))).toEqual([]);
      expect(told(cells(`Aktivitet|2013\n${name}|100\nLys|50\nI alt|50`))).toHaveLength(1);
    },
  );
});

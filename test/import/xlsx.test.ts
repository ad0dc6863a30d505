/** Workbooks as files: what stands in their cells, which of their sheets is read, and what cannot be. */
import fc from "fast-check";
import { type Grid, textOf } from "../../src/import/grid";
import { propose } from "../../src/import/propose";
import { openPackage, unpacked } from "../../src/import/xlsx/package";
import type { Proposal } from "../../src/import/proposal";
import { lindevang, linesOf } from "./support";
import { xlsxFile, type XlsxParts } from "./xlsx-file";

const plan = lindevang();
const read = (parts: XlsxParts, answers: readonly (readonly [string, string])[] = []): Proposal =>
  propose({ kind: "bytes", bytes: xlsxFile(parts) }, plan, new Map(answers));

const table = [
  ["Gerningstype", 2012, 2013],
  ["Indbrud", 154, 139],
  ["Tyverier", 462, 416],
] as const;
const sheet = (name: string, rows: XlsxParts["sheets"][number]["rows"] = table) => ({ name, rows });
const taken = (proposal: Proposal) => linesOf(proposal).taken;
const allTaken = [
  "2,2 Indbrud 2012 = 154 baseline",
  "2,3 Indbrud 2013 = 139",
  "3,2 Tyverier 2012 = 462 baseline",
  "3,3 Tyverier 2013 = 416",
];

it("is read cell by cell, rows and columns counted as in the sheet", () => {
  expect(taken(read({ sheets: [sheet("Tal")] }))).toEqual(allTaken);
  const below = [[], [], [null, "Anmeldelser"], ...table.map((row) => [null, ...row])];
  expect(taken(read({ sheets: [sheet("Tal", below)] }))).toContain(
    "5,3 Indbrud 2012 = 154 baseline",
  );
});

it.each(["x", "ns0"])("is read where names have the prefix %s", (prefix) => {
  expect(taken(read({ sheets: [sheet("Tal")], prefix }))).toEqual(allTaken);
});

const cellsOf = (
  cells: readonly { readonly xml: string }[],
  parts: Partial<XlsxParts> = {},
): Grid => read({ sheets: [sheet("Tal", [cells])], ...parts }).grid;

it("knows texts, numbers, dates, truth values and errors apart", () => {
  const sharedStrings = `<sst><si><t>Indbrud</t></si><si><r><t>Vold</t></r><r><rPr/><t xml:space="preserve"> og trusler</t></r><rPh><t>x</t></rPh></si></sst>`;
  const cells = [
    '<c t="s"><v>0</v></c>',
    '<c t="s"><v>1</v></c>',
    '<c s="1"><v>41640</v></c>',
    "<c><f>1+1</f><v>2</v></c>",
    '<c t="e"><v>#N/A</v></c>',
    '<c t="b"><v>1</v></c>',
    '<c t="str"><f>A1</f><v>a_x000D_b</v></c>',
    '<c t="d"><v>2013-01-01T00:00:00</v></c>',
    '<c t="inlineStr"><is><t>Læderi &amp; co</t></is></c>',
    '<c s="9"><v>1.5E2</v></c>',
  ].map((xml) => ({ xml }));
  const [row = []] = cellsOf(cells, {
    formats: ["mmm-yy"],
    parts: { "xl/sharedStrings.xml": sharedStrings },
  });
  expect(row).toEqual([
    "Indbrud",
    "Vold og trusler",
    { value: 41640, format: "mmm-yy" },
    { value: 2, format: "General" },
    "#N/A",
    "SAND",
    "a\rb",
    "2013-01-01",
    "Læderi & co",
    { value: 150, format: "General" },
  ]);
});

it("keeps the number of a note from becoming a digit", () => {
  const note = '<r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>';
  const parts = {
    "xl/sharedStrings.xml": `<sst><si><r><t>139</t></r>${note}</si><si><t>Indbrud</t></si></sst>`,
  };
  const rows = [
    ["Gerningstype", 2013],
    [{ xml: '<c t="s"><v>1</v></c>' }, { xml: '<c t="s"><v>0</v></c>' }],
  ];
  expect(taken(read({ sheets: [sheet("Tal", rows)], parts }))).toEqual([
    "2,2 Indbrud 2013 = 139 footnote",
  ]);
});

it("leaves dates and errors with their reason", () => {
  const rows = [
    ["Gerningstype", 2012, 2013],
    ["Indbrud", { xml: '<c s="1"><v>41275</v></c>' }, 139],
    ["Tyverier", 462, { xml: '<c t="e"><v>#N/A</v></c>' }],
  ];
  const { left } = linesOf(read({ sheets: [sheet("Tal", rows)], formats: ["dd-mm-yyyy"] }));
  expect(left).toEqual(['2,2 "01-01-2013" turnedIntoDate', '3,3 "#N/A" excelError']);
});

it("is read where cells do not say where they stand", () => {
  const bare = table.map(
    (row) =>
      `<row>${row.map((cell) => (typeof cell === "number" ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`)).join("")}</row>`,
  );
  const xml = `<worksheet><sheetData>${bare.join("")}</sheetData></worksheet>`;
  const parts = { "xl/worksheets/sheet1.xml": xml };
  expect(taken(read({ sheets: [sheet("Tal")], parts }))).toEqual(allTaken);
});

it("holds no cells that are only coloured", () => {
  const rows = [...table.map((row) => [...row, null, null]), [null, null], [null]];
  expect(read({ sheets: [sheet("Tal", rows)] }).grid).toHaveLength(3);
});

it("is split at semicolons where it is one column", () => {
  const lines = table.map((row) => [row.join(";")]);
  const proposal = read({ sheets: [sheet("Tal", lines)] });
  expect(taken(proposal)).toEqual(allTaken);
  expect(proposal.notes.map(({ code }) => code)).toEqual(["splitAtSemicolons"]);
});

describe("with several sheets", () => {
  const prose = sheet("Læs mig", [["Tal fra politiet"], ["Hentet i februar"]]);
  const people = sheet("Befolkning", [
    ["Alder", 2012, 2013],
    ["0-17", 1200, 1210],
  ]);

  it("is the one with a table of the plan's offences, and the others are named", () => {
    const proposal = read({ sheets: [prose, people, sheet("Anmeldt")] });
    expect(taken(proposal)).toEqual(allTaken);
    expect(proposal.notes).toEqual([
      { code: "otherSheets", params: { read: "Anmeldt", others: ["Læs mig", "Befolkning"] } },
    ]);
  });

  it("passes over hidden sheets", () => {
    const hidden = { ...sheet("Gammel"), state: "hidden" as const };
    const proposal = read({ sheets: [hidden, sheet("Anmeldt")] });
    expect(taken(proposal)).toEqual(allTaken);
    expect(proposal.questions).toEqual([]);
  });

  it("asks which one is meant, and leaves all of it until then", () => {
    const sheets = [sheet("2013"), sheet("2014")];
    const proposal = read({ sheets });
    expect(taken(proposal)).toEqual([]);
    expect(proposal.questions).toEqual([
      { id: "sheet", code: "sheet", params: {}, choices: ["leave", "2013", "2014"] },
    ]);
    expect(proposal.fates.flat().every(({ kind }) => kind === "left")).toBe(true);
    expect(taken(read({ sheets }, [["sheet", "2014"]]))).toEqual(allTaken);
    expect(taken(read({ sheets }, [["sheet", "leave"]]))).toEqual([]);
  });
});

describe("a file that cannot be read", () => {
  const whole = xlsxFile({ sheets: [sheet("Tal")] });
  const blockedOf = (bytes: Uint8Array): Proposal["blocked"] =>
    propose({ kind: "bytes", bytes }, plan).blocked;
  const compound = (text: string): Uint8Array =>
    Uint8Array.from([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...Buffer.alloc(504),
      ...Buffer.from(text, "utf16le"),
    ]);

  it.each([
    ["cut in half", whole.subarray(0, whole.length / 2), "damagedFile"],
    [
      "with its middle overwritten",
      whole.map((byte, at) => (at > 60 && at < 200 ? 7 : byte)),
      "damagedFile",
    ],
    ["of before 2007", compound("Workbook"), "oldFile"],
    ["with a password", compound("EncryptedPackage"), "lockedFile"],
    [
      "of a text program",
      xlsxFile({
        sheets: [],
        parts: {
          "_rels/.rels":
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        },
      }),
      "notAWorkbook",
    ],
    [
      "of another office program",
      xlsxFile({ sheets: [], parts: { "_rels/.rels": undefined } }),
      "notAWorkbook",
    ],
    [
      "with a sheet cut short",
      xlsxFile({
        sheets: [sheet("Tal")],
        parts: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" },
      }),
      "damagedFile",
    ],
    [
      "with a text that is not there",
      xlsxFile({ sheets: [sheet("Tal", [[{ xml: '<c t="s"><v>7</v></c>' }]])] }),
      "damagedFile",
    ],
    [
      "with a cell beyond the last column",
      xlsxFile({
        sheets: [sheet("Tal", [[{ xml: "<c><v>7</v></c>" }]])],
        parts: {
          "xl/worksheets/sheet1.xml":
            '<worksheet><row r="1"><c r="ZZZZ1"><v>1</v></c></row></worksheet>',
        },
      }),
      "damagedFile",
    ],
    [
      "of more cells than can be",
      xlsxFile({
        sheets: [sheet("Tal")],
        parts: {
          "xl/worksheets/sheet1.xml": `<worksheet>${Array.from({ length: 300 }, (_, row) => `<row r="${String(row + 1)}"><c r="XFD${String(row + 1)}"><v>1</v></c></row>`).join("")}</worksheet>`,
        },
      }),
      "tooLarge",
    ],
    [
      "whose sheets hold more rows together than can be",
      xlsxFile({
        sheets: Array.from({ length: 5 }, (_, at) => sheet(`Tal ${at}`)),
        parts: Object.fromEntries(
          Array.from({ length: 5 }, (_, at) => [
            `xl/worksheets/sheet${at + 1}.xml`,
            '<worksheet><row r="1048576"><c r="A1048576"><v>1</v></c></row></worksheet>',
          ]),
        ),
      }),
      "tooLarge",
    ],
    ["without sheets", xlsxFile({ sheets: [] }), "noTable"],
    ["with blank sheets", xlsxFile({ sheets: [sheet("Tal", [])] }), "noTable"],
  ] as const)("%s is said to be so", (_, bytes, code) => {
    expect(blockedOf(bytes)).toBe(code);
  });

  it("is not read as other figures where a byte of it is changed", () => {
    const stored = xlsxFile({ sheets: [sheet("Tal")], level: 0 });
    const at = Buffer.from(stored).indexOf("<v>154</v>") + 3;
    expect(blockedOf(stored)).toBeNull();
    expect(blockedOf(stored.map((byte, place) => (place === at ? byte + 1 : byte)))).toBe(
      "damagedFile",
    );
  });

  it("never throws, whatever bytes are changed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), { maxLength: 8 }),
        fc.nat(whole.length),
        (edits, length) => {
          const bytes = Uint8Array.from(whole);
          for (const { at, byte } of edits) bytes[at] = byte;
          const { grid, fates } = propose(
            { kind: "bytes", bytes: length % 3 === 0 ? bytes.subarray(0, length) : bytes },
            plan,
          );
          expect(fates.map((row) => row.length)).toEqual(grid.map((row) => row.length));
        },
      ),
      { numRuns: 400, seed: 20130301 },
    );
  });
});

it("unpacks at most 256 MB, counting a part that sheets share as often as it is read", () => {
  const megabytes = 64;
  const parts = openPackage(
    xlsxFile({ sheets: [], parts: { "xl/blank.xml": " ".repeat(megabytes << 20) } }),
  );
  const part = parts.get("xl/blank.xml");
  const unpackedOnce = (): number => {
    let size = 0;
    for (const piece of part ? unpacked(part) : []) size += piece.length;
    return size >> 20;
  };
  expect([1, 2, 3].map(unpackedOnce)).toEqual([megabytes, megabytes, megabytes]);
  expect(() => [4, 5].map(unpackedOnce)).toThrow("tooLarge");
});

it("cuts a number's format to the length Excel allows", () => {
  const format = `0"${"x".repeat(300)}"`;
  const [[cell] = []] = cellsOf([{ xml: '<c s="1"><v>2</v></c>' }], { formats: [format] });
  expect(cell).toEqual({ value: 2, format: format.slice(0, 255) });
});

it("gives every text as it stands", () => {
  const texts = fc
    .string({ unit: "grapheme", maxLength: 20 })
    .filter((text) => !/[\p{Cc}\uFFFE\uFFFF]|_x/u.test(text));
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), (cells) => {
      const { grid } = read({ sheets: [sheet("Tal", [["Titel"], cells])] });
      const [, row = []] = grid;
      expect(cells.map((_, at) => textOf(row[at]))).toEqual(cells);
    }),
    { numRuns: 200, seed: 20130302 },
  );
});

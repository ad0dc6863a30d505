/** Whatever is done to a file, it opens or says why it does not; nothing else is ever thrown. */
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { FileError } from "../../../src/workbench/engine/file/file-error";
import { openWorkbook } from "../../../src/workbench/engine/file/open";
import { saveWorkbook } from "../../../src/workbench/engine/file/save";
import { excelFile } from "./excel-file";

function codeOf(bytes: Uint8Array): string {
  try {
    saveWorkbook(openWorkbook(bytes));
    return "opened";
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

const good = excelFile();
const parts = unzipSync(good);
const xmlParts = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));

test("a part with a stretch missing, doubled or replaced", () => {
  const damage = fc.record({
    name: fc.constantFrom(...xmlParts),
    start: fc.nat(2_000),
    length: fc.integer({ min: 1, max: 60 }),
    put: fc.constantFrom("", "x", "<", '"', "99999999999", "-1", "<a/>", "&", "A0", "\u0000"),
  });
  fc.assert(
    fc.property(damage, ({ name, start, length, put }) => {
      const text = strFromU8(parts[name] ?? new Uint8Array());
      const from = start % text.length;
      const broken = text.slice(0, from) + put + text.slice(from + length);
      expect(codeOf(zipSync({ ...parts, [name]: strToU8(broken) }))).toMatch(/^\w+$/);
    }),
    { seed: 2013, numRuns: 100 },
  );
});

test("bytes changed anywhere in the zip", () => {
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.nat(255), (at, value) => {
      const broken = good.slice();
      broken[at] = value;
      expect(codeOf(broken)).toMatch(/^\w+$/);
    }),
    { seed: 2013, numRuns: 100 },
  );
});

test("any part missing", () => {
  for (const name of Object.keys(parts)) {
    const rest = Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));
    expect(codeOf(zipSync(rest))).toMatch(/^\w+$/);
  }
});

test.each<[string, Record<string, (xml: string) => string>, string]>([
  [
    "dates from 1904",
    { "xl/workbook.xml": (xml) => xml.replace("<workbookPr ", '<workbookPr date1904="1" ') },
    "dates1904",
  ],
  [
    "the strict form of the format",
    {
      "xl/workbook.xml": (xml) =>
        xml.replace(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
    },
    "notAWorkbook",
  ],
  [
    "two sheets of one name",
    { "xl/workbook.xml": (xml) => xml.replace("Liste &amp; mål", "BUDGET") },
    "damaged",
  ],
  ["a workbook that is no XML", { "xl/workbook.xml": () => "Indsats;2013" }, "damaged"],
])("%s", (_, change, code) => {
  expect(codeOf(excelFile(change))).toBe(code);
});

test("a file that says it unpacks to more than a workbook can be", () => {
  const bomb = good.slice();
  const directory = bomb.findIndex((_, at) =>
    [0x50, 0x4b, 1, 2].every((byte, index) => bomb[at + index] === byte),
  );
  // The unpacked size of the first part, in its entry of the zip's directory.
  new DataView(bomb.buffer).setUint32(directory + 24, 300 * 1024 * 1024, true);
  expect(codeOf(bomb)).toBe("tooLarge");
});

test("a workbook with a password", () => {
  const name = [..."EncryptedPackage"].flatMap((char) => [char.charCodeAt(0), 0]);
  expect(
    codeOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0), ...name])),
  ).toBe("encrypted");
});

/** What names and sheets may be called, and what is said where they may not. */
import { refusal } from "../ask";
import { mark, type Json, type Probe } from "../probe";

const badNames = [`${mark}with space`, "AB12", "1a", "R1C1", `${mark}a-b`];
const badSheetNames = [`${mark}a/b`, `${mark}${"x".repeat(31)}`, `${mark}'`, `${mark}[a]`];

/** Each of these has a request of its own, since the first that is refused ends one. */
async function oneByOne(given: readonly string[], ask: (one: string) => Promise<Json>) {
  const answers: Record<string, Json> = {};
  for (const one of given) answers[one] = await ask(one);
  return answers;
}

export const namesAndSheets: readonly Probe[] = [
  {
    id: "names-refused",
    behaviours: ["names-syntax"],
    asks: "What is said to names with a space or a hyphen, and to such as look like a cell?",
    ask: ({ context, sheet }) =>
      oneByOne(badNames, (name) => {
        sheet.names.add(name, sheet.getRange("A1"));
        return refusal(context);
      }),
  },
  {
    id: "name-taken",
    behaviours: ["names-syntax", "error-sentences"],
    asks: "What is said to a name that is there already, in other case?",
    async ask({ context, sheet }) {
      sheet.names.add(`${mark}Name`, sheet.getRange("A1"));
      await context.sync();
      sheet.names.add(`${mark}NAME`, sheet.getRange("A2"));
      return refusal(context);
    },
  },
  {
    id: "name-of-a-table",
    behaviours: ["names-syntax"],
    asks: "What is said to a name that a table bears?",
    async ask({ context, sheet }) {
      sheet.getRange("A1").values = [["A"]];
      sheet.tables.add("A1:A2", true).name = `${mark}Table`;
      await context.sync();
      context.workbook.names.add(`${mark}Table`, sheet.getRange("D1"));
      return refusal(context);
    },
  },
  {
    id: "name-read-back",
    behaviours: [],
    asks: "How are a name's formula, value and type read back?",
    async ask({ context, sheet }) {
      const name = sheet.names.add(`${mark}Name`, sheet.getRange("A1:B2"));
      name.load("formula, value, type, scope, visible");
      await context.sync();
      const { type, scope, visible } = name;
      return [String(name.formula), String(name.value), type, scope, visible];
    },
  },
  {
    id: "sheet-names-refused",
    behaviours: ["sheet-names"],
    asks: "What is said to sheet names that are too long or hold signs?",
    ask: ({ context }) =>
      oneByOne(badSheetNames, (name) => {
        context.workbook.worksheets.add(name);
        return refusal(context);
      }),
  },
  {
    id: "sheet-name-taken",
    behaviours: ["sheet-names", "error-sentences"],
    asks: "What is said to a second sheet of the same name?",
    async ask({ context }) {
      context.workbook.worksheets.add(`${mark}SHEET`);
      return refusal(context);
    },
  },
];

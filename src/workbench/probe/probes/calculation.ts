/** What formulas come to. */
import { look, makeTable, put, withoutSheet } from "../ask";
import type { Probe } from "../probe";

/** The formulas' values, side by side. */
function comesTo(
  id: string,
  behaviours: readonly string[],
  asks: string,
  ...formulas: readonly string[]
): Probe {
  return {
    id,
    behaviours,
    asks: `${asks} ${formulas.join("   ")}`,
    async ask({ context, sheet }) {
      const range = sheet.getRangeByIndexes(0, 0, 1, formulas.length);
      range.formulas = [[...formulas]];
      range.load("values");
      await context.sync();
      return (range.values[0] ?? []) as (string | number | boolean)[];
    },
  };
}

export const calculation: readonly Probe[] = [
  comesTo(
    "text-used-as-number",
    ["texts-as-numbers-are-danish"],
    "Which texts are numbers?",
    '="1,5"+1',
    '="1.5"+1',
    '="1.234"+1',
    '=VALUE("1.234,5")',
  ),
  comesTo(
    "number-used-as-text",
    ["texts-as-numbers-are-danish"],
    "How is a number joined to a text?",
    '=1.5&""',
    '=TRUE&""',
  ),
  comesTo(
    "text-format-codes",
    ["text-format-codes-are-danish"],
    "Whose signs are those of TEXT's code?",
    '=TEXT(1234.5,"#.##0,00")',
    '=TEXT(1234.5,"#,##0.00")',
    '=TEXT(43465,"yyyy")',
    '=TEXT(43465,"åååå")',
  ),
  comesTo("negation-and-power", ["negation-before-power"], "What does it come to?", "=-2^2"),
  comesTo(
    "fifteen-digits",
    ["numbers-have-15-digits"],
    "What do these come to?",
    "=1.333+1.225-1.333-1.225",
    "=1*(0.5-0.4-0.1)",
    "=0.1+0.2=0.3",
    "=ROUND(17.5*1.15,2)",
    "=INT((250*(10000-700)+5000)/10000)",
  ),
  {
    id: "circle",
    behaviours: ["circles-show-zero"],
    asks: "What do two cells show that refer to each other?",
    async ask({ context, sheet }) {
      sheet.getRange("A1:B1").formulas = [["=B1+1", "=A1+1"]];
      await context.sync();
      return look(sheet, "A1:B1");
    },
  },
  {
    id: "spill",
    behaviours: ["arrays-spill"],
    asks: "Which cells does a formula of three rows fill?",
    async ask({ context, sheet }) {
      const from = sheet.getRange("A1");
      from.formulas = [["=SEQUENCE(3)"]];
      const to = from.getSpillingToRangeOrNullObject();
      to.load("address");
      await context.sync();
      const filled = to.isNullObject ? null : withoutSheet(to.address);
      return [filled, await look(sheet, "A1:A3", "formulas"), await look(sheet, "A1:A3")];
    },
  },
  {
    id: "spill-in-the-way",
    behaviours: ["arrays-spill"],
    asks: "What does a formula show whose result has a cell in its way?",
    async ask({ context, sheet }) {
      put(sheet, "A2", [[7]]);
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      await context.sync();
      return look(sheet, "A1:A3");
    },
  },
  {
    id: "spill-in-a-table",
    behaviours: ["arrays-spill"],
    asks: "What does a formula of three rows show inside a table?",
    async ask({ context, sheet }) {
      makeTable(sheet, [["A"], [""], [""]]);
      await context.sync();
      sheet.getRange("A2").formulas = [["=SEQUENCE(3)"]];
      await context.sync();
      return look(sheet, "A2");
    },
  },
];

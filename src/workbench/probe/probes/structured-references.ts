/** How formulas are spelled when they are read back. */
import { look, makeTable } from "../ask";
import type { Json, Place, Probe } from "../probe";

/** Written into C2 and G1 of a sheet with a table in A1:C3, and read back with its value. */
async function readBack(
  { context, sheet }: Place,
  address: string,
  formula: string,
): Promise<Json> {
  const table = makeTable(sheet, [
    ["Beløb (kr.)", "A#[1]", "C"],
    [1, 2, ""],
    [3, 4, ""],
  ]);
  table.name = "TrygProbe_T";
  await context.sync();
  sheet.getRange(address).formulas = [[formula]];
  await context.sync();
  return [await look(sheet, address, "formulas"), await look(sheet, address)];
}

function spelled(id: string, asks: string, address: string, formula: string): Probe {
  return {
    id,
    behaviours: ["formulas-read-as-written"],
    asks: `${asks} ${formula}`,
    ask: (place) => readBack(place, address, formula),
  };
}

export const structuredReferences: readonly Probe[] = [
  spelled("formula-case", "How is this spelled when read back?", "G1", "=sum( a2 ,A3 )"),
  spelled(
    "formula-whole-column",
    "How is a column of a table spelled?",
    "G1",
    "=SUM(trygprobe_t[beløb (kr.)])",
  ),
  spelled(
    "formula-this-row-inside",
    "How is this row spelled inside?",
    "C2",
    "=[@[Beløb (kr.)]]+1",
  ),
  spelled(
    "formula-this-row-long",
    "How is the long form of this row spelled?",
    "C2",
    "=TrygProbe_T[[#This Row],[Beløb (kr.)]]+1",
  ),
  spelled(
    "formula-escaped-column",
    "How is a column spelled whose name holds signs?",
    "G1",
    "=SUM(TrygProbe_T[A'#'[1']])",
  ),
  {
    id: "formula-one-row-table",
    behaviours: [],
    asks: "Are a table's references as they were when it has one row left?",
    async ask({ context, sheet }) {
      const table = makeTable(sheet, [["A"], [1], [2]]);
      table.name = "TrygProbe_T";
      sheet.getRange("D1").formulas = [["=SUM(TrygProbe_T[A])"]];
      await context.sync();
      table.rows.getItemAt(1).delete();
      await context.sync();
      return [await look(sheet, "D1", "formulas"), await look(sheet, "D1")];
    },
  },
  {
    id: "formula-in-the-persons-language",
    behaviours: ["text-format-codes-are-danish"],
    asks: "How does the person read =IF(SUM(A1,A2)>1.5,TRUE,{1,2;3,4})?",
    async ask({ context, sheet }) {
      sheet.getRange("D1").formulas = [["=IF(SUM(A1,A2)>1.5,TRUE,SUM({1,2;3,4}))"]];
      await context.sync();
      return look(sheet, "D1", "formulasLocal");
    },
  },
];

/** Sheet Ramme: what is available each year, and what is left of it. */
import type { SheetDefinition } from "./column";

/**
 * Granted: the year's column of Finansiering, but for activities that are dropped (Bortfaldet). Multiplied and
 * not summed apart, so that a text among the amounts gives #VALUE! where SUM would pass over it. The columns are named
 * from the first to the last, because LibreOffice reads neither a whole table's headers nor its bare name as Excel does.
 */
const granted =
  '=IF([@År]="","",SUMPRODUCT((TP_Finansiering[Status]<>"Bortfaldet")' +
  "*INDEX(TP_Finansiering[[Id]:[I alt]],0," +
  'MATCH([@År]&"",TP_Finansiering[[#Headers],[Id]:[I alt]],0))))';

export const frameSheet: SheetDefinition = {
  key: "frame",
  title: "Ramme",
  help: "frameSheet",
  tables: [
    {
      key: "frame",
      name: "TP_Ramme",
      identity: ["year"],
      columns: [
        { key: "year", header: "År", type: "year", width: 60, help: "frameYear", required: true },
        { key: "amount", header: "Ramme", type: "kroner", width: 110, help: "frameAmount" },
        { key: "carriedOver", header: "Overført", type: "kroner", width: 110, help: "carriedOver" },
        {
          key: "granted",
          header: "Afsat",
          type: "kroner",
          width: 110,
          help: "granted",
          formula: granted,
        },
        {
          key: "remaining",
          header: "Resterende",
          type: "kroner",
          width: 110,
          help: "remaining",
          formula: '=IF([@År]="","",[@Ramme]+[@Overført]-[@Afsat])',
        },
        { key: "basis", header: "Bevillingsgrundlag", type: "longText", width: 260, help: "basis" },
        { key: "date", header: "Dato", type: "date", width: 90, help: "frameDate" },
        { key: "priceLevel", header: "P/l-år", type: "year", width: 70, help: "priceLevel" },
      ],
    },
  ],
};

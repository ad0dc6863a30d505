/** Every question, family by family. */
import type { Probe } from "../probe";
import { batches } from "./batches";
import { blanks } from "./blanks";
import { calculatedColumns } from "./calculated-columns";
import { calculation } from "./calculation";
import { events } from "./events";
import { formats } from "./formats";
import { keptThings } from "./kept-things";
import { movedCells } from "./moved-cells";
import { namesAndSheets } from "./names-and-sheets";
import { payload } from "./payload";
import { protection } from "./protection";
import { structuredReferences } from "./structured-references";
import { tableGrowth } from "./table-growth";
import { tableHeaders } from "./table-headers";
import { tableShape } from "./table-shape";
import { textCells } from "./text-cells";
import { validation } from "./validation";
import { worksheetFunctions } from "./worksheet-functions";
import { writtenStrings } from "./written-strings";

export const probes: readonly Probe[] = [
  ...tableGrowth,
  ...calculatedColumns,
  ...tableHeaders,
  ...tableShape,
  ...structuredReferences,
  ...writtenStrings,
  ...textCells,
  ...blanks,
  ...formats,
  ...movedCells,
  ...calculation,
  ...namesAndSheets,
  ...protection,
  ...validation,
  ...batches,
  ...events,
  ...keptThings,
  ...worksheetFunctions,
  ...payload,
];

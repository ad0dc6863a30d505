/** Every typed sheet, in the order of its tabs. Creation, reading, validation and help all derive from this. */
import type { SheetKey } from "./keys";
import { activitiesSheet } from "./schema/activities";
import { areasSheet } from "./schema/areas";
import type { SheetDefinition, TableDefinition } from "./schema/column";
import { crimeSheet, safetyIndexSheet, targetPercentsSheet } from "./schema/crime";
import { explainedSheet } from "./schema/explained";
import { frameSheet } from "./schema/frame";
import { coFundingSheet, deliverablesSheet, fundingSheet } from "./schema/funding";
import { listsSheet } from "./schema/lists";
import { planSheet } from "./schema/plan-sheet";
import { reportsSheet } from "./schema/reports";

const byKey: Readonly<Record<SheetKey, SheetDefinition>> = {
  plan: planSheet,
  frame: frameSheet,
  areas: areasSheet,
  activities: activitiesSheet,
  funding: fundingSheet,
  coFunding: coFundingSheet,
  deliverables: deliverablesSheet,
  targetPercents: targetPercentsSheet,
  crime: crimeSheet,
  safetyIndex: safetyIndexSheet,
  lists: listsSheet,
  explained: explainedSheet,
  reports: reportsSheet,
};

export const allSheetDefinitions: readonly SheetDefinition[] = Object.values(byKey);

/** Those that a plan has from the start. */
export const sheetDefinitions: readonly SheetDefinition[] = allSheetDefinitions.filter(
  ({ onFirstUse }) => onFirstUse !== true,
);

/** A table with the sheet it belongs to. */
export interface PlacedTable {
  readonly sheet: SheetDefinition;
  readonly table: TableDefinition;
}

export const placedTables: readonly PlacedTable[] = allSheetDefinitions.flatMap((sheet) =>
  sheet.tables.map((table) => ({ sheet, table })),
);

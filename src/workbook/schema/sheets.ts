/** Every typed sheet, in the order of the tabs, with the tables it holds. */
import { type AnyTable, tables } from "../../plan/tables";

interface Sheet {
  /** The tab's name. */
  readonly title: string;
  /** It stands for a title that is too long to be followed by anything, where another sheet has the title. */
  readonly shortTitle?: string;
  /** One table, or several side by side. */
  readonly tables: readonly AnyTable[];
  /** The sheet is made when something is first put on it. */
  readonly onFirstUse?: true;
}

const byKey = {
  plan: { title: "Plan", tables: [tables.plan] },
  frame: { title: "Ramme", tables: [tables.frame] },
  areas: { title: "Indsatsområder", tables: [tables.areas, tables.results, tables.effects] },
  activities: { title: "Aktiviteter", tables: [tables.activities] },
  funding: { title: "Finansiering", tables: [tables.funding] },
  coFunding: { title: "Medfinansiering", tables: [tables.coFunding] },
  deliverables: { title: "Leverancer", tables: [tables.deliverables] },
  targetPercents: { title: "Målprocenter", tables: [tables.targetPercents] },
  crime: { title: "Kriminalitet", tables: [tables.crime] },
  safetyIndex: { title: "Tryghedsindeks", tables: [tables.safetyIndex] },
  lists: {
    title: "Lister",
    tables: [
      tables.activityStatuses,
      tables.coFundingStatuses,
      tables.targetKinds,
      tables.safetyScale,
      tables.yesNo,
    ],
  },
  explained: {
    title: "Forklarede afvigelser",
    shortTitle: "Afvigelser",
    tables: [tables.explained],
    onFirstUse: true,
  },
  reports: { title: "Anmeldelser", tables: [tables.reports], onFirstUse: true },
} as const satisfies Record<string, Sheet>;

/** The code's name for a typed sheet. Its tab may have another name in a workbook. */
export type SheetKey = keyof typeof byKey;

export interface SheetDefinition extends Sheet {
  readonly key: SheetKey;
}

const definition = (key: SheetKey): SheetDefinition => ({ key, ...byKey[key] });

const isSheetKey = (key: string): key is SheetKey => key in byKey;
export const sheetKeys: readonly SheetKey[] = Object.keys(byKey).filter(isSheetKey);

export const allSheetDefinitions: readonly SheetDefinition[] = sheetKeys.map(definition);

/** The sheets that a plan has from the start. */
export const sheetDefinitions: readonly SheetDefinition[] = allSheetDefinitions.filter(
  ({ onFirstUse }) => onFirstUse !== true,
);

export const explainedSheet = definition("explained");
export const reportsSheet = definition("reports");

/** A table with the sheet it belongs to. */
export interface PlacedTable {
  readonly sheet: SheetDefinition;
  readonly table: AnyTable;
}

export const placedTables: readonly PlacedTable[] = allSheetDefinitions.flatMap((sheet) =>
  sheet.tables.map((table) => ({ sheet, table })),
);

/** The tab's name where another sheet has the title; Excel allows 31 characters. */
export function titleWhereTaken({
  title,
  shortTitle,
}: Pick<SheetDefinition, "title" | "shortTitle">): string {
  return `${shortTitle ?? title} (tryghedsplan)`;
}

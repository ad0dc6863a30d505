import { declareClass, type DeclaredClass } from "./object";
import type { Session } from "./session";

/** What a Worksheet object stands for. */
export interface WorksheetSelf {
  readonly session: Session;
  readonly sheetId: string;
}

/** Excel.Worksheet; its members are in `worksheet.ts`. */
export const worksheet: DeclaredClass<WorksheetSelf> = declareClass<WorksheetSelf>("Worksheet");

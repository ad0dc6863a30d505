import type { Area } from "../cells/rectangle";
import { declareClass, type DeclaredClass } from "./object";
import type { Session } from "./session";

/** What a RangeAreas object stands for. */
export interface RangeAreasSelf {
  readonly session: Session;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** Excel.RangeAreas; its members are in `range-areas.ts`. */
export const rangeAreas: DeclaredClass<RangeAreasSelf> = declareClass<RangeAreasSelf>("RangeAreas");

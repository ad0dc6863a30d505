import type { Area } from "../cells/rectangle";
import type { WorkbookModel } from "../engine/model";
import type { ApiSet } from "./api-set";
import type { HostObject } from "./object";

/** What the person sees and has selected; the page moves it, and so does the add-in. */
export interface WorkbookView {
  readonly activeSheetId: string;
  selection(sheetId: string): Area;
  activate(sheetId: string): void;
  select(sheetId: string, area: Area): void;
}

/** Objects the client keeps between syncs, by the id it was given. */
export interface References {
  keep(object: HostObject): string;
  find(id: string): HostObject;
  release(id: string): void;
  readonly count: number;
}

/** Which Excel events the add-in has asked for: number of the event and its target, `Workbook` or an object's id. */
export interface EventRegistry {
  enabled: boolean;
  subscribe(event: number, target: string): void;
  unsubscribe(event: number, target: string): void;
}

/** The add-in's side of custom functions, as its batches reach it. */
export interface FunctionRuntime {
  ready(): void;
  answer(results: readonly unknown[]): void;
}

/** The add-in's own runtime: whether its pane is shown, and whether it starts with the workbook. */
export interface AddinRuntime {
  state: RuntimeState;
  startState: RuntimeState;
}
export type RuntimeState = "Inactive" | "Background" | "Visible";

/** What every object of one workbook shares. */
export interface Session {
  readonly model: WorkbookModel;
  readonly view: WorkbookView;
  readonly references: References;
  readonly events: EventRegistry;
  readonly functions: FunctionRuntime;
  readonly addin: AddinRuntime;
  /** The ExcelApi set the host announces; members that came later do not exist. */
  readonly announced: ApiSet;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  now(): Date;
  noteUnknown(member: string): void;
}

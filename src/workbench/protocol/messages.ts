/** The batch on the wire, as office-js writes it. Only what is read here is typed. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the object path it stands for, 0 for a plain value, a list for an array. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export const pathKinds = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const actionKinds = { instantiate: 1, query: 2, call: 3, set: 4, trace: 5 } as const;
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location?: string;
  readonly ActionIndex: number;
}
export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  /** The traces passed; the client adds its oldest kind of event handlers by them. */
  readonly TraceIds?: readonly number[];
  readonly Error?: BatchError;
}

/** One message to the add-in: category, type, target, JSON text, id, true when a co-author did it. */
export type MessageEntry = readonly [number, number, string, string, number, boolean];

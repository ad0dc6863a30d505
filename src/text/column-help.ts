/** Every fact and every column must have help: a new one without help does not compile. */
import type { Tables } from "../plan/tables";
import type { FactKey } from "../plan/tables/plan-facts";

export interface ColumnHelp {
  readonly sheets: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<FactKey, string>>;
  readonly columns: {
    readonly [Key in keyof Tables]: Readonly<Record<keyof Tables[Key]["columns"], string>>;
  };
}

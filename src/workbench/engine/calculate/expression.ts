/** A formula as a tree. Trees hold no places: the same text in another cell is the same tree, bound anew. */
import type { Reference } from "../formula/references";
import type { StructuredReference } from "../formula/structured-text";
import type { CellValue } from "../model";

export type BinaryOperator =
  "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=" | ":" | " " | ",";

export type Expression =
  | { readonly kind: "literal"; readonly value: CellValue }
  | { readonly kind: "array"; readonly rows: readonly (readonly CellValue[])[] }
  /** What binding finds for a formula's cell is kept in the formula's slot of that number. */
  | { readonly kind: "reference"; readonly reference: Reference; readonly slot: number }
  | { readonly kind: "structured"; readonly reference: StructuredReference; readonly slot: number }
  | { readonly kind: "name"; readonly name: string; readonly sheet?: string; readonly slot: number }
  | { readonly kind: "spilled"; readonly of: Expression }
  | { readonly kind: "prefix"; readonly operator: "-" | "+" | "@"; readonly of: Expression }
  | { readonly kind: "percent"; readonly of: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** `name` is upper-case and without file prefixes; an omitted argument is null. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Expression | null)[] };

/**
 * What the add-in keeps in the workbook beside the sheets: each kind under its own key, as text with its version, so
 * that a later form can tell what an earlier one wrote. Read with care, since a workbook may come from anywhere.
 */
import type { Operation } from "./operation";

/** A kind of value: how it is kept as JSON, and what is understood of what is kept. */
export interface SettingCodec<Value> {
  readonly toJson: (value: Value) => unknown;
  /** Whatever does not fit is left out. Undefined is given when nothing is kept. */
  readonly fromJson: (kept: unknown) => Value;
}

type Loaded = Pick<Excel.Setting, "isNullObject" | "value">;

export interface Setting<Value> {
  readonly key: string;
  /** Loads it with the next sync. */
  readonly ask: (context: Excel.RequestContext) => Excel.Setting;
  /** What a loaded setting says. */
  readonly of: (setting: Loaded) => Value;
  /** The loaded setting as it is, for undoing a change of it. */
  readonly kept: (setting: Loaded) => { readonly value: unknown } | undefined;
  readonly keep: (value: Value) => Extract<Operation, { op: "setSetting" }>;
}

/**
 * @param version of the form that is written. Version 0 is a value without one, as it was kept before there were
 * versions: by itself, or as JSON text.
 */
export function setting<Value>(
  key: string,
  codec: SettingCodec<Value>,
  version: number,
): Setting<Value> {
  const kept = ({ isNullObject, value }: Loaded): { readonly value: unknown } | undefined =>
    isNullObject ? undefined : { value: value as unknown };
  return {
    key,
    ask: ({ workbook }) => {
      const item = workbook.settings.getItemOrNullObject(key);
      item.load("value");
      return item;
    },
    of: (item) => codec.fromJson(unversioned(kept(item)?.value)),
    kept,
    // As text: a setting's own form is the host's business, and this keeps it one value.
    keep: (value) => ({
      op: "setSetting",
      key,
      value: JSON.stringify({ version, value: codec.toJson(value) }),
    }),
  };
}

function unversioned(kept: unknown): unknown {
  const value = typeof kept === "string" ? parsed(kept) : kept;
  return isRecord(value) && typeof value["version"] === "number" && "value" in value
    ? value["value"]
    : value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

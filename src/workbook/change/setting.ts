/**
 * Settings: what the add-in keeps in the workbook beside the sheets. Each kind has its own key and is kept as text with
 * a version, so that a later form of it can tell what an earlier one wrote. A workbook may come from anywhere, so
 * nothing is assumed of what a setting holds.
 */
import type { OperationOf } from "./operation";
import { noSurroundings, type SeenSettings, type Surroundings } from "./surroundings";

/** A kind of value: how it is kept as JSON, and what is understood of what is kept. */
interface SettingCodec<Value> {
  readonly toJson: (value: Value) => unknown;
  /** What does not fit is left out. It is given undefined when nothing is kept. */
  readonly fromJson: (kept: unknown) => Value;
}

/** A setting that was looked at: its value, and itself as a change of it needs it. */
export interface SeenSetting<Value> {
  readonly value: Value;
  readonly surroundings: Surroundings;
}

type Loaded = Pick<Excel.Setting, "isNullObject" | "value">;

export interface Setting<Value> {
  readonly key: string;
  /** Loads the setting with the next sync. */
  readonly ask: (context: Excel.RequestContext) => Excel.Setting;
  /** What a loaded setting says. */
  readonly of: (setting: Loaded) => Value;
  /** The loaded setting as it is, for undoing a change of it. */
  readonly seen: (setting: Loaded) => SeenSettings;
  /** Looks at the setting alone, in one sync. */
  readonly look: (context: Excel.RequestContext) => Promise<SeenSetting<Value>>;
  readonly keep: (value: Value) => OperationOf<"setSetting">;
}

/**
 * @param version the version of the form that is written. A value kept without a version, by itself or as JSON text,
 * is from before there were versions, and is read as well.
 */
export function setting<Value>(
  key: string,
  codec: SettingCodec<Value>,
  version: number,
): Setting<Value> {
  const kept = ({ isNullObject, value }: Loaded): { readonly value: unknown } | undefined =>
    isNullObject ? undefined : { value: value as unknown };
  const ask = ({ workbook }: Excel.RequestContext): Excel.Setting =>
    workbook.settings.getItemOrNullObject(key).load("value");
  const of = (item: Loaded): Value => codec.fromJson(unversioned(kept(item)?.value));
  const seen = (item: Loaded): SeenSettings => new Map([[key, kept(item)]]);
  return {
    key,
    ask,
    of,
    seen,
    look: async (context) => {
      const item = ask(context);
      await context.sync();
      return { value: of(item), surroundings: { ...noSurroundings, settings: seen(item) } };
    },
    // Excel keeps a text as it is, while it decides itself how it keeps other values.
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

/** Whether the value is an object with keys, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

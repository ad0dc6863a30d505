/**
 * Settings: what the add-in keeps in the workbook beside the sheets. Each kind has its own key and is kept as text with
 * a version, so that a later form of it can tell what an earlier one wrote. A workbook may come from anywhere, so
 * nothing is assumed of what a setting holds.
 */
import type { OperationOf } from "./operation";
import { type KeptSetting, noSurroundings, type SeenSettings } from "./surroundings";

/** A kind of value: how it is kept as JSON, and what is understood of what is kept. */
interface SettingCodec<Value> {
  readonly toJson: (value: Value) => unknown;
  /** What does not fit is left out. It is given undefined when nothing is kept. */
  readonly fromJson: (kept: unknown) => Value;
}

type Loaded = Pick<Excel.Setting, "isNullObject" | "value">;

/**
 * @param version the version of the form that is written. A value kept without a version, by itself or as JSON text,
 * is from before there were versions, and is read as well.
 */
export function setting<Value>(
  key: string,
  { toJson, fromJson }: SettingCodec<Value>,
  version: number,
) {
  const kept = ({ isNullObject, value }: Loaded): KeptSetting =>
    isNullObject ? undefined : { value: value as unknown };
  /** Loads the setting with the next sync. */
  const ask = ({ workbook }: Excel.RequestContext): Excel.Setting =>
    workbook.settings.getItemOrNullObject(key).load("value");
  /** What a kept setting says. */
  const read = (found: KeptSetting): Value => fromJson(unversioned(found?.value));
  /** What a loaded setting says. */
  const of = (item: Loaded): Value => read(kept(item));
  /** The loaded setting as it is, for undoing a change of it. */
  const seen = (item: Loaded): SeenSettings => new Map([[key, kept(item)]]);
  /** Looks at the setting alone, in one sync: what it says, and itself as a change of it needs it. */
  const look = async (context: Excel.RequestContext) => {
    const item = ask(context);
    await context.sync();
    return { value: of(item), surroundings: { ...noSurroundings, settings: seen(item) } };
  };
  /** Excel keeps a text as it is, while it decides itself how it keeps other values. */
  const keep = (value: Value): OperationOf<"setSetting"> => ({
    op: "setSetting",
    key,
    value: JSON.stringify({ version, value: toJson(value) }),
  });
  return { key, ask, of, read, seen, look, keep };
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

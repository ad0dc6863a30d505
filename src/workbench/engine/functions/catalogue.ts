/** Excel's own functions; every fact about one stands in its entry. What calculates them is in `calculate/functions`. */
import type { FunctionEntry } from "./entry";
import { arithmetic } from "./arithmetic";
import { arrays } from "./arrays";
import { databases } from "./databases";
import { dates } from "./dates";
import { engineering } from "./engineering";
import { finance } from "./finance";
import { logicAndInformation } from "./logic-and-information";
import { lookupAndReference } from "./lookup-and-reference";
import { statistics } from "./statistics";
import { text } from "./text";
import { web } from "./web";

/** Every entry, by upper-case English name. */
export const functionEntries: ReadonlyMap<string, FunctionEntry> = new Map(
  [
    arithmetic,
    arrays,
    databases,
    dates,
    engineering,
    finance,
    logicAndInformation,
    lookupAndReference,
    statistics,
    text,
    web,
  ].flatMap((table) => Object.entries(table)),
);
const byDanishName: ReadonlyMap<string, string> = new Map(
  [...functionEntries].flatMap(([name, { danish }]) =>
    danish === undefined ? [] : [[danish, name]],
  ),
);

/** The entry of a function named in English, in upper or lower case; undefined for one that is not Excel's. */
export function functionEntry(name: string): FunctionEntry | undefined {
  return functionEntries.get(name.toUpperCase());
}

/** The Danish name of a function named in English; the same name when there is no other. Upper-case. */
export function danishFunction(english: string): string {
  const name = english.toUpperCase();
  return functionEntries.get(name)?.danish ?? name;
}

/** The English name of a function named in Danish; undefined when the name is not a known Danish one. */
export function englishFunction(danish: string): string | undefined {
  return byDanishName.get(danish.toUpperCase());
}

/** An add-in's function: a namespace, a full stop, a name, and none of Excel's own. */
export function isCustomFunction(name: string): boolean {
  const upper = name.toUpperCase();
  return upper.includes(".") && !upper.startsWith("_XL") && !functionEntries.has(upper);
}

/** Which of the plan's offences a label speaks of: remembered, by name, by code, by synonym, or as a part of one. */
import { foldLabel } from "./fold-label";
import { groupCodes, knownKinds, totalWords } from "./offence-names";
import type { ImportContext } from "./proposal";

export type LabelMatch =
  | {
      readonly kind: "offence";
      readonly offence: string;
      /**
       * What part of it, from the whole inwards: none, `vold`, or `vold/1252`. Parts at one level are added. A label a
       * person has placed is `=` and the label: all of the offence when alone, and asked about beside others.
       */
      readonly path: string;
    }
  | { readonly kind: "total" | "group" | "ignored" };

/** Looks labels up, each once. Undefined for a label that is not known. */
export type MatchLabel = (label: string) => LabelMatch | undefined;

/** Finds which offence of a plan a label means. */
export function labelMatcher({ offences, remembered }: ImportContext): MatchLabel {
  const known = new Map<string, LabelMatch>();
  const add = (label: string, match: LabelMatch): void => {
    if (!known.has(label)) known.set(label, match);
  };
  for (const [label, name] of remembered)
    add(
      foldLabel(label),
      name === null
        ? { kind: "ignored" }
        : {
            kind: "offence",
            offence: name,
            path: `${placedMark}${foldLabel(label).replaceAll("/", "|")}`,
          },
    );
  for (const { name } of offences)
    add(foldLabel(name), { kind: "offence", offence: name, path: "" });
  for (const { name } of offences) addKinds(name, foldLabel(name), "", add);
  for (const { name } of offences) addParts(name, add);

  const seen = new Map<string, LabelMatch | undefined>();
  return (label) => {
    const before = seen.get(label);
    if (before !== undefined || seen.has(label)) return before;
    const match = look(known, foldLabel(label));
    seen.set(label, match);
    return match;
  };
}

const placedMark = "=";
/** The first step of a path begins with it where the counts of several territories are kept apart until they are added. */
const territoryMark = "@";

export function territoryPart(territory: string): string {
  return `${territoryMark}${foldLabel(territory).replaceAll("/", "|")}`;
}

/** The path without its territory. */
export function pathInOffence(path: string): string {
  return path.startsWith(territoryMark) ? path.split("/").slice(1).join("/") : path;
}

export function isPlaced(path: string): boolean {
  return pathInOffence(path).startsWith(placedMark);
}

/** Whether only a part of the offence is meant. */
export function isPartOf(path: string): boolean {
  return pathInOffence(path) !== "" && !isPlaced(path);
}

type Add = (label: string, match: LabelMatch) => void;

/** The synonyms of a name, and the members that are added up to it. */
function addKinds(offence: string, name: string, path: string, add: Add): void {
  const kind = knownKinds.find(({ names }) => names.includes(name));
  if (!kind) return;
  for (const synonym of kind.names) add(synonym, { kind: "offence", offence, path });
  const members = Object.entries(kind.members);
  for (const [code, names] of members) {
    // A kind that is one code in the register is that code.
    const inner = members.length === 1 ? path : [path, code].filter(Boolean).join("/");
    for (const label of [code, ...names]) add(label, { kind: "offence", offence, path: inner });
  }
}

/** `Vold/Trusler` is also known as `Vold og trusler`, and is the sum of its parts. */
function addParts(offence: string, add: Add): void {
  const parts = partsOf(offence);
  if (parts.length < 2) return;
  for (const order of [parts, parts.toReversed()])
    for (const joint of ["/", " / ", " og ", " & ", ", ", " eller "])
      add(order.join(joint), { kind: "offence", offence, path: "" });
  for (const part of parts) {
    add(part, { kind: "offence", offence, path: part });
    addKinds(offence, part, part, add);
  }
}

/** The parts that a name lists, such as `vold` and `trusler`; a name that lists none is one part. */
export function partsOf(offence: string): readonly string[] {
  return foldLabel(offence)
    .split(/ ?\/ ?| og | & /)
    .filter(Boolean);
}

/** A longer text is no label, unless a person has placed exactly this text. */
const longestLabel = 250;

function look(known: ReadonlyMap<string, LabelMatch>, label: string): LabelMatch | undefined {
  if (label.length > longestLabel) return known.get(label);
  const bare = label.replace(/ ?(?:\*+|[¹²³⁴-⁹]+|\d\)|\[\d\])$/u, "").replace(/[:;]$/, "");
  const direct = known.get(label) ?? known.get(bare);
  if (direct) return direct;
  if (totalWords.test(bare)) return { kind: "total" };
  if (groupCodes.has(bare)) return { kind: "group" };
  const coded = /^(\d{1,4}|tot)[ .:-]+(.+)$/u.exec(bare);
  const [, code, name] = coded ?? [];
  if (code !== undefined && name !== undefined) {
    const byCode = known.get(code);
    if (byCode) return byCode;
    return groupCodes.has(code) ? { kind: "group" } : look(known, name);
  }
  const base = /^(.+) i alt$/u.exec(bare)?.[1];
  return base === undefined ? undefined : (known.get(base) ?? { kind: "group" });
}

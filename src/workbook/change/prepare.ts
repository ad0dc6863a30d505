/** The look before anything is written: whether what a change stands on is as it was, and what it will write over. */
import { type Difference, guard, movedSince } from "./guards";
import { type Asking, type Images, noImages } from "./images";
import type { Operation } from "./operation";
import { type Part, partsOf } from "./parts";
import { imagesBefore } from "./perform";
import type { Planned } from "./planned";
import { isThere } from "./range-cells";
import { line, type ReportLine } from "./report";
import { noSurroundings, type Surroundings } from "./surroundings";
import { figuresReplaced, leavingTexts, textsReplaced } from "./typed-in-block";

export interface Prepared {
  readonly parts: readonly Part[];
  readonly before: ReadonlyMap<Part, Images>;
  /** Tabs by their sheets' ids. */
  readonly tabs: ReadonlyMap<string, string>;
  /** Why nothing is written. */
  readonly refusals: readonly ReportLine[];
  /** Figures that formulas take the place of, and texts that go. */
  readonly replaced: readonly ReportLine[];
}

/** Sees that sheets are unprotected and cells as they were, and keeps what will be written over. None or one sync. */
export async function prepare(context: Excel.RequestContext, planned: Planned): Promise<Prepared> {
  const { operations, surroundings = noSurroundings } = planned;
  const parts = partsOf(operations, surroundings);
  const tabs = new Map<string, string>();
  const refusals: ReportLine[] = [];
  if (!parts.some((part) => touchesWhatIsThere(part, surroundings))) {
    const known = { ...noImages, settings: surroundings.settings ?? noImages.settings };
    const before = new Map(parts.map((part) => [part, known]));
    return { parts, before, tabs, refusals, replaced: [] };
  }
  const sheets = [...new Set(parts.flatMap(({ touched }) => touched.sheets))];
  const guards = parts.map((part) => guard(part, surroundings));
  const before = await imagesBefore(context, parts, [
    ...sheets.map((id) => askProtection(id, tabs, refusals)),
    ...guards.flatMap(({ asking }) => asking),
  ]);
  const differences = [
    ...guards.flatMap((each) => each.differences()),
    ...parts
      .filter(({ changedEarlier }) => changedEarlier.size === 0)
      .flatMap((part) => movedSince(before.get(part) ?? noImages, part, surroundings)),
  ];
  if (refusals.length === 0) refusals.push(...changedSince(differences, tabs));
  const images = (part: Part): Images => before.get(part) ?? noImages;
  const kept = parts.map((part) => ({ ...part, operations: leavingTexts(part, images(part)) }));
  return {
    parts: kept,
    before: new Map(parts.map((part, at) => [kept[at] ?? part, images(part)])),
    tabs,
    refusals,
    replaced: parts.flatMap((part) => [
      ...figuresReplaced(part, images(part), tabs),
      ...textsReplaced(part, images(part), tabs),
    ]),
  };
}

/** What is new in the workbook, marks, and settings that were read, need no look. */
function touchesWhatIsThere({ touched, operations }: Part, { settings }: Surroundings): boolean {
  const { cells, blocks, tables, tablesMade } = touched;
  return (
    cells.length + blocks.length + tables.length + tablesMade.length > 0 ||
    touched.settings.some((key) => settings?.has(key) !== true) ||
    operations.some(({ op }) => changesByName.has(op)) ||
    touched.names.some((name) => !isMadeHere(name, operations))
  );
}

function isMadeHere(name: string, operations: readonly Operation[]): boolean {
  const first = operations.find((each) => "name" in each && each.name === name);
  return first?.op === "setName" && first.replaces !== true;
}

const changesByName: ReadonlySet<Operation["op"]> = new Set([
  "deleteSheet",
  "deleteName",
  "deleteColumn",
  "deleteRows",
  "convertToRange",
]);

function askProtection(id: string, tabs: Map<string, string>, refusals: ReportLine[]): Asking {
  return {
    cells: 0,
    ask: ({ worksheets }) => {
      const sheet = worksheets.getItemOrNullObject(id);
      sheet.load("name");
      sheet.protection.load("protected");
      return () => {
        const tab = isThere(sheet) ? tabOf(sheet) : undefined;
        if (tab === undefined) {
          if (!refusals.some(({ code }) => code === "gone")) refusals.push(line("gone", {}));
          return;
        }
        tabs.set(id, tab.name);
        if (tab.locked) refusals.push(line("protectedSheet", { sheet: tab.name }));
      };
    },
  };
}

function tabOf({ name, protection }: Excel.Worksheet): { name: string; locked: boolean } {
  return { name, locked: protection.protected };
}

function changedSince(
  differences: readonly Difference[],
  tabs: ReadonlyMap<string, string>,
): readonly ReportLine[] {
  const lines = differences.map(({ sheetId, cell }) => {
    const sheet = tabs.get(sheetId) ?? "";
    return cell === undefined
      ? line("movedSincePreview", { sheet })
      : line("changedSincePreview", { sheet, cell });
  });
  return lines.slice(0, mostNamed);
}

/** So many cells are named; the rest says the same again. */
export const mostNamed = 20;

/** The look before anything is written: whether what a change stands on is as it was, and what it will write over. */
import { type Asking, askAll, question } from "./asking";
import { type Difference, movedSince } from "./differences";
import { guard } from "./guards";
import { type Images, imagesOf, noImages } from "./images";
import type { Operation } from "./operation";
import { type Part, partsOf } from "./parts";
import type { Planned } from "./planned";
import { isThere } from "./range-cells";
import { line, type ReportLine } from "./report";
import { noSurroundings, type Surroundings } from "./surroundings";
import { touchedBy } from "./touched";
import { leavingTexts, replacedInBlocks, rewritingsOf } from "./typed-in-block";

/** A part, and what it touches as it was before anything was written. */
export interface PreparedPart extends Part {
  readonly before: Images;
}

export interface Prepared {
  readonly parts: readonly PreparedPart[];
  /** Tabs by their sheets' ids. */
  readonly tabs: ReadonlyMap<string, string>;
  /** Why nothing is written. */
  readonly refusals: readonly ReportLine[];
  /** What people typed in generated blocks, and the blocks take the place of. */
  readonly replaced: readonly ReportLine[];
}

/** Sees that sheets are unprotected and cells as they were, and keeps what will be written over. It takes one sync or none. */
export async function prepare(context: Excel.RequestContext, planned: Planned): Promise<Prepared> {
  const { operations, surroundings = noSurroundings } = planned;
  const parts = partsOf(operations, surroundings);
  const tabs = new Map<string, string>();
  const refusals: ReportLine[] = [];
  if (!parts.some((part) => touchesWhatIsThere(part, surroundings))) {
    const before = { ...noImages, settings: surroundings.settings ?? noImages.settings };
    return { parts: parts.map((part) => ({ ...part, before })), tabs, refusals, replaced: [] };
  }
  const sheets = [...new Set(parts.flatMap(({ touched }) => touched.sheets))];
  const guards = parts.map((part) => guard(part, surroundings));
  const looks = parts.map((part) => ({
    part,
    ...imagesOf(part.touched, { moment: "before", largeBlocks: "in slices" }),
  }));
  await askAll(context, [
    ...sheets.map((id) => askProtection(id, tabs, refusals)),
    ...guards.flatMap(({ asking }) => asking),
    ...looks.flatMap(({ asking }) => asking),
  ]);
  const differences = [
    ...guards.flatMap((each) => each.differences()),
    ...looks
      .filter(({ part }) => part.changedEarlier.size === 0)
      .flatMap(({ part, images }) => movedSince(images, part, surroundings)),
  ];
  if (refusals.length === 0) refusals.push(...changedSince(differences, tabs));
  const blocks = new Map(looks.flatMap(({ images }) => [...images.blocks]));
  const settings = new Map(looks.flatMap(({ images }) => [...images.settings]));
  const whole = touchedBy(operations, surroundings);
  const rewritings = rewritingsOf(operations, whole, { blocks, settings });
  return {
    parts: looks.map(({ part, images }) => ({
      ...part,
      before: images,
      operations: leavingTexts(part.operations, rewritings),
    })),
    tabs,
    refusals,
    replaced: replacedInBlocks(rewritings, tabs),
  };
}

/** What the change makes, marks, and settings that were read with the plan, need no look. */
function touchesWhatIsThere({ touched, operations }: Part, { settings }: Surroundings): boolean {
  const { cells, blocks, tables, tablesMade } = touched;
  return (
    cells.length + blocks.length + tables.length + tablesMade.length > 0 ||
    touched.settings.some((key) => settings?.has(key) !== true && !isNewSetting(key, operations)) ||
    operations.some(({ op }) => takesAway.has(op)) ||
    touched.names.some((name) => !isMadeHere(name, operations))
  );
}

function isNewSetting(key: string, operations: readonly Operation[]): boolean {
  return operations.some((each) => each.op === "setSetting" && each.key === key && each.isNew);
}

function isMadeHere(name: string, operations: readonly Operation[]): boolean {
  const first = operations.find((each) => "name" in each && each.name === name);
  return first?.op === "setName" && first.replaces !== true;
}

const takesAway: ReadonlySet<Operation["op"]> = new Set([
  "deleteSheet",
  "deleteName",
  "deleteColumn",
  "deleteRows",
  "convertToRange",
]);

function askProtection(id: string, tabs: Map<string, string>, refusals: ReportLine[]): Asking {
  return question(
    0,
    ({ worksheets }) => {
      const sheet = worksheets.getItemOrNullObject(id).load("name");
      return { sheet, protection: sheet.protection.load("protected") };
    },
    ({ sheet, protection }) => {
      if (!isThere(sheet)) {
        if (!refusals.some(({ code }) => code === "gone")) refusals.push(line("gone", {}));
        return;
      }
      tabs.set(id, sheet.name);
      if (protection.protected) refusals.push(line("protectedSheet", { sheet: sheet.name }));
    },
  );
}

function changedSince(
  differences: readonly Difference[],
  tabs: ReadonlyMap<string, string>,
): readonly ReportLine[] {
  return differences.slice(0, mostNamed).map(({ sheetId, cell }) => {
    const sheet = tabs.get(sheetId) ?? "";
    return cell === undefined
      ? line("movedSincePreview", { sheet })
      : line("changedSincePreview", { sheet, cell });
  });
}

/** So many differences are named; the others would say the same again. */
export const mostNamed = 20;

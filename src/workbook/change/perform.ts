/**
 * Carries operations out, in order, in as few syncs as the byte budget allows. Each request first reads what it is
 * about to change, so that a change by someone else in that last moment is seen, and what it became, for undoing.
 */
import { type Carrier, carry } from "./carry-out";
import type { ChangeRecord, PlacedCells } from "./change-record";
import { changedBetween, type Difference, guard, movedSince } from "./guards";
import { type Asking, askAll, askSheet, type Images, imagesOf } from "./images";
import { askOutcome, noOutcome, recordOf } from "./outcome";
import type { Part } from "./parts";
import type { Surroundings } from "./surroundings";

export interface MadeTab {
  readonly id: string;
  readonly name: string;
}

export interface Performed {
  /** Ids of the sheets made, by the key they were made under. */
  readonly made: Map<string, MadeTab>;
  readonly record: ChangeRecord;
  /** What someone else changed in the last moment; the part is written all the same. */
  readonly interfered: readonly Difference[];
}

/**
 * One part, in one sync.
 * @param made sheets made by earlier parts
 * @param last loads what is wanted of the result besides
 */
export async function performPart(
  context: Excel.RequestContext,
  part: Part,
  before: Images,
  seen: Surroundings,
  made: ReadonlyMap<string, MadeTab>,
  last?: () => void,
): Promise<Performed> {
  const { workbook } = context;
  const { operations, touched } = part;
  const fresh = new Map<string, { readonly sheet: Excel.Worksheet; readonly name: string }>();
  const carrier: Carrier = {
    workbook,
    sheet: (target) => {
      const id = "id" in target ? target.id : made.get(target.made)?.id;
      if (id !== undefined) return workbook.worksheets.getItem(id);
      const sheet = "made" in target ? fresh.get(target.made)?.sheet : undefined;
      if (sheet === undefined) throw new Error("An operation speaks of a sheet that was not made");
      return sheet;
    },
    made: (key, name, sheet) => fresh.set(key, { name, sheet }),
    blockSeen: (name) => seen.blocks.find((block) => block.name === name),
  };
  const now = imagesOf(touched, { moment: part.moment, largeBlocks: "left out" });
  const guarding = guard(part, seen);
  const queue = (asking: readonly Asking[]): (() => void)[] =>
    asking.map(({ ask }) => ask(workbook));
  // What sheets hold that are to be deleted is read once nobody can type on them any more.
  const [first, rest] = split(operations, ({ op }) => op === "addBlankSheet" || op === "hideSheet");
  for (const operation of first) carry(operation, carrier);
  const answers = queue([...now.asking, ...guarding.asking]);
  context.application.suspendApiCalculationUntilNextSync();
  for (const operation of rest) carry(operation, carrier);
  const outcome = noOutcome();
  answers.push(...queue(askOutcome(touched, outcome)));
  const sheets = new Map<string, PlacedCells>();
  if (part.isWhole) {
    answers.push(
      ...queue(
        touched.sheetsMade.map(({ name }) =>
          askSheet(name, 0, (sheet) => sheet && sheets.set(name, sheet.cells)),
        ),
      ),
    );
  }
  for (const { sheet } of fresh.values()) sheet.load("id");
  last?.();
  await context.sync();
  for (const answer of answers) answer();
  const tabs = new Map([...fresh].map(([key, { sheet, name }]) => [key, { id: sheet.id, name }]));
  const interfered = [
    ...guarding.differences(),
    ...movedSince(now.images, part, seen),
    ...changedBetween(part, before, now.images),
  ];
  const was = withLarge(now.images, before);
  return {
    made: tabs,
    record: recordOf(touched, was, outcome, [...tabs.values()], sheets),
    interfered,
  };
}

function split<Each>(
  all: readonly Each[],
  isFirst: (each: Each) => boolean,
): readonly [readonly Each[], readonly Each[]] {
  return [all.filter(isFirst), all.filter((each) => !isFirst(each))];
}

/** Blocks too large to be read again are as they were read before. */
function withLarge(now: Images, before: Images): Images {
  const large = [...before.blocks].filter(([name]) => !now.blocks.has(name));
  return { ...now, blocks: new Map([...now.blocks, ...large]) };
}

/** What the parts touch, before anything is written. As few syncs as the answers' size allows; none for nothing. */
export async function imagesBefore(
  context: Excel.RequestContext,
  parts: readonly Part[],
  others: readonly Asking[],
): Promise<ReadonlyMap<Part, Images>> {
  const asked = parts.map((part) => ({
    part,
    ...imagesOf(part.touched, { moment: "before", largeBlocks: "in slices" }),
  }));
  await askAll(context, [...others, ...asked.flatMap(({ asking }) => asking)]);
  return new Map(asked.map(({ part, images }) => [part, images]));
}

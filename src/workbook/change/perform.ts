/**
 * Carries a part of a change out in one request. The request first reads what it is about to write over, so that a
 * change by someone else in that last moment is seen, and then what it has written, for undoing.
 */
import { type Asking, askSheet } from "./asking";
import { type Carrier, carry } from "./carry-out";
import type { ChangeRecord, PlacedCells } from "./change-record";
import { changedBetween, type Difference, movedSince } from "./differences";
import { guard } from "./guards";
import { type Images, imagesOf } from "./images";
import { askOutcome, noOutcome, recordOf } from "./outcome";
import type { Operation } from "./operation";
import type { Part } from "./parts";
import type { Surroundings } from "./surroundings";

export interface MadeTab {
  readonly id: string;
  readonly name: string;
}

export interface Performed {
  /** The sheets made, by the key they were made under. */
  readonly made: ReadonlyMap<string, MadeTab>;
  readonly record: ChangeRecord;
  /** What someone else changed in the last moment. The part is written all the same. */
  readonly interfered: readonly Difference[];
}

/**
 * Carries a part out, in one sync.
 * @param before what the part touches, as it was when the change was prepared
 * @param made sheets made by earlier parts
 * @param last loads what the caller wants to read of the result
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
      if (sheet === undefined) throw new Error("An operation names a sheet that was not made");
      return sheet;
    },
    made: (key, name, sheet) => fresh.set(key, { name, sheet }),
    blockSeen: (name) => seen.blocks.find((block) => block.name === name),
  };
  const now = imagesOf(touched, { moment: part.moment, largeBlocks: "left out" });
  const guarding = guard(part, seen);
  const queue = (asking: readonly Asking[]): (() => void)[] =>
    asking.map(({ ask }) => ask(workbook));
  // Sheets that are to be deleted are hidden before they are read, so that nobody types on them after that.
  const isFirst = ({ op }: Operation): boolean => op === "addBlankSheet" || op === "hideSheet";
  for (const operation of operations.filter(isFirst)) carry(operation, carrier);
  const answers = queue([...now.asking, ...guarding.asking]);
  context.application.suspendApiCalculationUntilNextSync();
  for (const operation of operations.filter((each) => !isFirst(each))) carry(operation, carrier);
  const outcome = noOutcome();
  answers.push(...queue(askOutcome(touched, outcome)));
  const sheets = new Map<string, PlacedCells>();
  if (part.isWhole) {
    const asking = touched.sheetsMade.map(({ name }) =>
      askSheet(name, (sheet) => sheets.set(name, sheet.cells)),
    );
    answers.push(...queue(asking));
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
  // Blocks too large to be read again are as they were read when the change was prepared.
  const was = { ...now.images, blocks: new Map([...before.blocks, ...now.images.blocks]) };
  return {
    made: tabs,
    record: recordOf(touched, was, outcome, [...tabs.values()], sheets),
    interfered,
  };
}

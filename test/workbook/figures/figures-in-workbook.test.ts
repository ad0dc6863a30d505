import { propose } from "../../../src/import/propose";
import { change } from "../../../src/workbook/change/change";
import { differences, figuresInWorkbook } from "../../../src/workbook/figures/figures-in-workbook";
import { labelMapping } from "../../../src/workbook/figures/label-mapping";
import { seedPlan } from "../../plan/seed-files";
import { workbookWith } from "../support";

describe.each(["tingbjerg-husum", "nordhegnet"] as const)("the figures of %s", (name) => {
  const plan = seedPlan(name);

  it("are held as the plan has them, in two syncs", async () => {
    const book = await workbookWith(plan);
    const held = await book.run(figuresInWorkbook);
    expect(book.syncs()).toBe(2);
    expect(held.offences.map((offence) => [offence.name, offence.baseline])).toEqual(
      plan.offences.map((offence) => [offence.name, offence.baseline]),
    );
    expect(held.years).toEqual(plan.years);
    expect(held.baselineYear).toBe(plan.facts.baselineYear);
    expect(held.sheet).toEqual({ name: "Kriminalitet", protected: false });
    expect(held.unread).toEqual([]);
  });

  it("differ from a proposal cell by cell", async () => {
    const book = await workbookWith(plan);
    const held = await book.run(figuresInWorkbook);
    const offence = held.offences.find(({ baseline }) => baseline !== undefined);
    const { baseline = 0 } = offence ?? {};
    const year = held.years.find((one) => offence?.reported.get(one) === undefined);
    const base = String(held.baselineYear);
    const paste = (first: number): string =>
      `Gerningstype\t${base}\t${String(year)}\n${offence?.name ?? ""}\t${String(first)}\t17`;
    const changes = (first: number) =>
      differences(propose({ kind: "text", text: paste(first) }, held), held).map(
        ({ from, to, change }) => [from, to, change],
      );
    expect(changes(baseline)).toEqual([
      [baseline, baseline, "same"],
      [undefined, 17, "new"],
    ]);
    expect(changes(baseline + 1)).toEqual([
      [baseline, baseline + 1, "baselineChanged"],
      [undefined, 17, "new"],
    ]);
  });
});

it("keeps in the workbook where labels were placed", async () => {
  const book = await workbookWith(seedPlan("nordhegnet"));
  const mapping = new Map([
    ["Indbrud i alt", "Indbrud"],
    ["Færdsel", null],
  ]);
  await book.run((context) =>
    change(context, {
      look: () => Promise.resolve(),
      plan: () => ({ operations: [labelMapping.keep(mapping)], done: [] }),
    }),
  );
  expect((await book.run(figuresInWorkbook)).remembered).toEqual(mapping);
});

it("says nothing of Kriminalitet in a workbook without a plan", async () => {
  const book = await workbookWith(null);
  const held = await book.run(figuresInWorkbook);
  expect(held.offences).toEqual([]);
  expect(held.sheet?.protected ?? false).toBe(false);
});

it.each([undefined, 7, "no JSON", "{}", "[1]", '[["a"]]', '[["a",1]]', '[[1,"b"]]'])(
  "reads no mapping from %p",
  (value) => {
    expect(labelMapping.of({ isNullObject: value === undefined, value })).toEqual(new Map());
  },
);

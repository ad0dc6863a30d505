/** Undoing a change leaves what was there before, names included, whatever people did before it. */
import fc from "fast-check";
import { nothingRecorded } from "../../../src/workbook/change/change-record";
import { undo } from "../../../src/workbook/change/undo";
import { writeOverview } from "../../../src/workbook/generated/write-overview";
import { workbookMadeWith, workbooksLike, type OpenWorkbook } from "../support";
import { differences, dump } from "./dump";
import { edit, planEdit } from "./plan-edits";
import { plan } from "./workflows";

const overview = (at: OpenWorkbook) =>
  at.run((context) => writeOverview(context, { content: "formulas" }));
const written = workbooksLike(async () => {
  const made = await workbookMadeWith(plan);
  await overview(made);
  return made;
});
const edits = fc.array(planEdit, { minLength: 1, maxLength: 6 });

test("write, undo: as before; write again: as written at once", async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (changes) => {
      const at = await written();
      for (const change of changes) edit(at, change);
      const before = dump(at.model);
      const report = await overview(at);
      expect(report.refusals).toEqual([]);
      const clean = dump(at.model);
      const { undo: record = nothingRecorded } = report;
      const back = await at.run((context) => undo(context, record, { takeTyped: false }));
      expect(back.refusals).toEqual([]);
      expect(differences(before, dump(at.model))).toEqual([]);
      await overview(at);
      expect(differences(clean, dump(at.model))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test("the same with a fault at any action of the write, and of the undoing", async () => {
  await fc.assert(
    fc.asyncProperty(edits, fc.nat(), fc.nat(), async (changes, stop, other) => {
      const at = await written();
      for (const change of changes) edit(at, change);
      const before = dump(at.model);
      at.office.faults.failSync(4, "GeneralException", { afterActions: stop % 400 });
      const broken = await overview(at);
      at.office.faults.clear();
      const record = broken.undo ?? nothingRecorded;
      const undone = () => at.run((context) => undo(context, record, { takeTyped: false }));
      at.office.faults.failSync(3, "GeneralException", { afterActions: other % 120 });
      await undone();
      at.office.faults.clear();
      expect((await undone()).refusals).toEqual([]);
      expect(differences(before, dump(at.model))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

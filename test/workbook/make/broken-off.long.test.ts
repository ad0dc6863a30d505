/** Creating a plan, broken off at every few of its actions: the next try leaves what one run would have left. */
import { createPlan } from "../../../src/workbook/make/create-plan";
import { sheetDefinitions } from "../../../src/workbook/schema/sheets";
import { seedPlan } from "../../plan/seed-files";
import { contents, emptyWorkbook, type OpenWorkbook, workbookWith } from "../support";

const plan = seedPlan("tingbjerg-husum");
const titles = sheetDefinitions.map(({ title }) => title);
const create = (at: OpenWorkbook) => at.run((context) => createPlan(context, plan));
const sheets = (at: OpenWorkbook) => titles.map((name) => contents(at.model, name));

/** These are so close that some fall between the writing of a table's headers and the making of the table. */
const closeStops = Array.from({ length: 48 }, (_, at) => 2 + 12 * at);

let whole: ReturnType<typeof sheets>;
beforeAll(async () => {
  whole = sheets(await workbookWith(plan));
});

test.each(closeStops)(
  "a plan broken off after %d actions is completed by the next try",
  async (afterActions) => {
    const at = await emptyWorkbook();
    at.office.faults.failSync(3, "GeneralException", { afterActions });
    await create(at);
    expect((await create(at)).refusals).toEqual([]);
    expect(sheets(at)).toEqual(whole);
  },
);

import { createWorkbook } from "../../../src/workbench/engine/workbook";
import type { WorkbookModel } from "../../../src/workbench/engine/model";
import { registerDirectly } from "../../../src/workbench/node/direct-functions";
import { officeInNode } from "../../../src/workbench/node/office";

const metadata = {
  allowErrorForDataTypeAny: false,
  functions: [
    { id: "LEFT", name: "TILBAGE", parameters: [{}, { dimensionality: "matrix" }] },
    { id: "REFUSE", name: "AFVIS", parameters: [{}] },
    { id: "SLOW", name: "LANGSOM", parameters: [{}], options: { cancelable: true } },
    { id: "DOUBLE", name: "DOBBELT", parameters: [{ dimensionality: "matrix" }] },
  ],
};

const left = (frame: number, parts: number[][]): number =>
  frame - parts.flat().reduce((sum, part) => sum + part, 0);
const double = (rows: number[][]): number[][] => rows.map((row) => row.map((each) => each * 2));

function typed(model: WorkbookModel, ...formulas: string[]): void {
  const [sheet] = model.sheets;
  model.transact("person", () =>
    formulas.forEach((text, row) => sheet && model.type(sheet.id, row, 0, text)),
  );
}

async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !done(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

const values = (model: WorkbookModel, rows: number) =>
  Array.from({ length: rows }, (_, row) => model.sheets[0]?.cell(row, 0).value);

test("Office.js's function runtime is asked, and its answers and errors come into the cells", async () => {
  const model = createWorkbook();
  const { CustomFunctions, unknownMembers } = await officeInNode(model, {
    functions: { namespace: "TEST", metadata },
  });
  CustomFunctions.associate("LEFT", left);
  CustomFunctions.associate(
    "REFUSE",
    () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "mangler tal"),
  );
  typed(model, "10", "=TEST.TILBAGE(A1;3)", "=TEST.AFVIS(A1)");
  expect(model.sheets[0]?.cell(1, 0).value).toEqual({ error: "#BUSY!" });
  await until(() => !model.pending);
  expect(values(model, 3)).toEqual([10, 7, { error: "#N/A", message: "mangler tal" }]);
  expect(unknownMembers).toEqual([]);
});

test("a direct call has the same shapes: one cell is a matrix of one, a result of rows spills", async () => {
  const model = createWorkbook();
  registerDirectly(model, "TEST", metadata, { LEFT: left, DOUBLE: double });
  typed(model, "10", "20", "=TEST.TILBAGE(50;A1)", "=TEST.DOBBELT(A1:A2)");
  await until(() => !model.pending);
  expect(values(model, 5)).toEqual([10, 20, 40, 20, 40]);
});

test("a function nobody has associated is #NAME?, an error value among the arguments is passed on", async () => {
  const model = createWorkbook();
  registerDirectly(model, "TEST", metadata, { LEFT: left });
  typed(model, "=TEST.AFVIS(1)", "=1/0", "=TEST.TILBAGE(A2;1)");
  await until(() => !model.pending);
  expect(values(model, 3)).toEqual([
    expect.objectContaining({ error: "#NAME?" }),
    expect.objectContaining({ error: "#DIV/0!" }),
    expect.objectContaining({ error: "#DIV/0!" }),
  ]);
});

test("a call nobody waits for any more ends in the add-in too, through Office.js", async () => {
  const model = createWorkbook();
  const { CustomFunctions } = await officeInNode(model, {
    functions: { namespace: "TEST", metadata },
  });
  const ended: number[] = [];
  let begun = 0;
  CustomFunctions.associate(
    "SLOW",
    (given: number, invocation: CustomFunctions.CancelableInvocation) => {
      begun += 1;
      invocation.onCanceled = () => ended.push(given);
      return given === 1 ? new Promise(() => undefined) : given;
    },
  );
  typed(model, "=TEST.LANGSOM(1)");
  await until(() => begun === 1);
  expect(values(model, 1)).toEqual([{ error: "#BUSY!" }]);
  typed(model, "=TEST.LANGSOM(2)");
  await until(() => !model.pending && ended.length > 0);
  expect(ended).toEqual([1]);
  expect(values(model, 1)).toEqual([2]);
});

import { sentences } from "../../../src/text";
import { excelCode, refusalOf } from "../../../src/workbook/change/failure";
import { say } from "../../../src/cells/message";

test.each([
  ["InvalidOperationInCellEditMode", "cellBeingEdited"],
  ["AccessDenied", "readOnly"],
  ["ItemNotFound", "gone"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ApiNotFound", "tooOld"],
  ["GeneralException", "refusedByExcel"],
])("%s is said as %s, in both languages, without Excel's own message", (code, expected) => {
  const refusal = refusalOf({ code, message: "Der opstod en intern fejl" });
  expect(refusal.code).toBe(expected);
  for (const language of ["da", "en"] as const) {
    const text = say(refusal, sentences(language).workbook.report);
    expect(text).not.toBe("");
    expect(text).not.toContain("intern fejl");
  }
});

test("a bug of ours is not told as Excel's refusal", () => {
  const bug = new Error("bug");
  expect(excelCode(bug)).toBeUndefined();
  expect(() => refusalOf(bug)).toThrow(bug);
});

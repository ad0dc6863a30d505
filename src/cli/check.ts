/** `tryghedsplan check plan.xlsx…`: what does not add up in workbooks, the same findings as the pane shows. */
import { debuglog } from "node:util";
import { check } from "../checks/run";
import type { Sentences } from "../text";
import { readForChecks } from "../workbook/checking/read-for-checks";
import { readArguments } from "./arguments";
import { type CheckedFile, findingsAsJson, findingsAsText } from "./check-print";
import { type Command, unusable } from "./command";
import { inExcel, openFile } from "./workbook-file";

export const checkFiles: Command = async (args, { words }) => {
  const read = readArguments(args, { json: "switch" }, words, "many files");
  if ("refusal" in read) return unusable(read.refusal);
  const checked: CheckedFile[] = [];
  const refusals: string[] = [];
  // One after the other: a large workbook takes much memory.
  for (const file of read.files) {
    const answer = await checkFile(file, words);
    if ("refusal" in answer) refusals.push(answer.refusal);
    else checked.push(answer);
  }
  const out = read.switches.has("json")
    ? findingsAsJson(checked, words)
    : findingsAsText(checked, words);
  const hasErrors = checked.some(({ findings }) =>
    findings.some(({ severity }) => severity === "error"),
  );
  return {
    code: refusals.length > 0 ? 2 : hasErrors ? 1 : 0,
    out,
    ...(refusals.length > 0 && { err: refusals.join("\n") }),
  };
};

async function checkFile(
  file: string,
  words: Sentences,
): Promise<CheckedFile | { readonly refusal: string }> {
  const { cli } = words;
  try {
    const opened = await openFile(file, words);
    if ("refusal" in opened) return opened;
    const { input, snapshot, unasked } = await inExcel(opened.model, (context) =>
      readForChecks(context),
    );
    if (snapshot.tables.size === 0) return { refusal: cli.noPlan({ file }) };
    const { findings, counts } = check(input);
    return { file, findings, counts, unasked: unasked.length };
  } catch (error) {
    debuglog("tryghedsplan")("%o", error);
    return { refusal: cli.check.stopped({ file }) };
  }
}

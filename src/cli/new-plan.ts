/** `tryghedsplan new plan.xlsx`: a workbook with the plan's typed sheets, empty or filled with an example. */
import { createPlan } from "../workbook/make/create-plan";
import { say } from "../cells/message";
import { createWorkbook } from "@tryghedsplan/workbench/engine";
import { readArguments } from "./arguments";
import { type Command, unusable } from "./command";
import { exampleNames, readExample } from "./examples";
import { stampOf } from "./atomic-write";
import { inExcel, saveFile } from "./workbook-file";

export const newPlan: Command = async (args, { words, seedsFolder }) => {
  const { cli, workbook } = words;
  const read = readArguments(args, { example: "value", force: "switch" }, words);
  if ("refusal" in read) return unusable(read.refusal);
  const { file, values, switches } = read;
  const replace = switches.has("force");
  if (!replace && (await stampOf(file))) return unusable(cli.write.exists({ file }));

  const name = values.get("example");
  const known = await exampleNames(seedsFolder);
  if (name !== undefined && !known.includes(name))
    return unusable(cli.unknownExample({ name, known: known.join(", ") }));
  const plan = name === undefined ? null : await readExample(seedsFolder, name);

  const model = createWorkbook({ locale: "da-DK" });
  const report = await inExcel(model, (context) => createPlan(context, plan));
  const [refusal] = report.refusals;
  if (refusal) return unusable(say(refusal, workbook.report));
  const failure = await saveFile(file, model, replace ? "any" : "absent", words);
  return failure ? unusable(failure) : { code: 0, out: `${cli.created({ file })}\n` };
};

import { checkContext } from "./make-context";
import type { CheckInput } from "./input";
import { readMemo } from "./prose/memo";
import { check, type Checked } from "./run";

/** Compares every amount, total, remaining amount and target of a pasted text with the plan. `name` stands for the sheet in its places. */
export function checkMemo(
  text: string,
  input: CheckInput,
  name: string,
): Pick<Checked, "findings" | "counts"> {
  const memo = readMemo(text, name, checkContext(input));
  return check({ ...input, ...memo }, undefined, ["table", "prose"]);
}

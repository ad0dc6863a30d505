import { checkContext } from "./make-context";
import type { CheckInput } from "./input";
import { readMemo } from "./prose/memo";
import { check, type Checked } from "./run";

/** Every amount, total, remaining amount and target of a pasted text against the plan; `name` is what its places say. */
export function checkMemo(
  text: string,
  input: CheckInput,
  name: string,
): Pick<Checked, "findings" | "counts"> {
  const memo = readMemo(text, name, checkContext(input));
  return check({ ...input, ...memo }, undefined, ["table", "prose"]);
}

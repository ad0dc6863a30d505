/** Reads a command's arguments: its files and the options the command declares. Anything else is refused by name. */
import { parseArgs } from "node:util";
import type { Sentences } from "../text";

/** The options of a command: `value` takes a word after it, `switch` does not. */
export type OptionKinds = Readonly<Record<string, "value" | "switch">>;

export type Arguments =
  | {
      /** The first of the files. */
      readonly file: string;
      readonly files: readonly string[];
      readonly values: ReadonlyMap<string, string>;
      readonly switches: ReadonlySet<string>;
    }
  | { readonly refusal: string };

/**
 * @param kinds the options by name, without their dashes
 * @param how whether the command takes one file or as many as are named
 */
export function readArguments(
  args: readonly string[],
  kinds: OptionKinds,
  { cli }: Sentences,
  how: "one file" | "many files" = "one file",
): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        { type: kind === "value" ? ("string" as const) : ("boolean" as const) },
      ]),
    ),
  });
  const files: string[] = [];
  const values = new Map<string, string>();
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const kind = kinds[token.name];
    if (!kind || (kind === "switch" && token.value !== undefined))
      return { refusal: cli.unknownOption({ option: token.rawName }) };
    if (kind === "switch") switches.add(token.name);
    else if (token.value) values.set(token.name, token.value);
    else return { refusal: cli.missingValue({ option: token.rawName }) };
  }
  const [file, ...more] = files;
  if (file === undefined) return { refusal: cli.noFile };
  if (how === "one file" && more.length > 0) return { refusal: cli.oneFile };
  return { file, files, values, switches };
}

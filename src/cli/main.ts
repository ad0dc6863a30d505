/** `tryghedsplan`: the add-in's own code on .xlsx files, without Excel. Each command is a file beside this one. */
import { debuglog } from "node:util";
import { sentences } from "../text";
import { type Command, type ExitCode, type Outcome, type Setting, unusable } from "./command";
import { checkFiles } from "./check";
import { importFigures } from "./import";
import { newPlan } from "./new-plan";
import { overview } from "./overview";

const commands: ReadonlyMap<string, Command> = new Map([
  ["check", checkFiles],
  ["import", importFigures],
  ["new", newPlan],
  ["overview", overview],
]);

/** What the command line is run with: where its texts go, and where the example plans are. */
export interface Terminal {
  readonly seedsFolder: string;
  out(text: string): void;
  err(text: string): void;
}

/** Runs the command line and gives its exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { language, rest } = withoutLanguage(args);
  const words = sentences(language === "en" ? "en" : "da");
  const outcome =
    language === "da" || language === "en"
      ? await run(rest, { words, seedsFolder: terminal.seedsFolder })
      : unusable(words.cli.unknownLanguage({ name: language }));
  if (outcome.out !== undefined) terminal.out(outcome.out);
  if (outcome.err !== undefined) terminal.err(`${outcome.err}\n`);
  return outcome.code;
}

/** The last `--language`, wherever it stands; Danish unless it is given. */
function withoutLanguage(args: readonly string[]): { language: string; rest: readonly string[] } {
  const at = args.lastIndexOf("--language");
  return at === -1
    ? { language: "da", rest: args }
    : { language: args[at + 1] ?? "", rest: args.toSpliced(at, 2) };
}

async function run(args: readonly string[], setting: Setting): Promise<Outcome> {
  const [name, ...rest] = args;
  const { cli } = setting.words;
  if (args.includes("--help") || name === "help") return { code: 0, out: cli.usage };
  if (name === undefined) return unusable(cli.usage.trimEnd());
  const command = commands.get(name);
  if (!command) return unusable(cli.unknownCommand({ name }));
  try {
    return await command(rest, setting);
  } catch (error) {
    debuglog("tryghedsplan")("%o", error);
    return unusable(cli.unexpected);
  }
}

/** What a command of the command line is: arguments in, an outcome out. Only `main` prints. */
import type { Sentences } from "../text";

/** 0 done · 1 the plan has errors · 2 the input cannot be used. */
export type ExitCode = 0 | 1 | 2;

export interface Outcome {
  readonly code: ExitCode;
  /** For stdout: what was asked for, and nothing else. */
  readonly out?: string;
  /** For stderr: one sentence, or one for each of several files. */
  readonly err?: string;
}

/** What a command needs besides its arguments. */
export interface Setting {
  readonly words: Sentences;
  /** The folder of example plans, one folder each. */
  readonly seedsFolder: string;
}

export type Command = (args: readonly string[], setting: Setting) => Promise<Outcome>;

/** The input cannot be used, and why. */
export const unusable = (err: string): Outcome => ({ code: 2, err });

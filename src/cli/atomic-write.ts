/**
 * Writes a file whole or not at all: the bytes go to a file beside it, which then takes its place. Whatever fails
 * before that leaves the file as it was.
 */
import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

/** How a file looked when it was read; a file that looks otherwise has been saved by someone else since. */
export interface FileStamp {
  readonly size: number;
  readonly modified: number;
  readonly mode: number;
}

export type WriteFailure = "exists" | "changedMeanwhile" | "notWritable" | "locked" | "noSpace";

/** What must hold of the file before it is replaced. */
export type Precondition = { readonly unchangedSince: FileStamp } | "absent" | "any";

/** The file's stamp, or undefined where there is none. */
export async function stampOf(file: string): Promise<FileStamp | undefined> {
  try {
    const { size, mtimeMs, mode } = await stat(file);
    return { size, modified: mtimeMs, mode };
  } catch {
    return undefined;
  }
}

/** Writes the file if the precondition holds; undefined when it was written, else why it was not. */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  precondition: Precondition,
): Promise<WriteFailure | undefined> {
  // A link is followed, so that the file it names is replaced and not the link.
  const target = await realpath(file).catch(() => file);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
  try {
    const mode = (await stampOf(target))?.mode;
    const handle = await open(temporary, "wx", mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const broken = await brokenPrecondition(target, precondition);
    if (broken) return broken;
    await rename(temporary, target);
    return undefined;
  } catch (error) {
    return failureOf(error);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function brokenPrecondition(
  file: string,
  precondition: Precondition,
): Promise<WriteFailure | undefined> {
  if (precondition === "any") return undefined;
  const now = await stampOf(file);
  if (precondition === "absent") return now && "exists";
  const { size, modified } = precondition.unchangedSince;
  return now?.size === size && now.modified === modified ? undefined : "changedMeanwhile";
}

/** Excel keeps a file it has open to itself on Windows: EBUSY or EPERM there. */
function failureOf(error: unknown): WriteFailure {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EBUSY" || (code === "EPERM" && process.platform === "win32")) return "locked";
  return code === "ENOSPC" || code === "EDQUOT" ? "noSpace" : "notWritable";
}

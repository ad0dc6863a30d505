/** The zip around a workbook: unpacked within bounds, packed with the content types first as Excel does. */
import { unzipSync, zipSync } from "fflate";
import { FileError } from "./file-error";

/** Excel itself opens nothing near this; a package beyond it is an accident or an attack. */
const maxUnpacked = 256 * 1024 * 1024;
const maxParts = 20_000;
const contentTypes = "[Content_Types].xml";

const zipStart = [0x50, 0x4b];
const oldStart = [0xd0, 0xcf, 0x11, 0xe0];

/** Every part by its path without a leading slash. */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  if (startsWith(bytes, oldStart)) {
    throw new FileError(isEncrypted(bytes) ? "encrypted" : "oldFormat", "");
  }
  if (!startsWith(bytes, zipStart)) throw new FileError("notAPackage", "");
  let size = 0;
  let count = 0;
  let files: Record<string, Uint8Array>;
  try {
    // Sizes are told before anything is unpacked.
    unzipSync(bytes, {
      filter: ({ originalSize, name }) => {
        size += originalSize;
        count++;
        if (size > maxUnpacked || count > maxParts) throw new FileError("tooLarge", name);
        return false;
      },
    });
    files = unzipSync(bytes, { filter: ({ name }) => !name.endsWith("/") });
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError("damaged", "");
  }
  return new Map(Object.entries(files).map(([name, part]) => [name.replaceAll("\\", "/"), part]));
}

/** Packs the parts; equal parts give equal bytes whenever they are packed. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...parts.keys()].filter((name) => name !== contentTypes);
  const files: Record<string, Uint8Array> = {};
  for (const name of [contentTypes, ...names]) {
    const part = parts.get(name);
    if (part !== undefined) files[name] = part;
  }
  // Twice as fast as the usual settings for files a fiftieth larger, and as quick on many small parts.
  return zipSync(files, { level: 3, mem: 4, mtime: new Date(1980, 0, 1) });
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** A compound file holding `EncryptedPackage` (UTF-16) is a password-protected workbook, else an old one. */
function isEncrypted(bytes: Uint8Array): boolean {
  const wanted = [..."EncryptedPackage"].flatMap((char) => [char.charCodeAt(0), 0]);
  const limit = Math.min(bytes.length, 1_000_000) - wanted.length;
  for (let at = 0; at <= limit; at++) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

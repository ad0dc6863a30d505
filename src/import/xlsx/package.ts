/**
 * The zip package around a workbook: its directory is read here and each part is unpacked a piece at a time, so that a
 * pane stays alive; fflate does the unpacking.
 */
import { Inflate } from "fflate";

/** A part as the directory describes it. */
interface Entry {
  readonly method: number;
  readonly packed: Uint8Array;
  /** CRC-32 of what is unpacked: a damaged file may still unpack, to other digits. */
  readonly checksum: number;
  /** What may still be unpacked of the whole file; its parts share it. */
  readonly room: { bytes: number };
}

export type Package = ReadonlyMap<string, Entry>;

/** Why a file cannot be read as a workbook. */
export type FileFault = "oldFile" | "lockedFile" | "notAWorkbook" | "damagedFile" | "tooLarge";

/** Thrown while a package is read; `readXlsx` turns it into an answer. */
export class PackageError extends Error {
  constructor(readonly fault: FileFault) {
    super(fault);
  }
}

const zipStart = [0x50, 0x4b, 0x03, 0x04];
/** A compound file: a workbook of before 2007, or an encrypted one. */
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

export function looksLikeWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, zipStart) || startsWith(bytes, compoundStart);
}

/** The parts by their paths without a leading slash. */
export function openPackage(bytes: Uint8Array): Package {
  if (startsWith(bytes, compoundStart))
    throw new PackageError(isEncrypted(bytes) ? "lockedFile" : "oldFile");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    // The directory points outside the file.
    if (error instanceof RangeError) throw new PackageError("damagedFile");
    throw error;
  }
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;
/** This size says that the real one stands elsewhere, as in files above 4 GB. */
const elsewhere = 0xffffffff;

function readDirectory(bytes: Uint8Array, view: DataView): Package {
  let end = bytes.length - endLength;
  const last = Math.max(0, end - longestComment);
  while (end >= last && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < last) throw new PackageError("damagedFile");
  const parts = new Map<string, Entry>();
  const room = { bytes: mostUnpacked };
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== entryMark) throw new PackageError("damagedFile");
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    );
    const local = view.getUint32(at + 42, true);
    if (size === elsewhere || local === elsewhere) throw new PackageError("tooLarge");
    const nameEnd = at + 46 + (nameLength ?? 0);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) throw new PackageError("damagedFile");
    parts.set(name.replaceAll("\\", "/").toLowerCase(), {
      method,
      packed: bytes.subarray(start, start + size),
      checksum: view.getUint32(at + 16, true),
      room,
    });
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return parts;
}

/** `EncryptedPackage` in UTF-16 stands in the directory of a workbook with a password. */
function isEncrypted(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  return text.includes("EncryptedPackage");
}

/**
 * No workbook of statistics is near this; one beyond it is an accident or an attack. Sheets may share a part, and each
 * reading of it counts.
 */
const mostUnpacked = 256 * 1024 * 1024;
const packedAtATime = 1 << 12;

/** The bytes of a part, in pieces; the last is followed by an error where they are not what was packed. */
export function* unpacked(entry: Entry): Generator<Uint8Array> {
  let checksum = ~0;
  for (const piece of inflated(entry)) {
    checksum = checksumAfter(checksum, piece);
    yield piece;
  }
  if (~checksum >>> 0 !== entry.checksum) throw new PackageError("damagedFile");
}

function* inflated({ method, packed, room }: Entry): Generator<Uint8Array> {
  const take = (bytes: number): void => {
    room.bytes -= bytes;
    if (room.bytes < 0) throw new PackageError("tooLarge");
  };
  if (method === 0) {
    take(packed.length);
    yield packed;
    return;
  }
  if (method !== 8) throw new PackageError("damagedFile");
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    take(piece.length);
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += packedAtATime) {
    const to = Math.min(packed.length, at + packedAtATime);
    try {
      inflate.push(packed.subarray(at, to), to === packed.length);
    } catch (error) {
      throw error instanceof PackageError ? error : new PackageError("damagedFile");
    }
    yield* pieces;
    pieces = [];
  }
}

/** What each byte does to a CRC-32. */
const checksumTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksumAfter(before: number, bytes: Uint8Array): number {
  let checksum = before;
  for (let at = 0; at < bytes.length; at += 1)
    checksum = (checksumTable[(checksum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (checksum >>> 8);
  return checksum;
}

/** Bytes and texts with wrong letters. What can be put right for certain is put right and noted; a text with lost letters is not used. */
import type { Note } from "./proposal";

export interface Decoded {
  readonly text: string;
  readonly notes: readonly Note[];
  /** Letters were lost before the text came here: the replacement character stands for them. */
  readonly broken: boolean;
}

/** A file's text: by its byte-order mark, as UTF-8 where it is that, else as Latin-1 (Windows-1252). */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return repairText(new TextDecoder("utf-16le").decode(bytes));
  if (first === 0xfe && second === 0xff)
    return repairText(new TextDecoder("utf-16be").decode(bytes));
  try {
    return repairText(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    const repaired = repairText(new TextDecoder("windows-1252").decode(bytes));
    return { ...repaired, notes: [{ code: "readAsLatin1", params: {} }, ...repaired.notes] };
  }
}

/** What UTF-8 bytes become in Windows-1252: `æ` is `Ã¦`, `å` is `Ã¥`, `–` is `â€“`. */
const mangled =
  /[\u00c2-\u00df][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]|\u00e2[\u20ac\u0080][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]/gu;

/** Puts the letters of a pasted text right: it may have been read in the wrong encoding, be decomposed, or begin with a byte-order mark. */
export function repairText(given: string): Decoded {
  let text = given.startsWith("\uFEFF") ? given.slice(1) : given;
  const notes: Note[] = [];
  if (/[Ãâ]|Â[\u0080-\u00bf]/u.test(text)) {
    const repaired = text.replace(mangled, unmangle);
    if (repaired !== text) notes.push({ code: "repairedText", params: {} });
    text = repaired.replace(/^\uFEFF/u, "");
  }
  if (/[\u0300-\u036f]/u.test(text)) text = text.normalize("NFC");
  return { text, notes, broken: text.includes("\uFFFD") };
}

function unmangle(letters: string): string {
  const bytes = [...letters].map(byteOf);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return letters;
  }
}

/** The byte Windows-1252 shows as this letter. */
function byteOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x100 ? code : (windows1252.get(letter) ?? 0);
}

const windows1252: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 32 }, (_, index) => 0x80 + index).map((byte) => [
    new TextDecoder("windows-1252").decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** What is kept of a run: where it was made, and what was answered. */
import type { Answers } from "./run";

export interface Transcript {
  readonly format: 1;
  /** ISO 8601, in UTC. */
  readonly date: string;
  /** Excel's own words: `PC`, `Mac`, `OfficeOnline`; its version; the languages of its sentences and its figures. */
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** The newest ExcelApi set the host says it has. */
  readonly excelApi: string;
  readonly answers: Answers;
}

/** No host has come near it. */
const newestThinkable = 40;

/** The newest set of ExcelApi that is supported, such as 1.17. */
export function newestSet(isSetSupported: (name: string, version: string) => boolean): string {
  for (let minor = newestThinkable; minor > 0; minor -= 1)
    if (isSetSupported("ExcelApi", `1.${minor}`)) return `1.${minor}`;
  return "";
}

/** As the file holds it. */
export function textOf(transcript: Transcript): string {
  return `${JSON.stringify(transcript, null, 2)}\n`;
}

export function fileNameOf({ date, platform, version }: Transcript): string {
  const plain = (text: string): string => text.replaceAll(/[^\w.]+/g, "-");
  return `excel-${plain(platform)}-${plain(version)}-${date.slice(0, 10)}.json`;
}

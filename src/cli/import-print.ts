/** What would become of a file of statistics, as text for people and as JSON for programs. */
import { say } from "../cells/message";
import type { LeftReason } from "../import/proposal";
import type { Sentences } from "../text";
import type { Difference } from "../workbook/figures/figures-in-workbook";
import { columnsOf } from "./formats/table";
import type { ImportReading, LeftCell } from "./import-reading";

/** Reasons and flags by their codes; rows and columns of the input, from 1. */
export function importAsJson({ proposal, taken, left, questions }: ImportReading): string {
  const printed = {
    taken: taken.map(({ offence, period, count, flags, row, column }) => ({
      offence,
      period,
      count,
      flags,
      row,
      column,
    })),
    left,
    questions,
    blocked: proposal.blocked,
  };
  return `${JSON.stringify(printed, undefined, 2)}\n`;
}

interface Files {
  readonly file: string;
  readonly planFile: string;
}

export function importAsText(reading: ImportReading, files: Files, words: Sentences): string {
  const { importing } = words;
  const { notes, unplaced } = reading.proposal;
  const parts = [
    [words.cli.import.title(files)],
    ...(reading.differences.length > 0 ? [figures(reading, words)] : []),
    ...(reading.left.length > 0 ? [leftLines(reading.left, importing)] : []),
    ...(unplaced.length > 0 ? [[importing.summary.unplaced({ labels: unplaced.join(", ") })]] : []),
    ...(reading.questions.length > 0
      ? [[words.cli.import.asked, ...reading.questions.map(({ text }) => `  ${text}`)]]
      : []),
    ...(notes.length > 0 ? [notes.map((note) => say(note, importing.note))] : []),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function figures({ differences, proposal }: ImportReading, words: Sentences): readonly string[] {
  const { cli, importing } = words;
  const { headings } = cli.import;
  const header = [
    headings.offence,
    headings.year,
    headings.count,
    headings.now,
    headings.place,
    headings.flags,
  ];
  const rows = differences.map((difference) => {
    const { offence, year, to, from } = difference;
    const cells = cellsOf(proposal, difference);
    const [first] = cells;
    const place =
      first === undefined || cells.length > 1
        ? cli.import.cells(cells.length)
        : importing.summary.cell(first);
    const flags = new Set(cells.flatMap((cell) => cell.flags));
    const said = [
      ...[...flags].filter((flag) => flag !== "part").map((flag) => importing.flag[flag]),
      ...(difference.parts === undefined ? [] : [difference.parts]),
    ].join(", ");
    return [offence, String(year), cli.import.count(to), fromText(from, cli), place, said];
  });
  const { line, rule } = columnsOf([header, ...rows], (column) => column === 2 || column === 3);
  const title = importing.summary.taken({ count: differences.length });
  return [title, ...[line(header), rule, ...rows.map(line)].map((text) => `  ${text}`)];
}

function cellsOf({ figures: all }: ImportReading["proposal"], { offence, year }: Difference) {
  return all.find((figure) => figure.offence === offence && figure.year === year)?.from ?? [];
}

function fromText(from: number | undefined, { import: words }: Sentences["cli"]): string {
  return from === undefined ? "" : words.count(from);
}

/** Each reason once, with the first of its cells: a long table has a hundred thousand for the same one. */
function leftLines(
  left: readonly LeftCell[],
  { summary, left: sentences }: Sentences["importing"],
): readonly string[] {
  const byReason = new Map<LeftReason, LeftCell[]>();
  for (const cell of left) {
    const cells = byReason.get(cell.reason);
    if (cells === undefined) byReason.set(cell.reason, [cell]);
    else cells.push(cell);
  }
  return [
    summary.left({ count: left.length }),
    ...[...byReason].flatMap(([reason, cells]) => [
      `  ${sentences[reason]}`,
      ...cells
        .slice(0, mostNamed)
        .map(
          ({ text, ...cell }) =>
            `    ${summary.cell(cell)}${text.trim() && `: ${shortened(text)}`}`,
        ),
      ...(cells.length > mostNamed
        ? [`    ${summary.more({ count: cells.length - mostNamed })}`]
        : []),
    ]),
  ];
}

const mostNamed = 5;
const longestText = 60;

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/gu, " ");
  return line.length <= longestText ? line : `${line.slice(0, longestText - 1)}…`;
}

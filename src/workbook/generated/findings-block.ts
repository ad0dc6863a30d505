/** The sheet of findings as a generated block: when and on what the check ran, and every finding with its figures. */
import { dayOf } from "../../cells/iso-date";
import { danishDate } from "../../cells/danish-date";
import { runsOf } from "../../cells/runs";
import type { Counts } from "../../checks/counts";
import type { Comparison } from "../../checks/comparison";
import { comparisonOf, type Finding } from "../../checks/finding";
import { findingSentence } from "../../checks/finding-sentence";
import { howMany } from "../../checks/how-many";
import { plainFigure } from "../../plan/figure";
import { checks as words } from "../../text/da/checks";
import {
  type BlockColumn,
  type BlockRow,
  blanks,
  type GeneratedBlock,
  type RowKind,
  textCell,
} from "./block";
import { blockNames } from "../schema/generated-names";
import type { Content } from "../change/operation";

export interface FindingsMeta {
  /** When the check ran. */
  readonly now: Date;
  readonly version: string;
  readonly counts: Counts;
}

/** Severity, sheet, cell and sentence; three figures; reason and initials, where a person has explained the finding. */
const columns: readonly BlockColumn[] = [
  { width: 80 },
  { width: 130 },
  { width: 130 },
  { width: 420 },
  { width: 110, numbers: "kroner" },
  { width: 110, numbers: "kroner" },
  { width: 110, numbers: "kroner" },
  { width: 240 },
  { width: 70 },
];
const figureColumns = { column: 4, columns: 3 } as const;

/** The rows above the first finding are a title, four lines about the check, and the headings. */
export const linesAbove = 6;

/** The findings in the order they are given. */
export function findingsBlock(findings: readonly Finding[], meta: FindingsMeta): GeneratedBlock {
  const { findingsSheet, headings } = words;
  const { counts, version } = meta;
  const header = [
    headings.severity,
    headings.sheet,
    headings.cell,
    headings.message,
    headings.stated,
    headings.computed,
    headings.difference,
    headings.reason,
    headings.initials,
  ];
  const counted = howMany(findings, words.counted);
  const found = findings.map((finding) => row("body", contentsOf(finding)));
  return {
    name: blockNames.findings,
    columns,
    formats: figureFormats(findings),
    // A finding may have no sheet and cell, and none of reason and initials.
    ownTexts: [1, 2, 7, 8],
    rows: [
      alone("title", findingsSheet.title),
      alone("note", findingsSheet.at(stampOf(meta.now))),
      alone("note", findingsSheet.version({ version })),
      alone("note", `${words.looked(counts)} ${words.tables(counts.tables)}`),
      alone("note", counted === "" ? words.nothingFound : findingsSheet.found({ counted })),
      row("header", header.map(textCell)),
      ...(found.length > 0 ? found : [alone("body", words.nothingFound)]),
    ],
  };
}

function row(kind: RowKind, contents: readonly Content[]): BlockRow {
  return { kind, cells: () => contents };
}

function alone(kind: RowKind, text: string): BlockRow {
  return row(kind, [textCell(text), ...blanks(columns.length - 1)]);
}

function contentsOf(finding: Finding): readonly Content[] {
  const { severity, places, explained } = finding;
  const comparison = comparisonOf(finding);
  const sheet = places[0]?.sheet ?? "";
  const figure = (value: number | undefined): Content =>
    comparison === undefined || value === undefined
      ? "blank"
      : { number: plainFigure(value, comparison.unit) };
  return [
    textCell(words.severity[severity]),
    textCell(sheet),
    textCell(
      places
        .map((at) => (at.sheet === sheet ? at.address : `${at.sheet}!${at.address}`))
        .join(", "),
    ),
    textCell(findingSentence(finding, words)),
    figure(comparison?.stated),
    figure(comparison?.computed),
    figure(comparison?.difference),
    textCell(explained?.reason ?? ""),
    textCell(explained?.initials ?? ""),
  ];
}

/** When the check ran, by the machine's clock: `27-11-2026` and `14.05`. */
function stampOf(now: Date): { readonly date: string; readonly time: string } {
  const pad = (part: number): string => String(part).padStart(2, "0");
  return {
    date: danishDate(dayOf(now)),
    time: `${pad(now.getHours())}.${pad(now.getMinutes())}`,
  };
}

/** The format of a finding's figures. All three have decimals where one of them does. */
function formatFor({ unit, stated, computed, difference }: Comparison): string {
  const isWhole = [stated, computed, difference].every(
    (figure) => unit === "count" || figure === undefined || figure % 100 === 0,
  );
  switch (unit) {
    case "ore":
      return isWhole ? '#,##0 "kr.";-#,##0 "kr."' : '#,##0.00 "kr.";-#,##0.00 "kr."';
    case "share":
      return isWhole ? "0%" : "0.00%";
    case "count":
      return "#,##0";
  }
}

/** Figures get the format of their unit, since one column holds kroner, counts and shares. */
function figureFormats(findings: readonly Finding[]): NonNullable<GeneratedBlock["formats"]> {
  const formatted = findings.flatMap((finding, at) => {
    const comparison = comparisonOf(finding);
    return comparison ? [{ row: linesAbove + at, format: formatFor(comparison) }] : [];
  });
  // Findings without figures may stand between those of a run: the format shows nothing there.
  return runsOf(formatted, (above, { format }) => above.format === format).map((run) => {
    const [{ row, format }] = run;
    const rows = (run.at(-1)?.row ?? row) - row + 1;
    return { ...figureColumns, row, rows, format };
  });
}

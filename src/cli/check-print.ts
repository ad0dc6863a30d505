/** Findings as text for people and as JSON for programs. */
import type { Counts } from "../checks/counts";
import { comparisonOf, type Finding } from "../checks/finding";
import { findingSentence } from "../checks/finding-sentence";
import { howMany } from "../checks/how-many";
import { formatFigure, plainFigure } from "../plan/figure";
import type { Sentences } from "../text";
import { columnsOf } from "./formats/table";

export interface CheckedFile {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  /** Tables of which nobody has said what they are. */
  readonly unasked: number;
}

/** Kroner as numbers, shares as fractions; what has no meaning for a finding is absent. */
export function findingsAsJson(files: readonly CheckedFile[], { checks }: Sentences): string {
  const printed = files.map(({ file, findings }) => ({
    file,
    findings: findings.map((finding) => {
      const { code, severity, places } = finding;
      const comparison = comparisonOf(finding);
      const plain = (figure: number | undefined): number | undefined =>
        figure === undefined || comparison === undefined
          ? undefined
          : plainFigure(figure, comparison.unit);
      return {
        check: code,
        severity,
        sheet: places[0]?.sheet,
        cell: places[0]?.address,
        stated: plain(comparison?.stated),
        computed: plain(comparison?.computed),
        difference: plain(comparison?.difference),
        message: messageOf(finding, checks),
      };
    }),
  }));
  return `${JSON.stringify(printed, undefined, 2)}\n`;
}

/** A table for each file, with what was looked at under it. */
export function findingsAsText(files: readonly CheckedFile[], words: Sentences): string {
  return files.map((file) => fileAsText(file, words)).join("\n");
}

function fileAsText({ file, findings, counts, unasked }: CheckedFile, words: Sentences): string {
  const { checks, cli } = words;
  const looked = [
    checks.looked(counts),
    checks.tables(counts.tables),
    ...(unasked > 0 ? [cli.check.unasked(unasked)] : []),
  ].join(" ");
  if (findings.length === 0) return `${file}: ${checks.nothingFound}\n${looked}\n`;
  const { headings } = checks;
  const header = [
    headings.severity,
    headings.place,
    headings.stated,
    headings.computed,
    headings.difference,
    headings.message,
  ];
  const rows = findings.map((finding) => rowOf(finding, words));
  const { line, rule } = columnsOf([header, ...rows], (column) => column >= 2 && column <= 4);
  // A rule as long as the longest sentence would only wrap.
  const under = rule.slice(0, rule.lastIndexOf("  ")) + "  " + "─".repeat(headings.message.length);
  const title = `${file}: ${howMany(findings, checks.counted)}`;
  return [title, line(header), under, ...rows.map(line), looked, ""].join("\n");
}

function rowOf(finding: Finding, { checks }: Sentences): readonly string[] {
  const { severity, places } = finding;
  const comparison = comparisonOf(finding);
  const [place] = places;
  const figure = (value: number | undefined): string =>
    comparison === undefined || value === undefined ? "" : formatFigure(value, comparison.unit);
  return [
    checks.severity[severity],
    place === undefined ? "" : `${place.sheet}!${place.address}`,
    figure(comparison?.stated),
    figure(comparison?.computed),
    figure(comparison?.difference),
    messageOf(finding, checks),
  ];
}

/** The finding's sentence, and the reason where a person has explained it. */
function messageOf(finding: Finding, checks: Sentences["checks"]): string {
  const { explained } = finding;
  const sentence = findingSentence(finding, checks);
  if (explained === undefined) return sentence;
  const { reason, initials = "" } = explained;
  return `${sentence} ${checks.explained({ reason, initials })}`;
}

/** A finding as cases note it down: figures, places and the sentence as people read them. */
import { deviation } from "../../../src/checks/deviation";
import { comparisonOf, type Finding } from "../../../src/checks/finding";
import type { Place } from "../../../src/checks/input";
import { findingSentence } from "../../../src/checks/finding-sentence";
import { formatFigure } from "../../../src/plan/figure";
import { da } from "../../../src/text/da";
import type { Told } from "./define-cases";

export function asTold(finding: Finding): Told {
  const { severity, subject, places, fix } = finding;
  const comparison = comparisonOf(finding);
  const figure = (name: "stated" | "computed" | "difference"): Partial<Told> => {
    const value = comparison?.[name];
    return comparison === undefined || value === undefined
      ? {}
      : { [name]: formatFigure(value, comparison.unit) };
  };
  return {
    severity,
    about: subject,
    at: places.map(inWords),
    ...figure("stated"),
    ...figure("computed"),
    ...figure("difference"),
    value: deviation(finding).value,
    ...(fix && {
      fix: Object.fromEntries(fix.map(({ cell, from, to }) => [inWords(cell), [from, to]])),
    }),
    says: findingSentence(finding, da.checks),
  };
}

function inWords({ sheet, address }: Place): string {
  return `${sheet}!${address}`;
}

import { type Finding, severities, type Severity } from "./finding";

/** How many there are of each severity: `2 fejl, 1 advarsel, heraf 1 forklaret`. */
export function howMany(
  findings: readonly Finding[],
  words: { readonly [Kind in Severity | "explained"]: (count: number) => string },
): string {
  const counted = severities.flatMap((severity) => {
    const count = findings.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [words[severity](count)];
  });
  const explained = findings.filter((each) => each.explained).length;
  return [...counted, ...(explained > 0 ? [words.explained(explained)] : [])].join(", ");
}

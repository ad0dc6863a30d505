/** Words by which tables say what a row, column or title is about. Labels are folded before they are compared. */
import { foldLabel } from "./fold-label";

const says =
  (words: RegExp) =>
  (label: string): boolean =>
    words.test(foldLabel(label));

/** `Anmeldte forbrydelser` is what a plan's targets speak of; charges, convictions and clear-ups are not. */
export function measureOf(label: string): "reportedCrime" | "other" | undefined {
  const text = foldLabel(label);
  if (
    /sigtelse|sigtede|opklar|domfæld|afgørelse|charges|convict|ofre|mistænkte|anholdte/u.test(text)
  )
    return "other";
  return /anmeld|reported/u.test(text) ? "reportedCrime" : undefined;
}

/** Seasonally adjusted numbers are no counts of what was reported. */
export function isSeasonallyAdjusted(label: string): boolean {
  const text = foldLabel(label);
  return (
    /sæsonkorrigeret|sæson-korrigeret|seasonally adjusted/u.test(text) &&
    !/ikke[- ]sæson|not seas|un-?adjusted/u.test(text)
  );
}

/** Changes, shares and rates stand among counts but are none. */
export const isNoCount = says(
  /ændring|udvikling|%|\bpct\b|procent|andel|indeks|index|\brate\b|pr\.? ?1\.?000|forskel|\bkr\b|kroner|måltal|^mål\b|målopfyldelse/u,
);

/** `Enhed: 1.000` or `Antal i 1.000`: numbers are thousands of what they say. */
export function isInThousands(label: string): boolean {
  const text = foldLabel(label);
  return (
    /(?:enhed|antal|i|\()[: ]*\(?(?:1[. ]?000|tusinde?)(?: stk\.?| anmeldelser| personer)?\)?$/u.test(
      text,
    ) && !isNoCount(text)
  );
}

export const isCodeHeader = says(/^(?:kode|nr\.?|nummer|id|code|løbenr\.?)$|kode$/u);

export const isPeriodHeader = says(/^(?:år|årstal|tid|periode|kvartal|måned|year|time|dato)$/u);

/** What stands above counts that have their period beside them. */
export const isCountHeader = says(/^(?:antal.*|indhold|i alt|værdi|count|value)$/u);

export const isTerritoryHeader = says(
  /^(?:område|omr\.?|kommune|politikreds|kreds|bydel|distrikt|region|geografi|amt|landsdel|boligområde|area|gerningskommune)$/u,
);

export const isOffenceHeader = says(
  /gerning|overtræd|lovovertr|forbryd|kriminalitet|sagstype|offence|offense/u,
);

/** Places tables name beside the offences: the country, its regions, and municipalities by their word. */
export const isTerritoryName = says(
  /^(?:hele landet|danmark|region .+|.+ kommune|.+ politikreds|københavn|københavns by|frederiksberg|aarhus|århus|odense|aalborg|bydel .+|.+ i alt)$/u,
);

/** Words in a territory's name that do not distinguish it from another. */
const commonWords = new Set([
  "og",
  "samt",
  "i",
  "kommune",
  "partnerskab",
  "området",
  "bydel",
  "by",
  "det",
  "den",
]);

/** Whether a territory is the plan's own: every word of its name stands in the plan's names. */
export function territoryMatcher(ownTerritory: readonly string[]): (label: string) => boolean {
  const own = new Set(ownTerritory.flatMap(wordsOf));
  const seen = new Map<string, boolean>();
  return (label) => {
    const before = seen.get(label);
    if (before !== undefined) return before;
    const words = wordsOf(label);
    const isOwn = words.length > 0 && words.every((word) => own.has(word));
    seen.set(label, isOwn);
    return isOwn;
  };
}

function wordsOf(name: string): readonly string[] {
  return foldLabel(name)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "" && !commonWords.has(word));
}

/** Whether a title names the plan's own territory among its words. */
export function namesOwnTerritory(
  { ownTerritory }: { readonly ownTerritory: readonly string[] },
  title: string,
): boolean {
  const words = new Set(wordsOf(title));
  return ownTerritory.some((name) => wordsOf(name).some((word) => words.has(word)));
}

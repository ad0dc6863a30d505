/** Character references of HTML: those a Danish table holds by name, all by number. */
const names: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  thinsp: "\u2009",
  ensp: "\u2002",
  emsp: "\u2003",
  shy: "",
  aelig: "æ",
  AElig: "Æ",
  oslash: "ø",
  Oslash: "Ø",
  aring: "å",
  Aring: "Å",
  eacute: "é",
  Eacute: "É",
  uuml: "ü",
  Uuml: "Ü",
  auml: "ä",
  ouml: "ö",
  minus: "−",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  laquo: "«",
  raquo: "»",
  le: "≤",
  sect: "§",
  sup1: "¹",
  sup2: "²",
  sup3: "³",
  times: "×",
  frac12: "½",
  middot: "·",
};

/** The text with its references as letters; one that nobody knows is left as it stands. */
export function unescapeHtml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]*));?/giu,
    (all, ...found) => {
      const [hex, decimal, name] = found as [string?, string?, string?];
      if (name !== undefined) return names[name] ?? all;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

/** A raised figure is the number of a note: it must not become a digit of the figure before it. */
export function raised(text: string): string {
  return text.replace(/&[^;\s]*;|[\d()]/gu, (sign) => superscripts.get(sign) ?? sign);
}

const superscripts: ReadonlyMap<string, string> = new Map([
  ...[..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((sign, digit): [string, string] => [String(digit), sign]),
  ["(", ""],
  [")", ""],
]);

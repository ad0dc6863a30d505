/** A raised number is that of a note: it must not become a digit of the number before it. */
export function raised(text: string): string {
  return text.replace(/[\d()]/g, (sign) => superscripts.get(sign) ?? sign);
}

const superscripts: ReadonlyMap<string, string> = new Map([
  ...[..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((sign, digit): [string, string] => [String(digit), sign]),
  ["(", ""],
  [")", ""],
]);

/** What a sentence lists can be as long as a file: more than this in one sentence is not read. */
const most = 8;

/** The first of them, and a sign that there are more. */
export function first(each: readonly string[]): readonly string[] {
  return each.length > most ? [...each.slice(0, most), "…"] : each;
}

/** A list in a sentence could be as long as a file, and nobody reads more of it than this. */
const most = 8;

/** The first of them, and a sign that there are more. */
export function first(each: readonly string[]): readonly string[] {
  return each.length > most ? [...each.slice(0, most), "…"] : each;
}

/** What a row of a table is, by what it calls itself. */

/** `frame` and `carryOver`: what there is for the year, stated in the table. */
export type Role = "row" | "subtotal" | "total" | "remaining" | "frame" | "carryOver";

const subtotal =
  /^(subtotal|delsum|mellemsum|heraf i ?alt|(sum|i ?alt),? (for |af |under )?(indsats)?område|(indsats)?område \d+,? (i ?alt|sum)|.+ i ?alt$)/;
const total =
  /^(i ?alt|total|sum|hovedtotal|tilsammen|afsat( i ?alt)?|samlet( beløb| sum| finansiering)?)[:.]?( (pr\.?|per) år| (i )?kr\.?| \(.*\)| \d{4}.*)?$/;
const remaining = /^(resterende|rest|til rest|uforbrugt|ikke disponeret)(?!\p{L})/u;
/** The whole label is compared, because an activity may begin with the word: Ramme for borgerdeltagelse. */
const frame =
  /^(årlig |økonomisk |samlet )?(ramme|bevilling|rammebevilling|rammebeløb)[:.]?( (pr\.?|per) år| (i )?kr\.?| i ?alt| \(.*\)| \d{4}.*)?$/;
const carryOver = /^overført( beløb)?( fra (tidligere år|året før|\d{4}))?$/;

/** Only a label that begins like this can name a sum; the test saves time, because most rows are no sums. */
const perhaps =
  /^(rest|til rest|ufor|afsat|overf|ikke|i ?alt|tot|sum|hoved|tils|saml|sub|del|mel|heraf|indsatsom|omr|årl|økon|ramm|bevil)/;

/** The role of a row by its folded label. */
export function roleOf(label: string): Role {
  if (!perhaps.test(label) && !label.endsWith("alt")) return "row";
  if (remaining.test(label)) return "remaining";
  if (frame.test(label)) return "frame";
  if (carryOver.test(label)) return "carryOver";
  if (total.test(label)) return "total";
  return subtotal.test(label) ? "subtotal" : "row";
}

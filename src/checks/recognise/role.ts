/** What a row of a table is, by what it calls itself. */

/** `frame`: the year's frame, stated in the table. */
export type Role = "row" | "subtotal" | "total" | "remaining" | "frame";

const subtotal =
  /^(subtotal|delsum|mellemsum|heraf i ?alt|(sum|i ?alt),? (for |af |under )?(indsats)?område|(indsats)?område \d+,? (i ?alt|sum)|.+ i ?alt$)/;
const total =
  /^(i ?alt|total|sum|hovedtotal|tilsammen|samlet( beløb| sum| finansiering)?)[:.]?( (pr\.?|per) år| (i )?kr\.?| \(.*\)| \d{4}.*)?$/;
const remaining = /^(resterende|rest|til rest|uforbrugt|ikke disponeret)(?!\p{L})/u;
const frame = /^(årlig |økonomisk )?(ramme|bevilling)(?!\p{L})/u;

/** Rows are many and sums few, and a row is quickly seen to be none. */
const perhaps =
  /^(rest|til rest|ufor|ikke|i ?alt|tot|sum|hoved|tils|saml|sub|del|mel|heraf|indsatsom|omr|årl|økon|ramm|bevil)/;

/** The role of a row by its folded label. */
export function roleOf(label: string): Role {
  if (!perhaps.test(label) && !label.endsWith("alt")) return "row";
  if (remaining.test(label)) return "remaining";
  if (total.test(label)) return "total";
  if (subtotal.test(label)) return "subtotal";
  return frame.test(label) ? "frame" : "row";
}

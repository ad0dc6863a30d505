/** Formulas in API form as Excel itself would write them, for laws that hold for all of them. */
import fc from "fast-check";

const references = fc.constantFrom(
  "A1",
  "$B$2:C10",
  "Ark1!A1",
  "'Ark 2'!$A:$A",
  "1:3",
  "A1#",
  "T[Beløb]",
  "T[@Beløb]",
  "T[@[a b]]",
  "T[@[2013]:[2016]]",
  "T[[#Headers],[a.b]]",
  "T[[#Headers],[#Data],[a]:[b]]",
  "T[#All]",
  "T[[a]:[b]]",
  "T['#nr]",
  "Områder",
  "#REF!",
  "Ark1!#REF!",
);
const constants = fc.constantFrom(
  "1",
  "0.5",
  '"tekst; 1,5"',
  '"æ""ø"',
  "TRUE",
  "#N/A",
  "{1,2;3,4}",
  "1.5E3",
);
const functions = fc.constantFrom(
  "SUM",
  "IF",
  "INDEX",
  "MATCH",
  "SUMIFS",
  "TIME",
  "HOUR",
  "N",
  "XLOOKUP",
  "FILTER",
  "SORT",
  "TEXTJOIN",
  "TRYG.MÅLTAL",
  "UNKNOWNFUNCTION",
);

const { expression } = fc.letrec<{ expression: string; call: string; sum: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    references,
    constants,
    tie("call"),
    tie("sum"),
  ),
  call: fc
    .tuple(functions, fc.array(tie("expression"), { minLength: 1, maxLength: 3 }))
    .map(([name, args]) => `${name}(${args.join(",")})`),
  sum: fc
    .tuple(
      tie("expression"),
      fc.constantFrom("+", "-", "*", "/", "&", "=", "<>", "<="),
      tie("expression"),
    )
    .map(([left, operator, right]) => `${left}${operator}${right}`),
}));

export const formulas = expression.map((text) => `=${text}`);

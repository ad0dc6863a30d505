import fc from "fast-check";
import { danish } from "../../../src/workbench/engine/locale/danish";
import { joinTokens, tokenize } from "../../../src/workbench/engine/formula/tokens";

const kinds = (formula: string) =>
  tokenize(formula)
    .filter((token) => token.kind !== "equals" && token.kind !== "space")
    .map((token) => `${token.kind} ${token.text}`);

test.each([
  ["=A1", ["reference A1"]],
  ["=$A$1:B2", ["reference $A$1:B2"]],
  ["=Ark1!A1+'Ark 2'!B$2", ["reference Ark1!A1", "operator +", "reference 'Ark 2'!B$2"]],
  ["='Peter''s ark'!A:A", ["reference 'Peter''s ark'!A:A"]],
  ["=[1]Ark1!A1", ["reference [1]Ark1!A1"]],
  ["=Ark1:Ark3!A1", ["reference Ark1:Ark3!A1"]],
  ["=1:3", ["reference 1:3"]],
  ["=SUM(1,2)", ["function SUM", "open (", "number 1", "separator ,", "number 2", "close )"]],
  ["=LOG10(5)", ["function LOG10", "open (", "number 5", "close )"]],
  ["=XFE1+XFD1", ["name XFE1", "operator +", "reference XFD1"]],
  ["=TRYG.MÅLTAL(A1)", ["function TRYG.MÅLTAL", "open (", "reference A1", "close )"]],
  ["=T[@[a b]]*2", ["structured T[@[a b]]", "operator *", "number 2"]],
  ["=T[a'[b']]", ["structured T[a'[b']]"]],
  ["=[@År]", ["structured [@År]"]],
  ["=A1#", ["reference A1", "spill #"]],
  ["=@A1:A3", ["operator @", "reference A1:A3"]],
  ["=Ark1!#REF!+#N/A", ["error Ark1!#REF!", "operator +", "error #N/A"]],
  ["=Ark1!Navn", ["name Ark1!Navn"]],
  ["=TRUE", ["boolean TRUE"]],
  ['="a""b"&1.5E-3', ['string "a""b"', "operator &", "number 1.5E-3"]],
  [
    "={1,2;3,4}",
    [
      "arrayOpen {",
      "number 1",
      "columnSeparator ,",
      "number 2",
      "rowSeparator ;",
      "number 3",
      "columnSeparator ,",
      "number 4",
      "arrayClose }",
    ],
  ],
  [
    "=A1:INDEX(B:B,3)",
    [
      "reference A1",
      "operator :",
      "function INDEX",
      "open (",
      "reference B:B",
      "separator ,",
      "number 3",
      "close )",
    ],
  ],
  ["=A1<>B1%", ["reference A1", "operator <>", "reference B1", "operator %"]],
])("%s is read into its parts", (formula, expected) => {
  expect(kinds(formula)).toEqual(expected);
});

test("the tokens of any text joined are the text", () => {
  const piece = fc.constantFrom(
    "A1",
    "$B$2",
    ":",
    "SUM(",
    ")",
    ",",
    ";",
    '"x',
    '"',
    "[",
    "]",
    "@",
    "#",
    "'",
    "{",
    "}",
    "\\",
    "1.5",
    "2,5",
    " ",
    "T[a]",
    "Ark1!",
    "#REF!",
    "æ",
    "=",
    "<",
    "%",
    "!",
    "?",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      expect(joinTokens(tokenize(text))).toBe(text);
      expect(joinTokens(tokenize(text, danish.grammar))).toBe(text);
    }),
  );
});

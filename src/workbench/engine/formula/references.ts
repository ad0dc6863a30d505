/** Reading and rewriting the A1 references of a formula in API form; what is not a reference stays as written. */
import { sameFolded } from "../../cells/case-fold";
import { columnLimit, rowLimit } from "../../cells/limits";
import { isPlainSheetName, quoteSheet, unquoteSheet } from "../../cells/sheet-prefix";
import { columnIndex, columnLetters } from "../../cells/column-letters";
import { joinTokens, tokenize } from "./tokens";

export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

/** A reference, rows and columns from 0. Whole rows have no columns that mean anything, and the other way round. */
export interface Reference {
  /** The sheet it names; undefined is the formula's own sheet. */
  readonly sheet?: string;
  /** The last sheet of a reference through several (`Ark1:Ark3!A1`). */
  readonly lastSheet?: string;
  /** Another workbook's file, as in `[1]Ark1!A1`. */
  readonly book?: string;
  readonly shape: "cell" | "range" | "rows" | "columns";
  readonly from: Corner;
  readonly to: Corner;
}

/** Reads a reference token's text; null when the text is none. */
export function parseReference(text: string): Reference | null {
  const bang = text.lastIndexOf("!");
  const place = bang < 0 ? {} : parsePrefix(text.slice(0, bang));
  const [first = "", second] = text.slice(bang + 1).split(":");
  const from = parseCorner(first);
  const to = second === undefined ? from : parseCorner(second);
  if (from === null || to === null || from.shape !== to.shape) return null;
  const shape = from.shape === "cell" ? (second === undefined ? "cell" : "range") : from.shape;
  if (second === undefined && shape !== "cell") return null;
  return { ...place, shape, from: from.corner, to: to.corner };
}

function parsePrefix(prefix: string): Pick<Reference, "sheet" | "lastSheet" | "book"> {
  const plain = unquoteSheet(prefix);
  const [, book, sheets = ""] = /^(?:.*\[([^\]]+)\])?(.*)$/s.exec(plain) ?? [];
  const [sheet = "", lastSheet] = sheets.split(":");
  return {
    sheet,
    ...(lastSheet === undefined ? {} : { lastSheet }),
    ...(book === undefined ? {} : { book }),
  };
}

function parseCorner(text: string): { corner: Corner; shape: "cell" | "rows" | "columns" } | null {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/.exec(text);
  if (match === null) return null;
  const [, firstDollar = "", letters = "", secondDollar = "", digits = ""] = match;
  if (letters === "" && digits === "") return null;
  const corner: Corner = {
    row: digits === "" ? 0 : Number(digits) - 1,
    column: letters === "" ? 0 : columnIndex(letters),
    rowAbsolute: letters === "" ? firstDollar !== "" : secondDollar !== "",
    columnAbsolute: letters !== "" && firstDollar !== "",
  };
  const shape = letters === "" ? "rows" : digits === "" ? "columns" : "cell";
  return { corner, shape };
}

/** A reference as formula text. */
export function printReference(reference: Reference): string {
  return printPrefix(reference) + printCells(reference);
}

function printCells({ shape, from, to }: Reference): string {
  const printCorner = (corner: Corner): string =>
    (shape === "rows" ? "" : (corner.columnAbsolute ? "$" : "") + columnLetters(corner.column)) +
    (shape === "columns" ? "" : (corner.rowAbsolute ? "$" : "") + String(corner.row + 1));
  return shape === "cell" ? printCorner(from) : `${printCorner(from)}:${printCorner(to)}`;
}

/** `Ark1!`, `'Ark 1'!`, `[1]Ark1!`, or nothing for the formula's own sheet. */
export function printPrefix(place: Pick<Reference, "sheet" | "lastSheet" | "book">): string {
  if (place.sheet === undefined) return "";
  const names =
    (place.book === undefined ? "" : `[${place.book}]`) +
    place.sheet +
    (place.lastSheet === undefined ? "" : `:${place.lastSheet}`);
  const plain =
    isPlainSheetName(place.sheet) &&
    (place.lastSheet === undefined || isPlainSheetName(place.lastSheet));
  return `${plain ? names : quoteSheet(names)}!`;
}

/**
 * The formula with every A1 reference replaced by what `change` makes of it: a new reference, the same object
 * for no change, or `#REF!` for cells that are gone.
 */
export function mapReferences(
  formula: string,
  change: (reference: Reference) => Reference | "#REF!",
): string {
  return joinTokens(
    tokenize(formula).map((token) => {
      const reference = token.kind === "reference" ? parseReference(token.text) : null;
      if (reference === null) return token;
      const after = change(reference);
      if (after === reference) return token;
      // A sheet that is still the same stays as written: Excel reads Ark1!A1 and 'Ark1'!A1 alike.
      const written = token.text.slice(0, token.text.lastIndexOf("!") + 1);
      if (after === "#REF!") return { ...token, text: written + after };
      const prefix = samePlace(reference, after) ? written : printPrefix(after);
      return { ...token, text: prefix + printCells(after) };
    }),
  );
}

function samePlace(a: Reference, b: Reference): boolean {
  return a.sheet === b.sheet && a.lastSheet === b.lastSheet && a.book === b.book;
}

/** The formula as it reads when copied so far down and to the right: relative parts move, absolute ones stay. */
export function copyFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return mapReferences(formula, (reference) => {
    const move = (corner: Corner): Corner => ({
      ...corner,
      row: corner.rowAbsolute || reference.shape === "columns" ? corner.row : corner.row + down,
      column:
        corner.columnAbsolute || reference.shape === "rows" ? corner.column : corner.column + right,
    });
    const moved = { ...reference, from: move(reference.from), to: move(reference.to) };
    const inside = [moved.from, moved.to].every(
      ({ row, column }) => row >= 0 && row < rowLimit && column >= 0 && column < columnLimit,
    );
    return inside ? moved : "#REF!";
  });
}

/** The formula after a sheet got another name. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  const same = (name: string | undefined): boolean => name !== undefined && sameFolded(name, from);
  const tokens = tokenize(formula).map((token) => {
    const bang = token.text.lastIndexOf("!", token.text.length - 2);
    const named = ["reference", "name", "error", "function"].includes(token.kind);
    if (!named || bang < 0) return token;
    const place = parsePrefix(token.text.slice(0, bang));
    if (place.book !== undefined || !(same(place.sheet) || same(place.lastSheet))) return token;
    const renamed = {
      ...place,
      ...(same(place.sheet) ? { sheet: to } : {}),
      ...(same(place.lastSheet) ? { lastSheet: to } : {}),
    };
    return { ...token, text: printPrefix(renamed) + token.text.slice(bang + 1) };
  });
  return joinTokens(tokens);
}

/** Reads a sheet into a grid with the sheet's own rows and columns; cells without content are blank. */
import { columnOfLetters } from "../../cells/column-letters";
import { sheetColumns, sheetRows } from "../../cells/sheet-size";
import { type Grid, type InputCell, mostCells } from "../grid";
import { type Package, PackageError } from "./package";
import { type Attributes, readXml } from "./read-xml";
import { textReader, unescaped, type WorkbookParts } from "./workbook-parts";

/** How many rows and blank cells the sheets of a file may still have, all together. */
export interface CellRoom {
  cells: number;
}

export const roomOfFile = (): CellRoom => ({ cells: mostCells });

export function* readSheet(
  parts: Package,
  path: string,
  { sharedTexts, formats }: WorkbookParts,
  room: CellRoom,
): Generator<undefined, Grid> {
  const rows: InputCell[][] = [];
  let row = -1;
  let column = -1;
  let cell: Attributes = {};
  let value = "";
  let inValue = false;
  const inline = textReader();

  const put = (content: InputCell): void => {
    if (content === "") return;
    if (row >= sheetRows || column >= sheetColumns) throw new PackageError("damagedFile");
    for (; rows.length <= row; room.cells -= 1) rows.push([]);
    const held = rows[row] ?? [];
    room.cells -= Math.max(0, column - held.length);
    if (room.cells < 0) throw new PackageError("tooLarge");
    for (; held.length < column;) held.push("");
    held[column] = content;
  };

  yield* readXml(parts, path, {
    open: (name, attributes) => {
      if (name === "row") {
        row = attributes["r"] === undefined ? row + 1 : placeOf(attributes["r"]) - 1;
        column = -1;
      } else if (name === "c") {
        cell = attributes;
        column = attributes["r"] === undefined ? column + 1 : columnOf(attributes["r"]);
        value = "";
        inline.begin();
      } else if (name === "v") inValue = true;
      else inline.open(name, attributes);
    },
    text: (text) => {
      if (inValue) value += text;
      else inline.text(text);
    },
    close: (name) => {
      if (name === "v") inValue = false;
      else if (name === "c") put(contentOf(cell, value, inline.end(), sharedTexts, formats));
      else inline.close(name);
    },
  });
  return rows;
}

function contentOf(
  { t: type = "n", s: style = "0" }: Attributes,
  value: string,
  inline: string,
  sharedTexts: readonly string[],
  formats: readonly string[],
): InputCell {
  switch (type) {
    case "s": {
      const text = sharedTexts[Number(value)];
      if (text === undefined) throw new PackageError("damagedFile");
      return text;
    }
    case "inlineStr":
      return inline;
    case "b":
      return value === "1" ? "SAND" : "FALSK";
    case "n": {
      const number = Number(value);
      if (value === "") return "";
      return Number.isFinite(number)
        ? { value: number, format: formats[Number(style)] ?? "General" }
        : value;
    }
    // A date written as one, an error value, or the text a formula gives.
    default:
      return type === "d" ? value.slice(0, "2013-01-01".length) : unescaped(value);
  }
}

function placeOf(text: string): number {
  const place = Number(text);
  if (!Number.isInteger(place) || place < 1) throw new PackageError("damagedFile");
  return place;
}

/** The column of `B7`, from 0. */
function columnOf(address: string): number {
  const column = columnOfLetters(address);
  if (column === undefined) throw new PackageError("damagedFile");
  return column;
}

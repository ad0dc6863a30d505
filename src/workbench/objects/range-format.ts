/** Excel.RangeFormat and its fill, font and protection. */
import type { CellFormat } from "../engine/model";
import { boolean, integer, number, oneOf } from "./arguments";
import { rangeBorderCollection } from "./borders";
import { colour } from "./colours";
import { invalidArgument } from "./errors";
import { defineClass, type Property } from "./object";
import { assertWritable, judgedCells, shared, sheetOf, type RangeSelf } from "./range-self";
import { autofitColumns, autofitRows } from "./autofit";
import { toPixels, toPoints } from "./sizes";

type Change = { readonly [K in keyof CellFormat]?: CellFormat[K] | null };

function setFormat(self: RangeSelf, change: Change): void {
  assertWritable(self, "structure");
  self.session.model.format(self.sheetId, self.area, change);
}

/** A property all cells share, or null; `change` says what a value given to it does to the cells' format. */
function formatProperty(
  since: Property<RangeSelf>["since"],
  read: (format: CellFormat) => unknown,
  change: (value: unknown) => Change,
): Property<RangeSelf> {
  return {
    since,
    get: (self) => shared(judgedCells(self).map((cell) => read(cell.format))),
    set: (self, value) => setFormat(self, change(value)),
  };
}

const horizontals = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerAcrossSelection",
  Distributed: "distributed",
} as const;
const verticals = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

/** Office.js's word for the model's. */
function nameOf<W extends string>(
  words: Readonly<Record<W, string>>,
  value: string,
): W | undefined {
  for (const word in words) if (words[word] === value) return word;
  return undefined;
}

/** The model's word for Office.js's. */
function wordOf<W extends string, V extends string>(
  words: Readonly<Record<W, V>>,
  name: unknown,
): V {
  for (const word in words) if (word === name) return words[word];
  throw invalidArgument();
}

/** Sizes of rows or columns: null when they differ. */
function sizeProperty(
  count: (self: RangeSelf) => number,
  read: (self: RangeSelf, index: number) => number,
  write: (self: RangeSelf, pixels: number) => void,
): Property<RangeSelf> {
  return {
    since: "1.2",
    get(self) {
      const sizes = Array.from({ length: Math.min(count(self), 10_000) }, (_, i) => read(self, i));
      const pixels = shared(sizes);
      return pixels === null ? null : toPoints(pixels);
    },
    set(self, value) {
      assertWritable(self, "structure");
      const points = number(value);
      if (points < 0) throw invalidArgument();
      write(self, toPixels(points));
    },
  };
}

export const rangeFormat = defineClass<RangeSelf>("RangeFormat", {
  properties: {
    HorizontalAlignment: formatProperty(
      "1.1",
      (format) => nameOf(horizontals, format.horizontal ?? "general"),
      (value) => ({ horizontal: wordOf(horizontals, value) }),
    ),
    VerticalAlignment: formatProperty(
      "1.1",
      (format) => nameOf(verticals, format.vertical ?? "bottom"),
      (value) => ({ vertical: wordOf(verticals, value) }),
    ),
    WrapText: formatProperty(
      "1.1",
      (format) => format.wrap ?? false,
      (value) => ({ wrap: boolean(value) }),
    ),
    IndentLevel: formatProperty(
      "1.9",
      (format) => format.indent ?? 0,
      (value) => ({ indent: integer(value) }),
    ),
    ColumnWidth: sizeProperty(
      ({ area }) => area.columns,
      (self, index) => sheetOf(self).columnWidth(self.area.column + index),
      ({ session, sheetId, area }, pixels) =>
        session.model.setColumnWidth(sheetId, area.column, area.columns, pixels),
    ),
    RowHeight: sizeProperty(
      ({ area }) => area.rows,
      (self, index) => sheetOf(self).rowHeight(self.area.row + index),
      ({ session, sheetId, area }, pixels) =>
        session.model.setRowHeight(sheetId, area.row, area.rows, pixels),
    ),
  },
  objects: {
    Fill: { since: "1.1", get: (self) => rangeFill(self) },
    Font: { since: "1.1", get: (self) => rangeFont(self) },
    Borders: { since: "1.1", get: (self) => rangeBorderCollection(self) },
    Protection: { since: "1.2", get: (self) => formatProtection(self) },
  },
  methods: {
    AutofitColumns: { since: "1.2", effect: "changes", call: autofitColumns },
    AutofitRows: { since: "1.2", effect: "changes", call: autofitRows },
  },
});

const rangeFill = defineClass<RangeSelf>("RangeFill", {
  properties: {
    // No fill reads as white (OfficeDev/office-js#6218), so an add-in cannot tell the two apart.
    Color: formatProperty(
      "1.1",
      (format) => format.fill ?? "#FFFFFF",
      (value) => ({ fill: value === "" ? null : colour(value) }),
    ),
  },
  methods: {
    Clear: { since: "1.1", effect: "changes", call: (self) => setFormat(self, { fill: null }) },
  },
});

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

const rangeFont = defineClass<RangeSelf>("RangeFont", {
  properties: {
    Name: formatProperty(
      "1.1",
      (format) => format.fontName ?? "Calibri",
      (value) => {
        if (typeof value !== "string") throw invalidArgument();
        return { fontName: value };
      },
    ),
    Size: formatProperty(
      "1.1",
      (format) => format.fontSize ?? 11,
      (value) => ({ fontSize: number(value) }),
    ),
    Color: formatProperty(
      "1.1",
      (format) => format.fontColor ?? "#000000",
      (value) => ({ fontColor: colour(value) }),
    ),
    Bold: formatProperty(
      "1.1",
      (format) => format.bold ?? false,
      (value) => ({ bold: boolean(value) }),
    ),
    Italic: formatProperty(
      "1.1",
      (format) => format.italic ?? false,
      (value) => ({ italic: boolean(value) }),
    ),
    Underline: formatProperty(
      "1.1",
      (format) => (format.underline ? "Single" : "None"),
      (value) => ({ underline: oneOf(value, underlines) !== "None" }),
    ),
    Strikethrough: formatProperty(
      "1.9",
      (format) => format.strikethrough ?? false,
      (value) => ({ strikethrough: boolean(value) }),
    ),
  },
});

const formatProtection = defineClass<RangeSelf>("FormatProtection", {
  properties: {
    Locked: formatProperty(
      "1.2",
      (format) => format.locked ?? true,
      (value) => ({ locked: boolean(value) }),
    ),
  },
});

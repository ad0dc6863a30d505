/** Excel.RangeBorderCollection and RangeBorder: the edges of a range, outer and inner. */
import type { Area } from "../cells/rectangle";
import type { Border, BorderEdge } from "../engine/model";
import { integer, oneOf, text } from "./arguments";
import { colour } from "./colours";
import { hostError, itemNotFound } from "./errors";
import { defineClass } from "./object";
import { assertWritable, sheetOf, shared, type RangeSelf } from "./range-self";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof sides)[number];

interface BorderSelf extends RangeSelf {
  readonly side: Side;
}

/** The cells along an edge and which of their borders it is. */
function strip({ area, side }: BorderSelf): { area: Area; edge: BorderEdge } | undefined {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  switch (side) {
    case "EdgeTop":
      return { area: { ...area, rows: 1 }, edge: "top" };
    case "EdgeBottom":
      return { area: { ...area, row: last.row, rows: 1 }, edge: "bottom" };
    case "EdgeLeft":
      return { area: { ...area, columns: 1 }, edge: "left" };
    case "EdgeRight":
      return { area: { ...area, column: last.column, columns: 1 }, edge: "right" };
    case "InsideHorizontal":
      return area.rows > 1 ? { area: { ...area, rows: area.rows - 1 }, edge: "bottom" } : undefined;
    case "InsideVertical":
      return area.columns > 1
        ? { area: { ...area, columns: area.columns - 1 }, edge: "right" }
        : undefined;
    case "DiagonalDown":
    case "DiagonalUp":
      throw hostError("NotImplemented", "Diagonal borders.");
  }
}

function read<V>(self: BorderSelf, pick: (border: Border | undefined) => V): V | null {
  const found = strip(self);
  if (!found) return pick(undefined);
  const cells = sheetOf(self).cells(found.area).flat();
  return shared(cells.map((cell) => pick(cell.format.borders?.[found.edge])));
}

/** Changes one edge and keeps the cells' other edges; cells alike are changed together. */
function write(self: BorderSelf, change: (border: Border | undefined) => Border | undefined): void {
  assertWritable(self, "structure");
  const found = strip(self);
  if (!found) return;
  const { model } = self.session;
  const rows = sheetOf(self).cells(found.area);
  const first = JSON.stringify(rows[0]?.[0]?.format.borders);
  const alike = rows.every((row) =>
    row.every((cell) => JSON.stringify(cell.format.borders) === first),
  );
  const set = (area: Area, borders: Partial<Record<BorderEdge, Border>> = {}): void => {
    const { [found.edge]: old, ...others } = borders;
    const border = change(old);
    const changed = border ? { ...others, [found.edge]: border } : others;
    const none = Object.keys(changed).length === 0;
    model.format(self.sheetId, area, { borders: none ? null : changed });
  };
  if (alike) return set(found.area, rows[0]?.[0]?.format.borders);
  rows.forEach((row, down) =>
    row.forEach((cell, across) => {
      const at = { row: found.area.row + down, column: found.area.column + across };
      set({ ...at, rows: 1, columns: 1 }, cell.format.borders);
    }),
  );
}

const plain: Border = { style: "thin", color: "#000000" };
const styles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];
const weights = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

function styleName(border: Border | undefined): string {
  if (!border) return "None";
  if (border.style === "double") return "Double";
  if (border.style === "dashed") return "Dash";
  return border.style === "dotted" ? "Dot" : "Continuous";
}

function weightName(border: Border | undefined): string {
  for (const [name, style] of Object.entries(weights)) if (style === border?.style) return name;
  return border?.style === "double" ? "Thick" : "Thin";
}

function withStyle(value: unknown): (border: Border | undefined) => Border | undefined {
  const style = oneOf(value, styles);
  return (border = plain) => {
    if (style === "None") return undefined;
    if (style === "Double") return { ...border, style: "double" };
    if (style === "Dot") return { ...border, style: "dotted" };
    if (style !== "Continuous") return { ...border, style: "dashed" };
    const solid = Object.values(weights).some((weight) => weight === border.style);
    return solid ? border : { ...border, style: "thin" };
  };
}

const rangeBorder = defineClass<BorderSelf>("RangeBorder", {
  properties: {
    SideIndex: { since: "1.1", get: ({ side }) => side },
    Style: {
      since: "1.1",
      get: (self) => read(self, styleName),
      set: (self, value) => write(self, withStyle(value)),
    },
    Color: {
      since: "1.1",
      get: (self) => read(self, (border) => border?.color ?? "#000000"),
      set(self, value) {
        const color = colour(value);
        write(self, (border = plain) => ({ ...border, color }));
      },
    },
    Weight: {
      since: "1.1",
      get: (self) => read(self, weightName),
      set(self, value) {
        const style = weights[oneOf(value, ["Hairline", "Thin", "Medium", "Thick"])];
        write(self, (border = plain) => ({ ...border, style }));
      },
    },
  },
  identity: ({ side }) => ({ Id: side }),
});

export const rangeBorderCollection = defineClass<RangeSelf>("RangeBorderCollection", {
  properties: { Count: { since: "1.1", get: () => sides.length } },
  methods: {
    GetItemAt: {
      since: "1.1",
      effect: "none",
      call(self, [index]) {
        const side = sides[integer(index)];
        if (!side) throw itemNotFound();
        return rangeBorder({ ...self, side });
      },
    },
  },
  item: (self, key) => rangeBorder({ ...self, side: oneOf(text(key), sides) }),
  items: (self) => sides.slice(0, 6).map((side) => rangeBorder({ ...self, side })),
});

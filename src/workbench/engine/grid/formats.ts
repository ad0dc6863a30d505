/**
 * Cell formats are shared: equal formats are one frozen object, so that a hundred thousand formatted cells
 * cost a hundred thousand pointers, and formats compare by identity.
 */
import type { Border, BorderEdge, CellFormat } from "../model";

export type FormatChange = { readonly [K in keyof CellFormat]?: CellFormat[K] | null };

/** The format of a cell nobody has formatted. */
export const defaultFormat: CellFormat = Object.freeze({});
const known = new Map<string, CellFormat>([["{}", defaultFormat]]);

const edges: readonly BorderEdge[] = ["top", "bottom", "left", "right"];

function orderedBorders(borders: Partial<Record<BorderEdge, Border>>): CellFormat["borders"] {
  const ordered: Partial<Record<BorderEdge, Border>> = {};
  for (const edge of edges) {
    const border = borders[edge];
    if (border) ordered[edge] = { style: border.style, color: border.color };
  }
  return Object.keys(ordered).length > 0 ? ordered : undefined;
}

/** Excel's own defaults are the same as no word about it. */
const isDefault: { readonly [K in keyof CellFormat]?: CellFormat[K] } = {
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  locked: true,
};

/** The one shared object for a format. */
export function intern(format: CellFormat): CellFormat {
  if (format === defaultFormat) return format;
  const kept: [string, unknown][] = [];
  const entries: [string, unknown][] = Object.entries(format);
  for (const [name, value] of entries) {
    if (value === undefined || value === null) continue;
    if (isDefault[name as keyof CellFormat] === value) continue;
    const tidy = name === "borders" ? orderedBorders(format.borders ?? {}) : value;
    if (tidy !== undefined) kept.push([name, tidy]);
  }
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const plain: Record<string, unknown> = Object.fromEntries<unknown>(kept);
  const key = JSON.stringify(plain);
  const existing = known.get(key);
  if (existing) return existing;
  known.set(key, Object.freeze(plain));
  return plain;
}

/** A format with some members changed: undefined leaves a member, null gives Excel's default. Borders change edge by edge. */
export function changed(format: CellFormat, change: FormatChange): CellFormat {
  const next: Record<string, unknown> = { ...format };
  for (const [name, value] of Object.entries<unknown>(change)) {
    if (value === undefined) continue;
    if (value === null) delete next[name];
    else if (name === "borders") next[name] = { ...format.borders, ...change.borders };
    else next[name] = value;
  }
  return intern(next);
}

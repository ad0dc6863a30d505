/** Excel.ConditionalFormatCollection and its custom (formula) formats; the other kinds are refused by name. */
import { type Area, overlap } from "../cells/rectangle";
import type { ConditionalFormat, Sheet } from "../engine/model";
import { boolean, integer, text } from "./arguments";
import { colour } from "./colours";
import { hostError, itemNotFound } from "./errors";
import { defineClass, nullObject, type HostObject, type Property } from "./object";
import { range, assertWritable, sheetOf } from "./range-self";
import { rangeAreas } from "./range-areas-self";
import type { Session } from "./session";

/** One range, or several of one sheet. */
interface CollectionSelf {
  readonly session: Session;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}
interface FormatSelf {
  readonly session: Session;
  readonly sheetId: string;
  readonly formatId: string;
}

/** The sheet's formats that touch the range, first in priority first. */
export function conditionalFormatsWithin(self: CollectionSelf): readonly ConditionalFormat[] {
  const touches = (area: Area): boolean => self.areas.some((own) => overlap(area, own));
  return sheetOf(self)
    .conditionalFormats.filter(({ areas }) => areas.some(touches))
    .toSorted((a, b) => a.priority - b.priority);
}

const itemOf = (self: CollectionSelf, format: ConditionalFormat): HostObject =>
  conditionalFormat({ session: self.session, sheetId: self.sheetId, formatId: format.id });

function assertChangeable({ session, sheetId, areas }: CollectionSelf): void {
  for (const area of areas) assertWritable({ session, sheetId, area }, "structure");
}

export const conditionalFormatCollection = defineClass<CollectionSelf>(
  "ConditionalFormatCollection",
  {
    methods: {
      Add: {
        since: "1.6",
        effect: "changes",
        call(self, [type]) {
          assertChangeable(self);
          if (type !== "Custom")
            throw hostError("NotImplemented", `ConditionalFormatType ${text(type)}`);
          const added = self.session.model.addConditionalFormat(self.sheetId, {
            areas: self.areas,
            stopIfTrue: false,
            rule: { type: "custom", formula: "=FALSE" },
            format: {},
          });
          // What is added last applies first (learn.microsoft.com, ConditionalFormatCollection.add).
          self.session.model.setConditionalFormat(self.sheetId, added.id, { priority: 0 });
          return itemOf(self, added);
        },
      },
      ClearAll: {
        since: "1.6",
        effect: "changes",
        call(self) {
          assertChangeable(self);
          for (const format of conditionalFormatsWithin(self))
            self.session.model.deleteConditionalFormat(self.sheetId, format.id);
        },
      },
      GetCount: {
        since: "1.6",
        effect: "none",
        call: (self) => conditionalFormatsWithin(self).length,
      },
      GetItemAt: {
        since: "1.6",
        effect: "none",
        call(self, [index]) {
          const found = conditionalFormatsWithin(self)[integer(index)];
          if (!found) throw itemNotFound();
          return itemOf(self, found);
        },
      },
      GetItemOrNullObject: {
        since: "1.14",
        effect: "none",
        call(self, [id]) {
          const found = conditionalFormatsWithin(self).find((format) => format.id === id);
          return found ? itemOf(self, found) : nullObject("ConditionalFormat");
        },
      },
    },
    items: (self) => conditionalFormatsWithin(self).map((format) => itemOf(self, format)),
    item(self, key) {
      const found = sheetOf(self).conditionalFormats.find((format) => format.id === key);
      if (!found) throw itemNotFound();
      return itemOf(self, found);
    },
  },
);

function formatOf(self: FormatSelf): { format: ConditionalFormat; sheet: Sheet } {
  const sheet = sheetOf(self);
  const format = sheet.conditionalFormats.find(({ id }) => id === self.formatId);
  if (!format) throw itemNotFound();
  return { format, sheet };
}

function change(
  self: FormatSelf,
  changes: Parameters<Session["model"]["setConditionalFormat"]>[2],
): void {
  formatOf(self);
  self.session.model.setConditionalFormat(self.sheetId, self.formatId, changes);
}

function formatRange(self: FormatSelf): HostObject | undefined {
  const [area, ...others] = formatOf(self).format.areas;
  if (!area || others.length > 0) return undefined;
  return range({ session: self.session, sheetId: self.sheetId, area });
}

export const conditionalFormat = defineClass<FormatSelf>("ConditionalFormat", {
  properties: {
    Id: { since: "1.6", get: ({ formatId }) => formatId },
    Type: { since: "1.6", get: () => "Custom" },
    Priority: {
      since: "1.6",
      get: (self) => formatOf(self).format.priority,
      set: (self, value) => change(self, { priority: integer(value) }),
    },
    StopIfTrue: {
      since: "1.6",
      get: (self) => formatOf(self).format.stopIfTrue,
      set: (self, value) => change(self, { stopIfTrue: boolean(value) }),
    },
  },
  objects: {
    Custom: { since: "1.6", get: (self) => customConditionalFormat(self) },
    CustomOrNullObject: { since: "1.6", get: (self) => customConditionalFormat(self) },
  },
  methods: {
    Delete: {
      since: "1.6",
      effect: "changes",
      call(self) {
        formatOf(self);
        self.session.model.deleteConditionalFormat(self.sheetId, self.formatId);
      },
    },
    GetRange: {
      since: "1.6",
      effect: "none",
      call(self) {
        const found = formatRange(self);
        if (!found) throw hostError("InvalidOperation");
        return found;
      },
    },
    GetRanges: {
      since: "1.9",
      effect: "none",
      call: (self): HostObject => rangeAreas({ ...self, areas: formatOf(self).format.areas }),
    },
    GetRangeOrNullObject: {
      since: "1.6",
      effect: "none",
      call: (self) => formatRange(self) ?? nullObject("Range"),
    },
  },
  identity: ({ formatId }) => ({ Id: formatId }),
});

const customConditionalFormat = defineClass<FormatSelf>("CustomConditionalFormat", {
  objects: {
    Rule: { since: "1.6", get: (self) => conditionalFormatRule(self) },
    Format: { since: "1.6", get: (self) => conditionalRangeFormat(self) },
  },
});

const conditionalFormatRule = defineClass<FormatSelf>("ConditionalFormatRule", {
  properties: {
    Formula: {
      since: "1.6",
      get: (self) => formatOf(self).format.rule.formula,
      set: (self, value) => change(self, { rule: { type: "custom", formula: text(value) } }),
    },
  },
});

const conditionalRangeFormat = defineClass<FormatSelf>("ConditionalRangeFormat", {
  objects: {
    Fill: { since: "1.6", get: (self) => conditionalRangeFill(self) },
    Font: { since: "1.6", get: (self) => conditionalRangeFont(self) },
  },
});

type Looks = ConditionalFormat["format"];

function setLooks(self: FormatSelf, looks: Looks): void {
  change(self, { format: { ...formatOf(self).format.format, ...looks } });
}

/** The looks without some of their members. */
function clearLooks(self: FormatSelf, members: readonly (keyof Looks)[]): void {
  const kept = Object.entries(formatOf(self).format.format).filter(
    ([name]) => !members.some((member) => member === name),
  );
  change(self, { format: Object.fromEntries(kept) });
}

function flag(member: "bold" | "italic"): Property<FormatSelf> {
  return {
    since: "1.6",
    get: (self) => formatOf(self).format.format[member] ?? null,
    set: (self, value) => setLooks(self, { [member]: boolean(value) }),
  };
}

const conditionalRangeFill = defineClass<FormatSelf>("ConditionalRangeFill", {
  properties: {
    Color: {
      since: "1.6",
      get: (self) => formatOf(self).format.format.fill ?? "",
      set: (self, value) => setLooks(self, { fill: colour(value) }),
    },
  },
  methods: {
    Clear: { since: "1.6", effect: "changes", call: (self) => clearLooks(self, ["fill"]) },
  },
});

const conditionalRangeFont = defineClass<FormatSelf>("ConditionalRangeFont", {
  properties: {
    Color: {
      since: "1.6",
      get: (self) => formatOf(self).format.format.fontColor ?? "",
      set: (self, value) => setLooks(self, { fontColor: colour(value) }),
    },
    Bold: flag("bold"),
    Italic: flag("italic"),
  },
  methods: {
    Clear: {
      since: "1.6",
      effect: "changes",
      call: (self) => clearLooks(self, ["fontColor", "bold", "italic"]),
    },
  },
});

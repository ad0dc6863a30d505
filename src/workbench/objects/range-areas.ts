/** Excel.RangeAreas: several rectangles of one sheet, as highlighting uses them. */
import { fullAddress } from "../cells/sheet-prefix";
import { oneOf } from "./arguments";
import { conditionalFormatCollection } from "./conditional-format";
import { defineClass, type HostObject } from "./object";
import { range, sheetOf } from "./range-self";
import { rangeEdits } from "./range-edit";
import { rangeAreas, type RangeAreasSelf } from "./range-areas-self";
import { worksheet } from "./worksheet-self";

const ranges = ({ session, sheetId, areas }: RangeAreasSelf): HostObject[] =>
  areas.map((area) => range({ session, sheetId, area }));

rangeAreas.define({
  properties: {
    Address: {
      since: "1.9",
      get: (self) => self.areas.map((area) => fullAddress(sheetOf(self).name, area)).join(","),
    },
    AreaCount: { since: "1.9", get: ({ areas }) => areas.length },
    CellCount: {
      since: "1.9",
      get: ({ areas }) => areas.reduce((cells, { rows, columns }) => cells + rows * columns, 0),
    },
  },
  objects: {
    ConditionalFormats: { since: "1.9", get: (self) => conditionalFormatCollection(self) },
    Areas: { since: "1.9", get: (self) => rangeCollection(self) },
    Worksheet: {
      since: "1.9",
      get: ({ session, sheetId }): HostObject => worksheet({ session, sheetId }),
    },
  },
  methods: {
    Clear: {
      since: "1.9",
      effect: "changes",
      call({ session, sheetId, areas }, args) {
        if (args[0] != null) oneOf(args[0], ["All", "Formats", "Contents"]);
        for (const area of areas) rangeEdits["Clear"]?.call({ session, sheetId, area }, args);
      },
    },
    _KeepReference: {
      since: "internal",
      effect: "none",
      call: (self): string => self.session.references.keep(rangeAreas(self)),
    },
  },
});

const rangeCollection = defineClass<RangeAreasSelf>("RangeCollection", {
  methods: { GetCount: { since: "1.9", effect: "none", call: ({ areas }) => areas.length } },
  items: ranges,
});

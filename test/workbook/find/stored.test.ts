import { readStored } from "../../../src/workbook/find/stored";

test.each([undefined, null, 7, "text", [], { tables: 3 }, { tables: { plan: { id: 1 } } }])(
  "a setting of %j holds nothing of ours",
  (value) => expect(readStored(value)).toEqual({ sheets: {}, tables: {} }),
);

/** Excel.PageLayout: how a sheet is printed has no model here, so it is read as Excel's defaults and kept for the session. */
import { oneOf } from "./arguments";
import { defineClass } from "./object";
import { sheetOf } from "./range-self";
import type { WorksheetSelf } from "./worksheet";

const orientations = new WeakMap<object, Map<string, "Portrait" | "Landscape">>();

export const pageLayout = defineClass<WorksheetSelf>("PageLayout", {
  properties: {
    Orientation: {
      since: "1.9",
      get: (self) => orientations.get(self.session)?.get(sheetOf(self).id) ?? "Portrait",
      set(self, value) {
        const orientation = oneOf(value, ["Portrait", "Landscape"]);
        const kept = orientations.get(self.session) ?? new Map<string, "Portrait" | "Landscape">();
        orientations.set(self.session, kept.set(sheetOf(self).id, orientation));
      },
    },
  },
});

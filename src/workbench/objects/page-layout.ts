/** Excel.PageLayout: the paper's way up, and how many pages a sheet is shrunk to. Margins and headers are not imitated. */
import type { Printing } from "../engine/model";
import { integer, oneOf, record } from "./arguments";
import { invalidArgument } from "./errors";
import { defineClass } from "./object";
import { sheetOf } from "./range-self";
import type { WorksheetSelf } from "./worksheet-self";

export const pageLayout = defineClass<WorksheetSelf>("PageLayout", {
  properties: {
    Orientation: {
      since: "1.9",
      get: (self) => (sheetOf(self).printing.landscape ? "Landscape" : "Portrait"),
      set: (self, value) =>
        change(self, { landscape: oneOf(value, ["Portrait", "Landscape"]) === "Landscape" }),
    },
    Zoom: {
      since: "1.9",
      get: (self) => zoomOf(sheetOf(self).printing),
      set: (self, value) => change(self, { fit: fitOf(value) }),
    },
  },
});

function change(self: WorksheetSelf, changes: Partial<Printing>): void {
  const printing = { ...sheetOf(self).printing, ...changes };
  self.session.model.setSheet(self.sheetId, { printing });
}

/** Excel.PageLayoutZoomOptions; a direction that may take as many pages as it needs is not in it. */
function zoomOf({ fit }: Printing): Readonly<Record<string, number>> {
  if (!fit) return { scale: 100 };
  return {
    ...(fit.wide > 0 && { horizontalFitToPages: fit.wide }),
    ...(fit.high > 0 && { verticalFitToPages: fit.high }),
  };
}

/** Shrinking to a percentage is refused rather than forgotten. */
function fitOf(value: unknown): NonNullable<Printing["fit"]> {
  const { horizontalFitToPages = 0, verticalFitToPages = 0, scale } = record(value);
  const fit = { wide: integer(horizontalFitToPages), high: integer(verticalFitToPages) };
  if (scale !== undefined || fit.wide < 0 || fit.high < 0 || fit.wide + fit.high === 0)
    throw invalidArgument();
  return fit;
}

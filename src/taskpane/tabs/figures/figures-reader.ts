/** All that the tab Politital asks of the workbook. The one in use talks to Excel; tests give the tab another. */
import type { Grid } from "../../../import/grid";
import type { HeldFigures } from "../../../workbook/figures/figures-in-workbook";
import type { FigureSource, FiguresToRecord } from "../../../workbook/figures/record-figures";
import type { Report } from "../../../workbook/change/report";
import type { UnrecordedFigure } from "../../../workbook/read/reports-rows";
import type { Hint } from "../../../workbook/host/watch";

export interface FiguresActions {
  /** What Kriminalitet and Anmeldelser hold. */
  held(): Promise<HeldFigures>;
  /** The cells the person has selected, as an input to be read. */
  selectedCells(): Promise<Grid>;
  record(held: HeldFigures, figures: FiguresToRecord): Promise<Report>;
  /** Says from where figures are that were typed straight into Kriminalitet. */
  recordSources(figures: readonly UnrecordedFigure[], source: FigureSource): Promise<Report>;
  /** Tells of changes that were not the pane's own. */
  watch(hint: (hint: Hint) => void): Promise<void>;
}

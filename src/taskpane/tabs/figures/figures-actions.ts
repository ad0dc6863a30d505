/** All that the tab Politital asks of the workbook. The one in use talks to Excel; tests give the tab another. */
import type { Grid } from "../../../import/grid";
import type { HeldFigures } from "../../../workbook/import-figures";
import type { FigureSource, FiguresToRecord } from "../../../workbook/record-figures";
import type { Report } from "../../../workbook/report";
import type { UnrecordedFigure } from "../../../workbook/reports-rows";
import type { Hint } from "../../../workbook/watch";

export interface FiguresActions {
  /** What the plan holds that a paste is read against. */
  held(): Promise<HeldFigures>;
  /** The selected cells that hold something; no rows when none does. */
  selectedCells(): Promise<Grid>;
  /** Carries figures into Kriminalitet, and from where they are into Anmeldelser. */
  record(held: HeldFigures, record: FiguresToRecord): Promise<Report>;
  /** Says from where figures are that stand on Kriminalitet already. */
  recordSources(unrecorded: readonly UnrecordedFigure[], source: FigureSource): Promise<Report>;
  /** Tells of changes that were not the pane's own. */
  watch(hint: (hint: Hint) => void): Promise<void>;
}

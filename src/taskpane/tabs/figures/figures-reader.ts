/** What the tab Politital reads of the workbook. The one in use reads Excel's; tests give the tab another. */
import type { Grid } from "../../../import/grid";
import type { HeldFigures } from "../../../workbook/figures/figures-in-workbook";
import type { Hint } from "../../../workbook/host/watch";

export interface FiguresReader {
  /** What Kriminalitet and Anmeldelser hold. */
  held(): Promise<HeldFigures>;
  /** The cells the person has selected, as an input to be read. */
  selectedCells(): Promise<Grid>;
  /** Tells of changes that were not the pane's own. */
  watch(hint: (hint: Hint) => void): Promise<void>;
}

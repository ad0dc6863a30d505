/** What the workbook holds that pasted statistics are compared with, and how a proposal differs from it. */
import type { IsoDate } from "../../cells/iso-date";
import type { ImportContext, Proposal, Taken, YearFigure } from "../../import/proposal";
import type { Count, Plan, Year } from "../../plan/types";
import { labelMapping, type LabelMapping } from "./label-mapping";
import { locate } from "../find/locate";
import { snapshotOf } from "../read/read-plan";
import type { UnrecordedFigure } from "../read/reports-rows";
import type { ReadProblem } from "../read/snapshot";
import { type Survey, survey } from "../find/survey";

export interface HeldFigures extends ImportContext {
  /** Targets, achievement and charts are made of the whole plan. */
  readonly plan: Plan;
  /** Opgjort pr. */
  readonly asOf?: IsoDate;
  /** The tab of Kriminalitet, and whether it is protected; absent when the workbook has none. */
  readonly sheet?: { readonly name: string; readonly protected: boolean };
  /** Cells of that sheet that hold something else than a figure. */
  readonly unread: readonly ReadProblem[];
  /** Figures of that sheet that nobody has said the source of. */
  readonly unrecorded: readonly UnrecordedFigure[];
  /** The workbook as it was read. */
  readonly seen: Survey;
}

/** Reads what Kriminalitet holds, and which offences labels are known to be. It takes two syncs. */
export async function figuresInWorkbook(context: Excel.RequestContext): Promise<HeldFigures> {
  const setting = labelMapping.ask(context);
  const seen = await survey(context);
  return figuresSeen(seen, labelMapping.of(setting));
}

/** The figures of a workbook that has been surveyed. Pure. */
export function figuresSeen(seen: Survey, remembered: LabelMapping): HeldFigures {
  const located = locate(seen);
  const { plan, problems, unrecorded } = snapshotOf(located);
  const { facts } = plan;
  const crime = located.tables.get("crime");
  const sheet = seen.sheets.find(({ id }) => id === crime?.found.sheetId);
  return {
    plan,
    offences: plan.offences,
    years: plan.years,
    ownTerritory: [facts.partnership, facts.territory].filter((name) => name !== undefined),
    remembered,
    unread: problems.filter(({ table }) => table === "crime"),
    unrecorded,
    seen,
    ...(facts.baselineYear !== undefined && { baselineYear: facts.baselineYear }),
    ...(facts.asOf !== undefined && { asOf: facts.asOf }),
    ...(sheet && { sheet: { name: sheet.name, protected: sheet.protected } }),
  };
}

/** The figure that the sheet holds for an offence and a year; in the baseline's year the baseline. */
export function heldFigure(
  { offences, baselineYear }: Pick<ImportContext, "offences" | "baselineYear">,
  offence: string,
  year: Year,
): Count | undefined {
  const known = offences.find(({ name }) => name === offence);
  return year === baselineYear ? known?.baseline : known?.reported.get(year);
}

/** A proposed figure beside what the sheet holds. */
export interface Difference {
  readonly offence: string;
  readonly year: Year;
  readonly to: Count;
  /** What the sheet holds now; absent when its cell is blank. */
  readonly from?: Count;
  /** A changed baseline has a kind of its own, since it moves every target and people must confirm it. */
  readonly change: YearFigure["change"];
  /** The figure is marked as provisional (`*`) where it comes from. */
  readonly provisional: boolean;
  /** What the figure was added up from: `Vold 39 + Trusler 20`. */
  readonly parts?: string;
}

/** What a proposal would change, compared with what the sheet holds now. */
export function differences(
  { figures }: Pick<Proposal, "figures">,
  held: ImportContext,
): readonly Difference[] {
  return figures.map(({ offence, year, count, from: cells }): Difference => {
    const from = heldFigure(held, offence, year);
    const provisional = cells.some(({ flags }) => flags.includes("provisional"));
    const parts = cells.length > 1 ? { parts: partsOf(cells) } : {};
    const to = { offence, year, to: count, provisional, ...parts };
    if (from === undefined) return { ...to, change: "new" };
    if (from === count) return { ...to, from, change: "same" };
    return { ...to, from, change: year === held.baselineYear ? "baselineChanged" : "changed" };
  });
}

/** The cells by what tells them apart: their labels, their periods or both. */
function partsOf(cells: readonly Taken[]): string {
  const saysMore = (said: (cell: Taken) => string): boolean => new Set(cells.map(said)).size > 1;
  const [labels, periods] = [saysMore(({ label }) => label), saysMore(({ period }) => period)];
  return cells
    .map(({ label, period, count }) =>
      [...(labels || !periods ? [label] : []), ...(periods ? [period] : []), count].join(" "),
    )
    .join(" + ");
}

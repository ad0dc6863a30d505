/** A fictive plan to read pastes against, and proposals as lines a person can check. */
import { textOf } from "../../src/import/grid";
import type { ImportContext, Note, Proposal } from "../../src/import/proposal";
import { toCount, toYear } from "../../src/plan/units";
import type { Count, Year } from "../../src/plan/types";

function count(value: number): Count {
  const whole = toCount(value);
  if (whole === undefined) throw new Error(`${value} is no count`);
  return whole;
}

function year(value: number): Year {
  const calendar = toYear(value);
  if (calendar === undefined) throw new Error(`${value} is no year`);
  return calendar;
}

/** What a case's `plan.json` may say; the rest is as in `lindevang`. */
export interface PlanWords {
  readonly baselines?: Readonly<Record<string, number>>;
  readonly reported?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly remembered?: Readonly<Record<string, string | null>>;
  readonly ownTerritory?: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
}

const names = ["Indbrud", "Tyverier", "Vold/Trusler", "Hærværk", "Narkotika", "Chikane"];

/** The plan of Lindevang: baseline 2012, years 2013 to 2016, six offences. */
export function lindevang(words: PlanWords = {}): ImportContext {
  return {
    offences: names.map((name) => {
      const baseline = words.baselines?.[name];
      return {
        name,
        ...(baseline !== undefined && { baseline: count(baseline) }),
        reported: new Map(
          Object.entries(words.reported?.[name] ?? {}).map(([of, reports]) => [
            year(Number(of)),
            count(reports),
          ]),
        ),
      };
    }),
    baselineYear: year(2012),
    years: [2013, 2014, 2015, 2016].map(year),
    ownTerritory: words.ownTerritory ?? ["Lindevang Partnerskab", "Lindevang og Åparken"],
    remembered: new Map(Object.entries(words.remembered ?? {})),
  };
}

/** A proposal as short lines, in the order of the input. */
export function linesOf(proposal: Proposal): Record<string, unknown> {
  const kinds: Record<string, number> = {};
  const left: string[] = [];
  for (const [row, fates] of proposal.fates.entries())
    for (const [column, fate] of fates.entries()) {
      if (fate.kind !== "left") kinds[fate.kind] = (kinds[fate.kind] ?? 0) + 1;
      else {
        const text = JSON.stringify(textOf(proposal.grid[row]?.[column]));
        left.push(`${row + 1},${column + 1} ${text} ${fate.reason}`);
      }
    }
  return {
    taken: proposal.taken.map(
      ({ offence, period, count: reports, flags, row, column }) =>
        `${row},${column} ${offence} ${period} = ${reports}${flags.map((flag) => ` ${flag}`).join("")}`,
    ),
    figures: proposal.figures.map(
      ({ offence, year: of, count: reports, now, change }) =>
        `${offence} ${of} = ${reports} ${change}${now === undefined ? "" : ` from ${now}`}`,
    ),
    left,
    unplaced: proposal.unplaced,
    questions: proposal.questions.map(
      ({ id, choices, params }) =>
        `${id} (${Object.values(params).flat().join(", ")}): ${choices.join(" | ")}`,
    ),
    notes: proposal.notes.map(noteText),
    blocked: proposal.blocked,
    otherCells: kinds,
  };
}

/** A note's code and what it is about, each part as it is. */
function noteText({ code, params }: Note): string {
  const about =
    "all" in params
      ? params.all.map((each) => Object.values(each).join(code === "totalDiffers" ? " / " : " "))
      : Object.values(params).flat();
  return [code, ...about].join(": ");
}

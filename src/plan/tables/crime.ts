/** Kriminalitet: reported offences, their targets, and how far each has come. */
import { count, share, text, word, year } from "./codecs";
import { columnOf } from "./references";
import { defineTable, type RowOf } from "./table";
import { targetPercents } from "./target-percents";
import { targetKinds } from "./words";

export const crime = defineTable(
  {
    key: "crime",
    name: "TP_Kriminalitet",
    identity: ["name"],
    unique: "name",
    dataFile: { name: "kriminalitet.csv" },
    columns: {
      name: { header: "Gerningstype", codec: text, need: "key" },
      kind: {
        header: "Måltype",
        codec: word("targetKinds", targetKinds),
        need: "required",
        otherwise: "Reduktion",
      },
      baseline: { header: "Baseline", codec: count },
      target: {
        header: "Måltal {year}",
        codec: count,
        perYear: true,
        computed: "typedOver",
        typedWhere: { field: "kind", is: "Fast tal" },
        field: "fixedTargets",
      },
      reported: { header: "Anmeldt {year}", codec: count, perYear: true },
      latestYear: { header: "Seneste år", codec: year, computed: "formula" },
      latestCount: { header: "Seneste tal", codec: count, computed: "formula" },
      latestTarget: { header: "Seneste måltal", codec: count, computed: "formula" },
      achievement: { header: "Målopfyldelse", codec: share, computed: "formula" },
      finalAchievement: { header: "Målopfyldelse slutår", codec: share, computed: "formula" },
      status: { header: "Status", codec: text, computed: "formula" },
    },
  },
  {
    // Reduktion is half up in integers, floor((b·(10000 − p) + 5000) / 10000) with p in ten-thousandths: 115,5 → 116
    // (the plan's section 3). Fastholdes keeps the baseline; Fast tal is typed.
    target: ({ cell }, { year }) => {
      const years = columnOf(targetPercents, "year");
      const reductions = columnOf(targetPercents, "reduction");
      const percent = `INDEX(${reductions},MATCH(${String(year)},${years},0))`;
      const [baseline, kind] = [cell("baseline"), cell("kind")];
      return (
        `=IF(OR(${baseline}="",${kind}="Fast tal"),"",IF(${kind}="Fastholdes",${baseline},` +
        `IF(COUNTIFS(${years},${String(year)},${reductions},"<>")=0,"",` +
        `INT((${baseline}*(10000-ROUND(${percent}*10000,0))+5000)/10000))))`
      );
    },
    latestYear: ({ cellOfYear }, { years }) => {
      if (years.length === 0) return '=""';
      const reported = years.map((year) => cellOfYear("reported", year));
      const candidates = years.map(
        (year, at) => `IF(ISNUMBER(${reported[at] ?? ""}),${String(year)},0)`,
      );
      return `=IF(COUNT(${reported.join(",")})=0,"",MAX(${candidates.join(",")}))`;
    },
    latestCount: ({ cell, cellOfYear }, { years }) =>
      ofLatestYear(years, cell("latestYear"), (year) => cellOfYear("reported", year)),
    latestTarget: ({ cell, cellOfYear }, { years }) =>
      ofLatestYear(years, cell("latestYear"), (year) => cellOfYear("target", year)),
    achievement: ({ cell }) =>
      achievement(cell("baseline"), cell("latestCount"), cell("latestTarget")),
    finalAchievement: ({ cell, cellOfYear }, { years }) => {
      const last = years.at(-1);
      if (last === undefined) return '=""';
      return achievement(cell("baseline"), cell("latestCount"), cellOfYear("target", last));
    },
    // The status words of the latest reported year. The sign of baseline − target mirrors the rule for figures that
    // should rise; a kept level (or a target equal to the baseline) is reached or not.
    status: ({ cell }) => {
      const [baseline, count, target] = [
        cell("baseline"),
        cell("latestCount"),
        cell("latestTarget"),
      ];
      return (
        `=IF(${cell("name")}="","",IF(OR(${baseline}="",${count}="",${target}=""),"Mangler tal",` +
        `IF(${baseline}=${target},IF(${count}<=${target},"Opfyldt","Ikke opfyldt"),` +
        `IF((${count}-${target})*SIGN(${baseline}-${target})<=0,` +
        `"Opfyldt",IF(${count}=${baseline},"Ikke opfyldt",` +
        `IF((${count}-${baseline})*SIGN(${baseline}-${target})<0,` +
        `"Delvist opfyldt","Negativ udvikling"))))))`
      );
    },
  },
);
export type Offence = RowOf<typeof crime>;

/** The figure of the latest reported year: an IF for each year, so that columns may stand in any order. */
function ofLatestYear(
  years: readonly number[],
  latest: string,
  cellOf: (year: number) => string,
): string {
  return `=${years.reduceRight((otherwise, year) => {
    const cell = cellOf(year);
    return `IF(${latest}=${String(year)},IF(${cell}="","",${cell}),${otherwise})`;
  }, '""')}`;
}

/** (baseline − actual) / (baseline − target); none where they are the same or a figure is missing. */
function achievement(baseline: string, actual: string, target: string): string {
  const ends = `${baseline}-${target}`;
  return (
    `=IF(OR(${baseline}="",${actual}="",${target}=""),"",` +
    `IF(${ends}=0,"",(${baseline}-${actual})/(${ends})))`
  );
}

/** Sheets Målprocenter, Kriminalitet and Tryghedsindeks: targets, reports and how safe people feel. */
import type { FormulaPlace, SheetDefinition } from "./column";

/**
 * The year's target. Reduktion is half up in integers, floor((b·(10000 − p) + 5000) / 10000) with p in
 * ten-thousandths: 115,5 → 116 (the plan's section 3). Fastholdes keeps the baseline; Fast tal is typed.
 */
function target({ year }: FormulaPlace): string {
  const named = `TP_Maalprocenter[År],${String(year)}`;
  const percent = `INDEX(TP_Maalprocenter[Reduktion],MATCH(${String(year)},TP_Maalprocenter[År],0))`;
  return (
    '=IF(OR([@Baseline]="",[@Måltype]="Fast tal"),"",IF([@Måltype]="Fastholdes",[@Baseline],' +
    `IF(COUNTIFS(${named},TP_Maalprocenter[Reduktion],"<>")=0,"",` +
    `INT(([@Baseline]*(10000-ROUND(${percent}*10000,0))+5000)/10000))))`
  );
}

function latestYear({ years }: FormulaPlace): string {
  const reported = years.map((year) => `[@[Anmeldt ${String(year)}]]`);
  if (reported.length === 0) return '=""';
  const candidates = years.map(
    (year, at) => `IF(ISNUMBER(${reported[at] ?? ""}),${String(year)},0)`,
  );
  return `=IF(COUNT(${reported.join(",")})=0,"",MAX(${candidates.join(",")}))`;
}

/** The figure of the latest reported year: an IF for each year, so that columns may stand in any order. */
function ofLatestYear(family: string): (place: FormulaPlace) => string {
  return ({ years }) =>
    `=${years.reduceRight((otherwise, year) => {
      const cell = `[@[${family} ${String(year)}]]`;
      return `IF([@[Seneste år]]=${String(year)},IF(${cell}="","",${cell}),${otherwise})`;
    }, '""')}`;
}

/** (baseline − actual) / (baseline − target); none where they are the same or a figure is missing. */
function achievement(targetCell: string): string {
  const ends = `[@Baseline]-${targetCell}`;
  return (
    `=IF(OR([@Baseline]="",[@[Seneste tal]]="",${targetCell}=""),"",` +
    `IF(${ends}=0,"",([@Baseline]-[@[Seneste tal]])/(${ends})))`
  );
}

/**
 * The status words of the latest reported year. The sign of baseline − target mirrors the rule for figures that
 * should rise; a kept level (or a target equal to the baseline) is reached or not.
 */
const status =
  '=IF([@Gerningstype]="","",IF(OR([@Baseline]="",[@[Seneste tal]]="",[@[Seneste måltal]]=""),"Mangler tal",' +
  "IF([@Baseline]=[@[Seneste måltal]]," +
  'IF([@[Seneste tal]]<=[@[Seneste måltal]],"Opfyldt","Ikke opfyldt"),' +
  "IF(([@[Seneste tal]]-[@[Seneste måltal]])*SIGN([@Baseline]-[@[Seneste måltal]])<=0," +
  '"Opfyldt",IF([@[Seneste tal]]=[@Baseline],"Ikke opfyldt",' +
  "IF(([@[Seneste tal]]-[@Baseline])*SIGN([@Baseline]-[@[Seneste måltal]])<0," +
  '"Delvist opfyldt","Negativ udvikling"))))))';

export const targetPercentsSheet: SheetDefinition = {
  key: "targetPercents",
  title: "Målprocenter",
  help: "targetPercentsSheet",
  tables: [
    {
      key: "targetPercents",
      name: "TP_Maalprocenter",
      identity: ["year"],
      columns: [
        { key: "year", header: "År", type: "year", width: 60, help: "percentYear", required: true },
        {
          key: "reduction",
          header: "Reduktion",
          type: "percent",
          width: 100,
          help: "reduction",
          required: true,
        },
      ],
    },
  ],
};

export const crimeSheet: SheetDefinition = {
  key: "crime",
  title: "Kriminalitet",
  help: "crimeSheet",
  tables: [
    {
      key: "crime",
      name: "TP_Kriminalitet",
      identity: ["name"],
      columns: [
        {
          key: "name",
          header: "Gerningstype",
          type: "text",
          width: 150,
          help: "offence",
          required: true,
        },
        {
          key: "kind",
          header: "Måltype",
          type: "word",
          width: 100,
          help: "targetKind",
          required: true,
          list: "targetKinds",
        },
        { key: "baseline", header: "Baseline", type: "count", width: 95, help: "baseline" },
        {
          key: "target",
          header: "Måltal {year}",
          type: "count",
          width: 90,
          help: "target",
          perYear: true,
          formula: target,
          typedOver: true,
        },
        {
          key: "reported",
          header: "Anmeldt {year}",
          type: "count",
          width: 95,
          help: "reported",
          perYear: true,
        },
        {
          key: "latestYear",
          header: "Seneste år",
          type: "year",
          width: 85,
          help: "latestYear",
          formula: latestYear,
        },
        {
          key: "latestCount",
          header: "Seneste tal",
          type: "count",
          width: 85,
          help: "latestCount",
          formula: ofLatestYear("Anmeldt"),
        },
        {
          key: "latestTarget",
          header: "Seneste måltal",
          type: "count",
          width: 105,
          help: "latestTarget",
          formula: ofLatestYear("Måltal"),
        },
        {
          key: "achievement",
          header: "Målopfyldelse",
          type: "share",
          width: 105,
          help: "achievement",
          formula: achievement("[@[Seneste måltal]]"),
        },
        {
          key: "finalAchievement",
          header: "Målopfyldelse slutår",
          type: "share",
          width: 140,
          help: "finalAchievement",
          formula: ({ years }) => {
            const last = years.at(-1);
            return last === undefined ? '=""' : achievement(`[@[Måltal ${String(last)}]]`);
          },
        },
        {
          key: "status",
          header: "Status",
          type: "text",
          width: 130,
          help: "crimeStatus",
          formula: status,
        },
      ],
    },
  ],
};

export const safetyIndexSheet: SheetDefinition = {
  key: "safetyIndex",
  title: "Tryghedsindeks",
  help: "safetyIndexSheet",
  tables: [
    {
      key: "safetyIndex",
      name: "TP_Tryghedsindeks",
      identity: ["year", "district"],
      columns: [
        { key: "year", header: "År", type: "year", width: 60, help: "safetyYear", required: true },
        {
          key: "district",
          header: "Distrikt",
          type: "text",
          width: 140,
          help: "district",
          required: true,
        },
        {
          key: "level",
          header: "Niveau",
          type: "text",
          width: 120,
          help: "safetyLevel",
          list: "safetyScale",
        },
        { key: "source", header: "Kilde", type: "longText", width: 320, help: "safetySource" },
      ],
    },
  ],
};

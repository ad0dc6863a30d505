import type { functionsHelp as danish, helpPageWords as danishWords } from "../da/functions-help";
import type { FunctionHelp } from "../function-help";
import type { Like } from "../like";

export const functionsHelp = {
  REMAINING: {
    name: "RESTERENDE",
    description:
      "What remains of a frame: the frame less all funding. A row or column of frames gives one amount per year. A text that looks like an amount is an error, never skipped.",
    parameters: [
      {
        name: "frame",
        description: "The frame in kroner, or one frame per year in a row or a column. Blank is 0.",
      },
      {
        name: "funding",
        description:
          "Amounts in kroner. With several frames: one column per frame, or one row per frame when frames stand in a column. Blanks are 0.",
      },
    ],
    result: "The remaining amount, one per frame; negative when more is granted than there is.",
    notes: [
      "The argument funding may be repeated, to take several ranges from the frame.",
      "When frames stand in a column and the funding is as high as it is wide, turn the frames into a row with TRANSPOSE, so that it is certain where the years go.",
    ],
    examples: [
      {
        formula: "=TRYG.RESTERENDE(2000000;1490000)",
        shows: "510000",
        note: "The frame of 2013 less everything granted that year.",
      },
      {
        formula: "=TRYG.RESTERENDE(2000000;{450000;30000;20000};530000)",
        shows: "970000",
        note: "2014: amounts may stand in several ranges.",
      },
      {
        formula: "=TRYG.RESTERENDE({2000000\\2000000};{40000\\0;450000\\450000})",
        shows: "1510000",
        note: "Two years at once. The second year's result, 1550000, stands in the cell to the right.",
      },
    ],
  },
  ACHIEVEMENT: {
    name: "MÅLOPFYLDELSE",
    description:
      "How much of the way from baseline to target is done: (baseline - actual) / (baseline - target). Above 1 is more than the target, below 0 the wrong way.",
    parameters: [
      { name: "baseline", description: "The figure the target was set from." },
      {
        name: "target",
        description:
          "The target; below the baseline for figures that should fall, above it for figures that should rise.",
      },
      {
        name: "actual",
        description: "The reported figure. Blank or an empty text gives #N/A.",
      },
    ],
    result: "The part of the way as a fraction, e.g. 0.53 for 53 %.",
    notes: [
      "Ranges of one shape give one result per cell. A single cell holds for all.",
      'Some versions of Excel pass a blank cell on as 0. Write IF(C2="","",C2) as actual, and a missing figure is always a missing figure.',
      "When the target equals the baseline there is no percentage. Use TRYG.MÅLSTATUS.",
    ],
    examples: [
      {
        formula: "=AFRUND(TRYG.MÅLOPFYLDELSE(154;139;146);2)",
        shows: "0,53",
        note: "146 burglaries in 2013 are 8 of the 15 the figure should fall: 53 %.",
      },
      { formula: "=TRYG.MÅLOPFYLDELSE(154;139;139)", shows: "1", note: "The target is reached." },
      {
        formula: '=TRYG.MÅLOPFYLDELSE(154;139;"")',
        shows: "#I/T",
        note: "The year's figure has not come yet.",
      },
    ],
  },
  TARGET: {
    name: "MÅLTAL",
    description:
      "The target: the baseline lowered by a percentage, rounded half up, in whole numbers. 154 at 25 % is 116.",
    parameters: [
      { name: "baseline", description: "The baseline, a whole number, or a column of them." },
      {
        name: "reduction",
        description: "The reduction, e.g. 0.10 or 10 %, or a row of one per year.",
      },
    ],
    result: "The target, one for each baseline and reduction.",
    notes: [
      "The percentage is always of the baseline and is not added up from year to year.",
      "Everything is calculated in whole numbers, so 250 at 7 % is 233.",
      'Some versions of Excel pass a blank cell on as 0. Write IF(A2="","",A2), and a blank baseline is #N/A and not 0.',
    ],
    examples: [
      { formula: "=TRYG.MÅLTAL(154;25%)", shows: "116", note: "Burglary 2016: 115.5 goes up." },
      {
        formula: "=TRYG.MÅLTAL(65;{0,1\\0,15\\0,2\\0,25})",
        shows: "59",
        note: "Violence and threats 2013–2016: 59, 55, 52 and 49 to the right.",
      },
      { formula: "=TRYG.MÅLTAL(45;30%)", shows: "32", note: "31.5 goes up." },
    ],
  },
  CHANGE: {
    name: "ÆNDRING",
    description:
      "How much a figure has changed since the baseline: (actual - baseline) / baseline. Negative when it has fallen.",
    parameters: [
      { name: "baseline", description: "The figure to compare with, 0 or more." },
      { name: "actual", description: "The figure now. Blank or an empty text gives #N/A." },
    ],
    result: "The change as a fraction, e.g. -0.10 for -10 %; #N/A from a baseline of 0.",
    notes: [
      "Always show the count beside it: with small figures one report moves many percent.",
      'Some versions of Excel pass a blank cell on as 0. Write IF(C2="","",C2) as actual, and a missing figure is always a missing figure.',
    ],
    examples: [
      {
        formula: "=AFRUND(TRYG.ÆNDRING(65;59);3)",
        shows: "-0,092",
        note: "The target for violence and threats in 2013 is 9.2 % below the baseline, not exactly 10 %.",
      },
      {
        formula: "=TRYG.ÆNDRING(20;21)",
        shows: "0,05",
        note: "Drugs: one more report is 5 %.",
      },
    ],
  },
  TARGETSTATUS: {
    name: "MÅLSTATUS",
    description:
      "How a figure stands against its target, in the plan's words: Opfyldt, Delvist opfyldt, Ikke opfyldt, Negativ udvikling or Mangler tal.",
    parameters: [
      { name: "baseline", description: "The figure the target was set from." },
      {
        name: "target",
        description:
          "The target; below the baseline for figures that should fall, above it for figures that should rise, equal to it for a level that is kept.",
      },
      {
        name: "actual",
        description: "The reported figure. Blank or an empty text gives Mangler tal.",
      },
    ],
    result: "The status word, Danish in every language.",
    notes: [
      "A level that is kept is only Opfyldt or Ikke opfyldt.",
      'Some versions of Excel pass a blank cell on as 0. Write IF(C2="","",C2) as actual, and a missing figure is always a missing figure.',
    ],
    examples: [
      { formula: "=TRYG.MÅLSTATUS(154;139;139)", shows: "Opfyldt", note: "At the target." },
      {
        formula: "=TRYG.MÅLSTATUS(154;139;146)",
        shows: "Delvist opfyldt",
        note: "Below the baseline but not down at the target.",
      },
      {
        formula: "=TRYG.MÅLSTATUS(154;139;160)",
        shows: "Negativ udvikling",
        note: "Above the baseline.",
      },
    ],
  },
  SUMDEVIATION: {
    name: "SUMAFVIGELSE",
    description:
      "What a stated total deviates from its parts beyond rounding: 0 when total and parts, each within half a unit, can agree.",
    parameters: [
      { name: "stated", description: "The total as stated." },
      {
        name: "parts",
        description:
          "The parts of it. Blanks are left out; a 0 is a rounded figure like the others.",
      },
      {
        name: "unit",
        description:
          "The unit all figures are rounded to: 1 for whole numbers, 1000 for thousands; left out or 0 for exact figures.",
      },
    ],
    result: "The difference rounding cannot explain; positive when the total is too high.",
    notes: [
      "A figure in a unit stands for all within half a unit to either side, ends included.",
      'Some versions of Excel pass blank cells of a range on as 0, which leave room for more rounding. Write IF(A2:A9="","",A2:A9) as parts.',
    ],
    examples: [
      {
        formula: "=TRYG.SUMAFVIGELSE(1490000;1460000)",
        shows: "30000",
        note: "Whole kroner: an amount of 30.000 was passed over in the parts.",
      },
      {
        formula: "=TRYG.SUMAFVIGELSE(725;{139\\416\\59\\66\\18\\29};1)",
        shows: "0",
        note: "The targets of 2013 add up to 727. The difference of 2 is rounding.",
      },
    ],
  },
  AMOUNT: {
    name: "BELØB",
    description:
      "A Danish amount written as text, as a number of kroner: 1.490.000 kr., 1,5 mio. kr., 40.000,-. What cannot be read for certain is an error with the reason.",
    parameters: [
      {
        name: "text",
        description: "The text, or a range of them. Numbers stay as they are; blank stays blank.",
      },
    ],
    result: "The amount in kroner.",
    notes: [
      "Amounts are read as when pasting in the pane: a full stop too many after the number (30.000.) is 30.000.",
      "12.34 may be 12,34 or 1.234 and is therefore an error.",
    ],
    examples: [
      { formula: '=TRYG.BELØB("1.490.000 kr.")', shows: "1490000", note: "With its unit." },
      { formula: '=TRYG.BELØB("0,5 mio. kr.")', shows: "500000", note: "With a scale." },
      {
        formula: '=TRYG.BELØB("30.000.")',
        shows: "30000",
        note: "The stray full stop in the plan's overview.",
      },
    ],
  },
  PRICELEVEL: {
    name: "PLFREMSKRIV",
    description:
      "An amount carried from one year's price and wage level to another's. Rates are multiplied exactly and rounded once, to the øre.",
    parameters: [
      {
        name: "amount",
        description: "The amount in kroner, or a range of amounts. Blank stays blank.",
      },
      { name: "fromYear", description: "The year of the amount's price level." },
      {
        name: "toYear",
        description:
          "The year of the wanted price level; an earlier year divides by the same rates.",
      },
      {
        name: "rates",
        description:
          "Three columns without a header: from year, to year, rate (e.g. 0.018 or 1.8 %). Blank rows are left out.",
      },
    ],
    result: "The amount at the wanted level.",
    notes: ["When there is no rate for one of the years, #N/A names the year."],
    examples: [
      {
        formula: "=TRYG.PLFREMSKRIV(40000;2013;2014;{2013\\2014\\0,02})",
        shows: "40800",
        note: "The activity stated in 2013 prices, with an imagined rate of 2 %.",
      },
      {
        formula: "=TRYG.PLFREMSKRIV(40800;2014;2013;{2013\\2014\\0,02})",
        shows: "40000",
        note: "And back.",
      },
    ],
  },
  OVERVIEW: {
    name: "OVERSIGT",
    description:
      "The plan's whole overview of activities: areas and activities with a column per year, the total and the remaining amount per year.",
    parameters: [
      {
        name: "activities",
        description:
          "The activities with their headers, e.g. TP_Aktiviteter[#All]: Id, Indsatsområde, Aktivitet, Navn i oversigt, Status.",
      },
      {
        name: "funding",
        description:
          "The funding with its headers, e.g. TP_Finansiering[#All]: Id and a column per year.",
      },
      {
        name: "frame",
        description:
          "The frames with their headers, e.g. TP_Ramme[#All]: År, Ramme, Overført. Left out, nothing stands in the last line.",
      },
    ],
    result: "The table with headers, by area. Years without money are blank.",
    notes: [
      "Columns are found by their headers, so their order and other columns do not matter.",
      "Dropped activities do not count. Money on an activity that does not exist is an error.",
      "The formula cannot stand inside an Excel table, because it fills several cells.",
    ],
    examples: [
      {
        formula:
          "=INDEKS(TRYG.OVERSIGT(TP_Aktiviteter[#Alle];TP_Finansiering[#Alle];TP_Ramme[#Alle]);11;3)",
        shows: "1490000",
        note: "In the example plan the total of 2013 stands in row 11, column 3 of the table.",
      },
      {
        formula:
          "=INDEKS(TRYG.OVERSIGT(TP_Aktiviteter[#Alle];TP_Finansiering[#Alle];TP_Ramme[#Alle]);12;6)",
        shows: "1380000",
        note: "The remaining amount in 2016.",
      },
    ],
  },
} satisfies Readonly<Record<keyof typeof danish, FunctionHelp>>;

export const helpPageWords = {
  title: "Functions of Tryghedsplan",
  intro:
    "The functions are written in your own cells beside the plan's sheets. They follow the figures and use neither network nor macros. Formulas are shown as Excel with Danish settings writes them.",
  arguments: "Arguments",
  result: "Result",
  notes: "Good to know",
  examples: "Examples",
  formula: "Formula",
  shows: "Shows",
  note: "Explanation",
  all: "All functions",
  other: "På dansk",
} satisfies Like<typeof danishWords>;

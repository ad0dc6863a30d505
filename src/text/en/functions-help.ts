import type { helpPageWords as danishWords } from "../da/functions-help";
import { helpIn } from "../function-help";
import type { Like } from "../like";

export const functionsHelp = helpIn({
  REMAINING: {
    description:
      "What remains of a frame: the frame less all funding. A row or column of frames gives one amount per year. A text that looks like an amount is an error, never skipped.",
    parameters: {
      frame: "The frame in kroner, or one frame per year in a row or a column. Blank is 0.",
      funding:
        "Amounts in kroner. With several frames: one column per frame, or one row per frame when frames stand in a column. Blanks are 0.",
    },
    result: "The remaining amount, one per frame; negative when more is granted than there is.",
    notes: [
      "The argument funding may be repeated, to take several ranges from the frame.",
      "When frames stand in a column and the funding is as high as it is wide, turn the frames into a row with TRANSPOSE, so that it is certain where the years go.",
    ],
    examples: [
      "The frame of 2013 less everything granted that year.",
      "2014: amounts may stand in several ranges.",
      "Two years at once. The second year's result, 1550000, stands in the cell to the right.",
    ],
  },
  ACHIEVEMENT: {
    description:
      "How much of the way from baseline to target is done: (baseline - actual) / (baseline - target). Above 1 is more than the target, below 0 the wrong way.",
    parameters: {
      baseline: "The figure the target was set from.",
      target:
        "The target; below the baseline for figures that should fall, above it for figures that should rise.",
      actual: "The reported figure. Blank or an empty text gives #N/A.",
    },
    result: "The part of the way as a fraction, e.g. 0.53 for 53 %.",
    notes: [
      "Ranges of one shape give one result per cell. A single cell holds for all.",
      'Some versions of Excel pass a blank cell on as 0. Write IF(C2="","",C2) as actual, and a missing figure is always a missing figure.',
      "When the target equals the baseline there is no percentage. Use TRYG.MÅLSTATUS.",
    ],
    examples: [
      "146 burglaries in 2013 are 8 of the 15 the figure should fall: 53 %.",
      "The target is reached.",
      "The year's figure has not come yet.",
    ],
  },
  TARGET: {
    description:
      "The target: the baseline lowered by a percentage, rounded half up, in whole numbers. 154 at 25 % is 116.",
    parameters: {
      baseline: "The baseline, a whole number, or a column of them.",
      reduction: "The reduction, e.g. 0.10 or 10 %, or a row of one per year.",
    },
    result: "The target, one for each baseline and reduction.",
    notes: [
      "The percentage is always of the baseline and is not added up from year to year.",
      "Everything is calculated in whole numbers, so 250 at 7 % is 233.",
      'Some versions of Excel pass a blank cell on as 0. Write IF(A2="","",A2), and a blank baseline is #N/A and not 0.',
    ],
    examples: [
      "Burglary 2016: 115.5 goes up.",
      "Violence and threats 2013–2016: 59, 55, 52 and 49 to the right.",
      "31.5 goes up.",
    ],
  },
  CHANGE: {
    description:
      "How much a figure has changed since the baseline: (actual - baseline) / baseline. Negative when it has fallen.",
    parameters: {
      baseline: "The figure to compare with, 0 or more.",
      actual: "The figure now. Blank or an empty text gives #N/A.",
    },
    result: "The change as a fraction, e.g. -0.10 for -10 %; #N/A from a baseline of 0.",
    notes: [
      "Always show the count beside it: with small figures one report moves many percent.",
      'Some versions of Excel pass a blank cell on as 0. Write IF(C2="","",C2) as actual, and a missing figure is always a missing figure.',
    ],
    examples: [
      "The target for violence and threats in 2013 is 9.2 % below the baseline, not exactly 10 %.",
      "Drugs: one more report is 5 %.",
    ],
  },
  TARGETSTATUS: {
    description:
      "How a figure stands against its target, in the plan's words: Opfyldt, Delvist opfyldt, Ikke opfyldt, Negativ udvikling or Mangler tal.",
    parameters: {
      baseline: "The figure the target was set from.",
      target:
        "The target; below the baseline for figures that should fall, above it for figures that should rise, equal to it for a level that is kept.",
      actual: "The reported figure. Blank or an empty text gives Mangler tal.",
    },
    result: "The status word, Danish in every language.",
    notes: [
      "A level that is kept is only Opfyldt or Ikke opfyldt.",
      'Some versions of Excel pass a blank cell on as 0. Write IF(C2="","",C2) as actual, and a missing figure is always a missing figure.',
    ],
    examples: [
      "At the target.",
      "Below the baseline but not down at the target.",
      "Above the baseline.",
    ],
  },
  SUMDEVIATION: {
    description:
      "What a stated total deviates from its parts beyond rounding: 0 when total and parts, each within half a unit, can agree.",
    parameters: {
      stated: "The total as stated.",
      parts: "The parts of it. Blanks are left out; a 0 is a rounded figure like the others.",
      unit: "The unit all figures are rounded to: 1 for whole numbers, 1000 for thousands; left out or 0 for exact figures.",
    },
    result: "The difference rounding cannot explain; positive when the total is too high.",
    notes: [
      "A figure in a unit stands for all within half a unit to either side, ends included.",
      'Some versions of Excel pass blank cells of a range on as 0, which leave room for more rounding. Write IF(A2:A9="","",A2:A9) as parts.',
    ],
    examples: [
      "Whole kroner: an amount of 30.000 was passed over in the parts.",
      "The targets of 2013 add up to 727. The difference of 2 is rounding.",
    ],
  },
  AMOUNT: {
    description:
      "A Danish amount written as text, as a number of kroner: 1.490.000 kr., 1,5 mio. kr., 40.000,-. What cannot be read for certain is an error with the reason.",
    parameters: {
      text: "The text, or a range of them. Numbers stay as they are; blank stays blank.",
    },
    result: "The amount in kroner.",
    notes: [
      "Amounts are read as when pasting in the pane: a full stop too many after the number (30.000.) is 30.000.",
      "12.34 may be 12,34 or 1.234 and is therefore an error.",
    ],
    examples: ["With its unit.", "With a scale.", "The stray full stop in the plan's overview."],
  },
  PRICELEVEL: {
    description:
      "An amount carried from one year's price and wage level to another's. Rates are multiplied exactly and rounded once, to the øre.",
    parameters: {
      amount: "The amount in kroner, or a range of amounts. Blank stays blank.",
      fromYear: "The year of the amount's price level.",
      toYear: "The year of the wanted price level; an earlier year divides by the same rates.",
      rates:
        "Three columns without a header: from year, to year, rate (e.g. 0.018 or 1.8 %). Blank rows are left out.",
    },
    result: "The amount at the wanted level.",
    notes: ["When there is no rate for one of the years, #N/A names the year."],
    examples: ["The activity stated in 2013 prices, with an imagined rate of 2 %.", "And back."],
  },
  OVERVIEW: {
    description:
      "The plan's whole overview of activities: areas and activities with a column per year, the total and the remaining amount per year.",
    parameters: {
      activities:
        "The activities with their headers, e.g. TP_Aktiviteter[#All]: Id, Indsatsområde, Aktivitet, Navn i oversigt, Status.",
      funding:
        "The funding with its headers, e.g. TP_Finansiering[#All]: Id and a column per year.",
      frame:
        "The frames with their headers, e.g. TP_Ramme[#All]: År, Ramme, Overført. Left out, nothing stands in the last line.",
    },
    result: "The table with headers, by area. Years without money are blank.",
    notes: [
      "Columns are found by their headers, so their order and other columns do not matter.",
      "Dropped activities do not count. Money on an activity that does not exist is an error.",
      "The formula cannot stand inside an Excel table, because it fills several cells.",
    ],
    examples: [
      "In the example plan the total of 2013 stands in row 11, column 3 of the table.",
      "The remaining amount in 2016.",
    ],
  },
});

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

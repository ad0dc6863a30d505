import type { workbook as danish } from "../da/workbook";
import type { Widen } from "../widen";

const number = (value: number): string => value.toLocaleString("en-GB");

type Unread = {
  readonly sheet: string;
  readonly cell?: string | undefined;
  readonly column?: string | undefined;
  readonly text: string;
  readonly suggestion?: string | undefined;
};
const at = ({ sheet, cell, column }: Unread): string =>
  `${cell === undefined ? `Sheet ${sheet}` : `${sheet}, cell ${cell}`}${column === undefined ? "" : ` (${column})`}`;
const write = ({ suggestion }: Unread, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Type ${suggestion}.`;

export const workbook: Widen<typeof danish> = {
  help: {
    planSheet:
      "Facts about the plan. The period decides which years the other sheets have columns for.",
    fact: "The name of the fact. Change only the value beside it.",
    factValue: "Fill in the value.",
    factPartnership: "The partnership's name, as it should stand in the overview's title.",
    factFrom: "The plan's first year, e.g. 2013.",
    factTo: "The plan's last year, e.g. 2016. After adding a year, choose Repair sheets.",
    factBaselineYear: "The year that crime figures are measured against.",
    factPriceLevel: "The price and wage level (p/l) of the amounts.",
    factTerritory: "The area the plan covers.",
    factAsOf: "The date of account. What lies before it counts as past.",
    frameSheet:
      "Each year's frame in whole kroner. Afsat and Resterende are worked out from Finansiering.",
    frameYear: "One year on each row.",
    frameAmount: "What is available in the year, in whole kroner.",
    carriedOver: "What is carried over from earlier years, in whole kroner.",
    granted: "Calculated: the year's amounts on Finansiering, without dropped activities.",
    remaining: "Calculated: Ramme + Overført − Afsat.",
    basis: "The decision or agreement behind the frame.",
    frameDate: "The date of the grant.",
    priceLevel: "The price and wage level (p/l) of the frame.",
    areasSheet:
      "The plan's areas. Beside them stand the results and effects of the theory of change.",
    areaNumber: "The area's number, by which the overview sorts.",
    areaName: "The area's full name.",
    areaShortName: "The short name used in tables.",
    areaTargetGroup: "Whom the area is for.",
    resultArea: "Numbers of the areas the result belongs to, e.g. 1 or 1, 3. Type Alle for all.",
    resultText: "An expected result.",
    effectArea: "Numbers of the areas the effect belongs to, e.g. 1 or 1, 3. Type Alle for all.",
    effectText: "An effect in the longer run.",
    activitiesSheet: "One row for each activity. The amounts are on the sheet Finansiering.",
    activityId: "A short mark that no other activity has, e.g. A1.",
    activityArea: "Choose the number of the area the activity belongs to.",
    activityName: "The activity's heading in the plan.",
    areaTableName: "Its name in the area's table. When blank, the heading is used.",
    overviewName: "Its name in the overview. When blank, the heading is used.",
    description: "A short description of the activity.",
    targetGroup: "Whom the activity is for.",
    schedule: "The schedule in words.",
    firstYear: "The first year the activity runs.",
    lastYear: "The last year the activity runs.",
    economy: "The economy in words. Amounts and years must agree with Finansiering.",
    responsible: "Who is responsible.",
    otherAreas: "Numbers of other areas the activity supports, e.g. 1, 5. Type Alle for all.",
    objectives: "The objectives the activity contributes to.",
    totalCost: "What the activity costs in all, in whole kroner, whoever pays.",
    financedByOthers: "Choose Ja when others pay for the whole activity.",
    sharedPost: "The name of a post shared with another activity.",
    activityStatus: "Choose a status. An activity that is Bortfaldet is not counted.",
    fundingSheet:
      "What each activity is granted each year, in whole kroner. Leave a year without money blank.",
    fundingId: "Choose the activity's id from the sheet Aktiviteter.",
    fundingActivity: "Calculated: the activity's name from the sheet Aktiviteter.",
    fundingStatus: "Calculated: the activity's status from the sheet Aktiviteter.",
    fundingAmount:
      "The year's amount in whole kroner. Leave the cell blank when there is no money.",
    fundingTotal: "Calculated: the sum of all years.",
    coFundingSheet: "Money and goods from others than the partnership. They are outside the frame.",
    coFundingActivity: "Choose the activity's id from the sheet Aktiviteter.",
    coFundingSource: "Who gives the support.",
    coFundingAmount: "The amount in whole kroner. Leave it blank for support in kind.",
    coFundingStatus: "Choose how far the application has come.",
    coFundingCondition: "What the support depends on.",
    answerBy: "The latest date an answer is expected.",
    deliverablesSheet: "What each activity is to deliver, year by year.",
    deliverableActivity: "Choose the activity's id from the sheet Aktiviteter.",
    deliverableYear: "The year of delivery.",
    deliverableText: "What is to be delivered.",
    deliverableGoal: "The least number to reach.",
    deliverableAchieved: "The number reached.",
    deliverableStatus: "How far the deliverable has come.",
    targetPercentsSheet: "How far reports are to have fallen each year against the baseline.",
    percentYear: "One year on each row.",
    reduction:
      "The fall against the baseline, e.g. 10 %. Percentages are not added up over the years.",
    crimeSheet: "Reports and targets. Target, achievement and status are worked out.",
    offence: "The offence, e.g. Indbrud.",
    targetKind:
      "Reduktion follows Målprocenter, Fast tal is typed by you, Fastholdes equals the baseline.",
    baseline: "Number of reports in the baseline year.",
    target:
      "Calculated from baseline and Målprocenter. For Fast tal, type the number over the formula.",
    reported: "Number of reports in the year. Leave it blank until it is known.",
    latestYear: "Calculated: the latest year with a figure.",
    latestCount: "Calculated: reports in the latest year with a figure.",
    latestTarget: "Calculated: the target of the latest year with a figure.",
    achievement: "Calculated: how much of the way from baseline to the year's target is covered.",
    finalAchievement:
      "Calculated: how much of the way from baseline to the final year's target is covered.",
    crimeStatus: "Calculated from the latest year with a figure.",
    safetyIndexSheet: "The safety index's level for the district, year by year.",
    safetyYear: "The year of the index.",
    district: "The district's name or number.",
    safetyLevel: "Choose a word of the scale on the sheet Lister.",
    safetySource: "Where the figure comes from.",
    explainedSheet:
      "Deviations somebody has explained. A reason holds while the figure is the same.",
    explainedCheck: "The check that found the deviation.",
    explainedSubject: "What the check is about.",
    explainedValue: "What stood there, and what was computed, when the deviation was explained.",
    explainedReason: "Why the figure is right all the same.",
    explainedInitials: "Who explained the deviation.",
    explainedDate: "When it was explained.",
    reportsSheet:
      "From where the figures on Kriminalitet are. Each change is a new row, so the old figure can be seen.",
    reportOffence: "The offence, as it is called on the sheet Kriminalitet.",
    reportYear: "The year the reports are of.",
    reportCount: "The number of reports in the year, as it was stated.",
    reportDrawn: "The date the figure was drawn from the police.",
    reportSource: "From where the figure is, e.g. the police register of reports.",
    reportProvisional: "Choose Ja when the figure is provisional and may change.",
    reportReplaces: "The figure that stood on Kriminalitet before this one.",
    reportParts: "The figures the count is the sum of, e.g. Vold 39 + Trusler 20, or the quarters.",
    listsSheet: "The words to choose between. Only Tryghedsskala may be changed.",
    fixedList: "The words are fixed and used by the formulas.",
    safetyScale: "The words of the scale, least need first. May be changed.",
  },
  validation: {
    title: "Does not fit here",
    list: ({ header }) => `Choose one of the words listed for ${header}.`,
    whole: ({ min, max }) =>
      `Type a whole number from ${number(min)} to ${number(max)}, without text or unit.`,
    year: "Type a year with four digits.",
    percent: "Type a percentage of at most 100, e.g. 10 %.",
    date: "Type a date, e.g. 01-05-2013.",
  },
  overview: {
    /** The heading of the areas where there is no room for the word. */
    narrowArea: "Omr.",
    sheet: "Overview",
    title: ({ partnership, year }) =>
      `Overview of activities in ${partnership ?? "the partnership"} in ${String(year)} and onwards`,
    area: "Area",
    activity: "Activity",
    financing: ({ year }) => `Funding ${String(year)}`,
    total: "Total",
    remaining: "Remaining per year",
    empty: "The plan has no activities yet.",
    gone: "No longer there",
  },
  areaTables: {
    sheet: "Area tables",
    title: ({ number: area }) => `Activities in area ${String(area)} – economic frame`,
    empty: ({ number: area }) => `There are no activities in area ${String(area)} yet.`,
  },
  targetTable: {
    sheet: "Target table",
    title: ({ partnership }) => `Crime targets in ${partnership ?? "the partnership"}`,
    offence: "Offence",
    baseline: ({ year }) => (year === undefined ? "Baseline" : `Baseline ${String(year)}`),
    target: ({ year }) => `Target ${String(year)}`,
    empty: "The plan has no offences yet.",
  },
  report: {
    sheetMade: ({ sheet }) => `The sheet ${sheet} has been made.`,
    tableMade: ({ sheet, table }) => `The table ${table} has been made on the sheet ${sheet}.`,
    columnRestored: ({ sheet, column }) => `The column ${column} is back on the sheet ${sheet}.`,
    rowsAdded: ({ sheet, rows }) =>
      `${sheet}: ${number(rows)} ${rows === 1 ? "row" : "rows"} added.`,
    tableWritten: ({ sheet, rows }) =>
      `${sheet} has been written with ${number(rows)} ${rows === 1 ? "row" : "rows"}.`,
    nothingToDo: () => "Everything was in place. Nothing has been changed.",
    cellsRestored: ({ sheet, cells }) =>
      `${sheet}: ${number(cells)} ${cells === 1 ? "cell" : "cells"} put back.`,
    sheetRemoved: ({ sheet }) => `The sheet ${sheet} has been removed again.`,
    copyRemembered: ({ amounts }) => `The copy is remembered with ${number(amounts)} amounts.`,
    cellsMended: ({ sheet, cells }) =>
      `${sheet}: ${number(cells)} ${cells === 1 ? "cell" : "cells"} mended.`,
    verdictKept: () => "The answer is remembered in the workbook.",
    deviationExplained: ({ sheet }) =>
      `The explanation is on the sheet ${sheet} and holds while the figure is the same.`,
    cellsMarked: ({ cells }) =>
      cells === 0
        ? "There are no cells to mark yet. New findings are marked when the plan is checked."
        : `${number(cells)} ${cells === 1 ? "cell is" : "cells are"} marked. The marks follow the check until they are removed.`,
    marksRemoved: () => "The cells look as they did.",
    marksRestored: ({ sheet }) => `${sheet}: the marks are as they were.`,
    callWritten: ({ sheet, cell, name }: { sheet: string; cell: string; name: string }) =>
      `${sheet}, cell ${cell}, now calculates with ${name}.`,
    reportWritten: ({ sheet, findings }) =>
      `${sheet} is written with ${number(findings)} ${findings === 1 ? "finding" : "findings"}.`,
    figuresWritten: ({ sheet, figures }) =>
      `${sheet}: ${number(figures)} ${figures === 1 ? "figure" : "figures"} written.`,
    sourcesRecorded: ({ sheet, figures }) =>
      `${sheet}: ${number(figures)} ${figures === 1 ? "figure" : "figures"} recorded with a source.`,
    sheetNameTaken: ({ wanted, used }) =>
      `The workbook already has a sheet named ${wanted}. It is untouched; the plan's sheet is named ${used}.`,
    tableNameTaken: ({ wanted, used }) =>
      `Another table has the name ${wanted}. It is untouched; the plan's table is named ${used}.`,
    nameTaken: ({ wanted, used }) =>
      `The name ${wanted} is in use in the workbook. It is untouched; the plan uses ${used}.`,
    cellLeft: ({ sheet, cell }) =>
      `${sheet}, cell ${cell}, has been changed since and was not put back.`,
    sheetLeft: ({ sheet }) =>
      `The sheet ${sheet} has been changed since and was not removed. Delete it yourself if it is not needed.`,
    notUndone: ({ sheet }) =>
      `Changes on the sheet ${sheet} cannot be undone here. Look it over, and delete what is not needed.`,
    unreadCells: ({ count, sheet, cell }) =>
      count === 1
        ? `1 cell needs attention: ${sheet}, cell ${cell}. Mend it, and update the overview.`
        : `${number(count)} cells need attention. The first is ${sheet}, cell ${cell}. Mend them, and update the overview.`,
    areaTableLeft: ({ sheet, area }) =>
      `Area ${String(area)} is no longer in the plan. Its table on the sheet ${sheet} is untouched; delete it yourself.`,
    noSheets: () => "The workbook has no safety plan. Choose Create plan first.",
    noYears: ({ sheet }) =>
      `The plan has no years. Fill in Periode fra and Periode til on the sheet ${sheet}, and choose Repair sheets.`,
    repairFirst: ({ sheet, column }) =>
      `${column} is missing on the sheet ${sheet}, so the overview cannot be worked out. Choose Repair sheets, and try again.`,
    noRoom: ({ sheet, column }) =>
      `The column ${column} is missing on the sheet ${sheet}, and there is no room for it. Move what stands to the right of the table, and try again.`,
    protectedSheet: ({ sheet }) =>
      `The sheet ${sheet} is protected. Remove the protection under Review, and try again.`,
    changedSincePreview: ({ sheet, cell }) =>
      `${sheet}, cell ${cell}, has been changed since the proposal was shown. Nothing has been written. Get the proposal again.`,
    holdsNoFigure: ({ sheet, cell }) =>
      `${sheet}, cell ${cell}, holds something that is not a figure. Nothing has been written. Correct or clear the cell, and try again.`,
    cellBeingEdited: () =>
      "A cell is being edited in Excel. Press Enter or Esc in the sheet, and try again.",
    readOnly: () => "The workbook is read-only. Open it for editing or save a copy, and try again.",
    tooLarge: () =>
      "This is too much for Excel to write at once. Try again in Excel on the desktop.",
    busy: () => "Excel is busy. Wait a little, and try again.",
    gone: () => "A sheet or table was removed meanwhile. Choose Repair sheets, and try again.",
    tooOld: ({ code }) =>
      `This version of Excel lacks something the add-in uses (${code}). Update Excel, or use Excel on the web.`,
    refusedByExcel: ({ code }) =>
      `Excel refused the change (${code}). Try again; if it happens again, save and reopen the workbook.`,
    nothingChanged: () => "The workbook is as it was.",
    idsForgotten: () =>
      "Everything is written, but the marks of the sheets are not saved. Choose Repair sheets before you rename sheets or columns.",
    partlyDone: ({ done, of }) =>
      `Excel stopped half-way: ${number(done)} of ${number(of)} parts are written in full. Try again: the rest is written, and nothing is doubled.`,
  },
  unread: {
    sheetMissing: ({ text }) => `The sheet ${text} is missing. Choose Repair sheets.`,
    tableMissing: ({ text, sheet }) =>
      `The table ${text} is missing on the sheet ${sheet}. Choose Repair sheets.`,
    columnMissing: ({ text, sheet }) =>
      `The column ${text} is missing on the sheet ${sheet}. Choose Repair sheets, or give the column its name back.`,
    textNumber: (p) =>
      `${at(p)}: “${p.text}” is text, so formulas cannot use it. ${write(p, "Type the number again.")}`,
    strayPoint: (p) =>
      `${at(p)}: “${p.text}” has a full stop too many and is text, so formulas cannot use it. ${write(p, "Type the number again.")}`,
    ambiguousNumber: (p) =>
      `${at(p)}: “${p.text}” can be read in several ways and is not counted. ${p.suggestion === undefined ? "Type the number again." : `Type ${p.suggestion} if that is what is meant.`}`,
    notANumber: (p) => `${at(p)}: “${p.text}” is not a number. Type a whole number.`,
    negative: (p) => `${at(p)}: ${p.text} is negative. Type a number of 0 or more.`,
    decimals: (p) => `${at(p)}: ${p.text} has decimals. Type a whole number.`,
    outOfRange: (p) => `${at(p)}: ${p.text} is too large. Mend the number.`,
    errorValue: (p) => `${at(p)} shows the error ${p.text}. Mend the formula, or type the value.`,
    notAYear: (p) =>
      `${at(p)}: “${p.text}” is not a year. ${write(p, "Type four digits, e.g. 2013.")}`,
    notADate: (p) =>
      `${at(p)}: “${p.text}” is not a date. ${write(p, "Type a date, e.g. 01-05-2013.")}`,
    notYesNo: (p) => `${at(p)}: “${p.text}” is neither Ja nor Nej. Choose one of them.`,
    notAWord: (p) =>
      `${at(p)}: “${p.text}” is not on the list. ${write(p, "Choose a word from the list.")}`,
    notAPercent: (p) =>
      `${at(p)}: “${p.text}” is not a percentage of at most 100. ${write(p, "Type e.g. 10 %.")}`,
    notAreas: (p) =>
      `${at(p)}: “${p.text}” cannot be read as areas. ${write(p, "Type numbers with commas between, e.g. 1, 5, or Alle.")}`,
    requiredBlank: (p) => `${at(p)} is blank. Fill it in.`,
    duplicateKey: (p) =>
      `${at(p)}: ${p.text} stands on several rows. Delete one, or give it another name.`,
    unknownArea: (p) => `${at(p)}: area ${p.text} is not on the sheet Indsatsområder.`,
    unknownActivity: (p) => `${at(p)}: the activity “${p.text}” is not on the sheet Aktiviteter.`,
  },
};

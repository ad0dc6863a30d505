import type { help as danish } from "../da/help";
import type { Like } from "../like";

export const help = {
  sheets: {
    plan: "Facts about the plan. The period decides which years the other sheets have columns for.",
    frame:
      "Each year's frame in whole kroner. Afsat and Resterende are worked out from Finansiering.",
    areas: "The plan's areas. Beside them stand the results and effects of the theory of change.",
    activities: "One row for each activity. The amounts are on the sheet Finansiering.",
    funding:
      "What each activity is granted each year, in whole kroner. Leave a year without money blank.",
    coFunding: "Money and goods from others than the partnership. They are outside the frame.",
    deliverables: "What each activity is to deliver, year by year.",
    targetPercents: "How far reports are to have fallen each year against the baseline.",
    crime: "Reports and targets. Target, achievement and status are worked out.",
    safetyIndex: "The safety index's level for the district, year by year.",
    lists: "The words to choose between. Only Tryghedsskala may be changed.",
    explained: "Deviations somebody has explained. A reason holds while the figure is the same.",
    reports:
      "From where the figures on Kriminalitet are. Each change is a new row, so the old figure can be seen.",
  },
  facts: {
    partnership: "The partnership's name, as it should stand in the overview's title.",
    from: "The plan's first year, e.g. 2013.",
    to: "The plan's last year, e.g. 2016. After adding a year, choose Repair sheets.",
    baselineYear: "The year that crime figures are measured against.",
    priceLevel: "The price and wage level (p/l) of the amounts.",
    territory: "The area the plan covers.",
    asOf: "The date of account. What is before it counts as past.",
  },
  columns: {
    plan: {
      fact: "The name of the fact. Change only the value beside it.",
      value: "Fill in the value.",
    },
    frame: {
      year: "One year on each row.",
      amount: "What is available in the year, in whole kroner.",
      carriedOver: "What is carried over from earlier years, in whole kroner.",
      granted: "Calculated: the year's amounts on Finansiering, without dropped activities.",
      remaining: "Calculated: Ramme + Overført − Afsat.",
      basis: "The decision or agreement behind the frame.",
      date: "The date of the grant.",
      priceLevel: "The price and wage level (p/l) of the frame.",
    },
    areas: {
      number: "The area's number, by which the overview sorts.",
      name: "The area's full name.",
      shortName: "The short name used in tables.",
      targetGroup: "Whom the area is for.",
    },
    results: {
      areas: "Numbers of the areas the result belongs to, e.g. 1 or 1, 3. Type Alle for all.",
      text: "An expected result.",
    },
    effects: {
      areas: "Numbers of the areas the effect belongs to, e.g. 1 or 1, 3. Type Alle for all.",
      text: "An effect in the longer run.",
    },
    activities: {
      id: "A short mark that no other activity has, e.g. A1.",
      area: "Choose the number of the area the activity belongs to.",
      name: "The activity's heading in the plan.",
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
      status: "Choose a status. An activity that is Bortfaldet is not counted.",
    },
    funding: {
      id: "Choose the activity's id from the sheet Aktiviteter.",
      activity: "Calculated: the activity's name from the sheet Aktiviteter.",
      status: "Calculated: the activity's status from the sheet Aktiviteter.",
      amount: "The year's amount in whole kroner. Leave the cell blank when there is no money.",
      total: "Calculated: the sum of all years.",
    },
    coFunding: {
      activity: "Choose the activity's id from the sheet Aktiviteter.",
      source: "Who gives the support.",
      amount: "The amount in whole kroner. Leave it blank for support in kind.",
      status: "Choose how far the application has come.",
      condition: "What the support depends on.",
      answerBy: "The latest date an answer is expected.",
    },
    deliverables: {
      activity: "Choose the activity's id from the sheet Aktiviteter.",
      year: "The year of delivery.",
      text: "What is to be delivered.",
      goal: "The least number to reach.",
      achieved: "The number reached.",
      status: "How far the deliverable has come.",
    },
    targetPercents: {
      year: "One year on each row.",
      reduction:
        "The fall against the baseline, e.g. 10 %. Percentages are not added up over the years.",
    },
    crime: {
      name: "The offence, e.g. Indbrud.",
      kind: "Reduktion follows Målprocenter, Fast tal is typed by you, Fastholdes equals the baseline.",
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
      status: "Calculated from the latest year with a figure.",
    },
    safetyIndex: {
      year: "The year of the index.",
      district: "The district's name or number.",
      level: "Choose a word of the scale on the sheet Lister.",
      source: "Where the figure comes from.",
    },
    activityStatuses: {
      word: "The words are fixed and used by the formulas.",
    },
    coFundingStatuses: {
      word: "The words are fixed and used by the formulas.",
    },
    targetKinds: {
      word: "The words are fixed and used by the formulas.",
    },
    safetyScale: {
      word: "The words of the scale, least need first. May be changed.",
    },
    yesNo: {
      word: "The words are fixed and used by the formulas.",
    },
    explained: {
      check: "The check that found the deviation.",
      subject: "What the check is about.",
      value: "What stood there, and what was computed, when the deviation was explained.",
      reason: "Why the figure is right all the same.",
      initials: "Who explained the deviation.",
      date: "When it was explained.",
    },
    reports: {
      offence: "The offence, as it is called on the sheet Kriminalitet.",
      year: "The year the reports are of.",
      count: "The number of reports in the year, as it was stated.",
      drawn: "The date the figure was drawn from the police.",
      source: "From where the figure is, e.g. the police register of reports.",
      provisional: "Choose Ja when the figure is provisional and may change.",
      replaces: "The figure that stood on Kriminalitet before this one.",
      parts: "The figures the count is the sum of, e.g. Vold 39 + Trusler 20, or the quarters.",
    },
  },
} satisfies Like<typeof danish>;

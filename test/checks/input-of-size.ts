/** A sound input of any size: the plan with its texts, a generated overview, and the columns of formulas. */
import type { CheckInput, FormulaColumn } from "../../src/checks/input";
import { inputOf } from "../../src/checks/input";
import { formatAmount } from "../../src/plan/format-danish";
import { add } from "../../src/plan/money";
import { present } from "./present";
import type { Funding, Ore, Plan, Year } from "../../src/plan/types";
import { planOfSize } from "../support/plan-of-size";
import { overviewCells, tableOf, targetCells } from "./statements";

/** Everything a plan says twice stands here twice, and agrees. */
export function inputOfSize(activities: number, years: number, offences: number): CheckInput {
  const plan = withTexts(planOfSize({ activities, years, offences }));
  const tables = [tableOf("Oversigt", overviewCells(plan), "ours")];
  if (offences > 0) tables.push(tableOf("Måltabel", targetCells(plan), "ours"));
  return inputOf(plan, {
    tables,
    formulaColumns: [totals(plan)],
    settings: { fixedValues: true, status: "draft" },
  });
}

/** Rows are made as a reader of workbooks makes them: field by field, so that alike rows are alike to the machine too. */
function withTexts(plan: Plan): Plan {
  const money = new Map(plan.funding.map((row) => [row.activity, row]));
  return {
    ...plan,
    activities: plan.activities.map(({ id, name, ...rest }, row) => ({
      id,
      name,
      ...present({
        ...rest,
        description: "Hvad aktiviteten går ud på.",
        targetGroup: "Beboere",
        schedule: "Hele perioden",
        responsible: "Arbejdsgruppen",
        objectives: "Flere er trygge",
        economy: economyOf(money.get(id)),
      }),
      at: { sheet: "Aktiviteter", row: row + 1 },
    })),
    funding: plan.funding.map(({ activity, amounts }, at) => ({
      activity,
      amounts,
      at: { sheet: "Finansiering", row: at + 1 },
    })),
  };
}

/** `100 kr. i 2013, 200 kr. i 2014.`: a text seldom names more. */
function economyOf(funding: Funding | undefined): string {
  const parts = [...(funding?.amounts ?? new Map<Year, Ore>())]
    .slice(0, 2)
    .map(([year, amount]) => `${formatAmount(amount)} kr. i ${year}`);
  return `${parts.join(", ")}.`;
}

function totals(plan: Plan): FormulaColumn {
  return {
    table: "funding",
    column: "total",
    tableName: "TP_Finansiering",
    expected: "=SUM(TP_Finansiering[@[2013]:[2022]])",
    sheet: "Finansiering",
    row: 1,
    firstColumn: plan.years.length + 2,
    values: plan.funding.map(
      ({ amounts }) => [...amounts.values()].reduce((sum, each) => sum + each, 0) / 100,
    ),
    formulas: plan.funding.map(() => "=SUM(TP_Finansiering[@[2013]:[2022]])"),
  };
}

/** As a reader gives it after someone has typed in one cell of Finansiering: all other rows are the same objects. */
export function withOneCellChanged(input: CheckInput): CheckInput {
  const { plan } = input;
  const at = Math.floor(plan.funding.length / 2);
  const row = plan.funding[at];
  const [first] = row?.amounts ?? [];
  if (!row || !first) return input;
  const amounts = new Map(row.amounts).set(first[0], add(first[1], first[1]));
  return { ...input, plan: { ...plan, funding: plan.funding.with(at, { ...row, amounts }) } };
}

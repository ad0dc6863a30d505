/** The tab Kontrol as a person works it: section 10 pasted with two faults, the list, and what the pane says. */
import type { Frame, Locator, Page } from "playwright-core";
import { overviewTable } from "../../src/plan/overview";
import { overviewGrid } from "../../src/taskpane/tables/plan-grid";
import { asText } from "../../src/taskpane/tables/word-table";
import { seedPlan } from "../plan/seed-files";
import { panePassesAxe } from "./support/axe";

/** Section 10 of the seed as text, with the stray full stop of the document and a total that passed over it. */
const seed = seedPlan("tingbjerg-husum");
export const sectionTen = asText(overviewGrid(overviewTable(seed), seed.facts))
  .replace(/(Dialog med beboerne\t)30\.000/, "$130.000.")
  .replace("I alt\t1.490.000", "I alt\t1.460.000");
export const strayCell = "C6";
export const totalCell = "C11";
export const strayStop = /^»30\.000\.« ud for »Dialog med beboerne« har et punktum for meget/;
export const wrongTotal = /^I alt 2013 er 1\.460\.000 kr\., men rækkerne giver 1\.490\.000 kr\./;

export interface CheckDriver {
  button(name: string | RegExp): Locator;
  resultSays(text: string): Promise<void>;
  list(): Locator;
  finding(text: RegExp): Locator;
  /** The finding is no longer in the list. */
  gone(text: RegExp): Promise<void>;
  item(text: RegExp): Locator;
  setCell(sheet: string, at: string, text: string): Promise<void>;
  selected(address: string, sheet: string): Promise<void>;
  passesAxe(): Promise<void>;
}

/** The pane may be loaded anew, so both are asked for each time. */
export function driveCheck(page: () => Page, pane: () => Frame): CheckDriver {
  const button: CheckDriver["button"] = (name) => pane().getByRole("button", { name });
  const list = () => pane().getByRole("group", { name: "Kontrolpunkter" });
  const finding: CheckDriver["finding"] = (text) => list().getByRole("button", { name: text });
  return {
    button,
    list,
    finding,
    resultSays: (text) =>
      pane().getByRole("region", { name: "Resultat" }).getByText(text).waitFor(),
    gone: (text) => finding(text).waitFor({ state: "detached" }),
    item: (text) =>
      list()
        .getByRole("listitem")
        .filter({ has: button(text) }),
    setCell: (name, at, text) =>
      page().evaluate(([where, a1, typed]) => window.workbench.setCell(where, a1, typed), [
        name,
        at,
        text,
      ] as const),
    async selected(address, name) {
      await page().waitForFunction(
        ([where, a1]) => {
          const at = window.workbench.selection();
          return at.sheet === where && at.address === a1;
        },
        [name, address] as const,
      );
    },
    async passesAxe() {
      for (const colorScheme of ["light", "dark"] as const) {
        await page().emulateMedia({ colorScheme });
        await panePassesAxe(pane());
      }
      await page().emulateMedia({ colorScheme: "light" });
    },
  };
}

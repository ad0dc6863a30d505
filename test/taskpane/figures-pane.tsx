/** The pane opened on the tab Politital beside a workbook from memory, in jsdom. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextDecoder } from "node:util";
import type { Plan } from "../../src/plan/types";
import { Pane } from "../../src/taskpane/pane";
import { PaneProvider } from "../../src/taskpane/pane-context";
import { createPaneStore } from "../../src/taskpane/pane-store";
import { sentences } from "../../src/text";
import type { Language } from "../../src/text/language";
import { count, year } from "../plan/build";
import { seedPlan } from "../plan/seed-files";
import { fakeCheckActions } from "./fake-check-actions";
import type { FakeFigures } from "./fake-figures-actions";
import { fakeWorkbook, type FakeWorkbook, workbookState } from "./fake-actions";

/** What every browser has and jsdom has not. */
export function prepareBrowser(): void {
  Object.assign(globalThis, { TextDecoder });
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}

export const plan = seedPlan("tingbjerg-husum");
export const withPlan = (): FakeWorkbook => fakeWorkbook(workbookState("present"));

export async function openFigures(
  figures: FakeFigures,
  workbook = withPlan(),
  language: Language = "da",
) {
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneProvider
        store={createPaneStore(workbook.actions)}
        language={language}
        sentences={sentences(language)}
        checkActions={fakeCheckActions(plan).actions}
        figuresActions={figures.actions}
      >
        <Pane />
      </PaneProvider>
    </FluentProvider>,
  );
  const person = userEvent.setup();
  await person.click(
    screen.getByRole("tab", { name: language === "da" ? /^Politital/ : /^Police figures/ }),
  );
  return person;
}

export async function paste(text: string, html = ""): Promise<void> {
  const data: Readonly<Record<string, string>> = { "text/plain": text, "text/html": html };
  const box = await screen.findByRole("textbox", { name: "Tabel fra udklipsholderen" });
  await act(async () => {
    fireEvent.paste(box, {
      clipboardData: { getData: (type: string) => data[type] ?? "", files: [] },
    });
    await Promise.resolve();
  });
}

export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const part = (name: string | RegExp) => screen.findByRole("region", { name });
export const recorded = ({ asked }: FakeFigures) => asked.filter(([name]) => name === "record");

/** The plan with one reported figure more. */
export function withReported(from: Plan, offence: string, at: number, reported: number): Plan {
  return {
    ...from,
    offences: from.offences.map((one) =>
      one.name === offence
        ? { ...one, reported: new Map(one.reported).set(year(at), count(reported)) }
        : one,
    ),
  };
}

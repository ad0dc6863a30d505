/** Draws the pane in jsdom on workbooks from memory; what a test has nothing to say of is the plan of Tingbjerg-Husum. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import { Pane } from "../../src/taskpane/pane";
import { PaneProvider, type TabReaders } from "../../src/taskpane/pane-context";
import { createPaneStore, type PaneStore } from "../../src/taskpane/pane-store";
import { sentences } from "../../src/text";
import type { Language } from "../../src/text/language";
import { seedPlan } from "../plan/seed-files";
import { fakeCheck } from "./fake-check";
import { fakeFigures } from "./fake-figures";
import { fakeFunctions } from "./fake-functions";
import type { FakeWorkbook } from "./fake-workbook";

interface Drawn {
  readonly workbook: FakeWorkbook;
  readonly readers?: Partial<TabReaders>;
  readonly language?: Language;
}

export function drawPane({ workbook, readers, language = "da" }: Drawn): PaneStore {
  const plan = seedPlan("tingbjerg-husum");
  const store = createPaneStore(workbook.given);
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneProvider
        store={store}
        language={language}
        sentences={sentences(language)}
        readers={{
          check: fakeCheck(plan).reader,
          figures: fakeFigures(plan).reader,
          functions: fakeFunctions().reader,
          ...readers,
        }}
      >
        <Pane />
      </PaneProvider>
    </FluentProvider>,
  );
  return store;
}

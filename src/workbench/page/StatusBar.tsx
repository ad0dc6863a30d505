/** What goes on, what was refused, and the selection's sum, average and count in the locale's figures. */
import { type Area, intersection } from "../cells/rectangle";
import { useMemo } from "react";
import { renderText } from "../engine/formula/render";
import type { Locale } from "../engine/locale/locale";
import type { Sheet } from "../engine/model";
import type { PageState } from "./page-state";
import { usePageState } from "./use-page-state";
import { words } from "./words";

interface Figures {
  readonly sum: number;
  readonly numbers: number;
  readonly count: number;
}

/** Counts every filled cell; sums and averages the numbers, as Excel's status bar does. */
export function figuresOf(sheet: Sheet, area: Area): Figures {
  const used = sheet.usedArea(true);
  const part = used && intersection(area, used);
  let [sum, numbers, count] = [0, 0, 0];
  if (part) {
    for (const row of sheet.cells(part)) {
      for (const { value } of row) {
        if (value === null || value === "") continue;
        count += 1;
        if (typeof value !== "number") continue;
        numbers += 1;
        sum += value;
      }
    }
  }
  return { sum, numbers, count };
}

function shown(value: number, format: string | undefined, locale: Locale): string {
  const plain = format === undefined || format === "General" || format === "@";
  if (!plain) return renderText(value, format, locale);
  return value.toLocaleString(locale.tag, { maximumFractionDigits: 9 });
}

export function StatusBar({ page }: { readonly page: PageState }) {
  usePageState(page);
  const { sheet, selection, modelVersion, editing, model } = page;
  const { area, active } = selection;
  const figures = useMemo(
    () => (area.rows * area.columns > 1 && modelVersion >= 0 ? figuresOf(sheet, area) : null),
    [sheet, area, modelVersion],
  );
  const format = sheet.cell(active.row, active.column).format.numberFormat;
  const state = model.pending
    ? words.calculating
    : editing
      ? editing.mode === "enter"
        ? words.enter
        : words.edit
      : words.ready;
  return (
    <div className="status-bar">
      <div role="status" className="status-text">
        <span className="state">{state}</span>
        {page.notice !== null && <span className="notice">{page.notice}</span>}
      </div>
      {figures && figures.count > 1 && (
        <div className="figures">
          {figures.numbers > 0 && (
            <span>
              {words.average}: {shown(figures.sum / figures.numbers, format, model.locale)}
            </span>
          )}
          <span>
            {words.count}: {figures.count.toLocaleString(model.locale.tag)}
          </span>
          {figures.numbers > 0 && (
            <span>
              {words.sum}: {shown(figures.sum, format, model.locale)}
            </span>
          )}
        </div>
      )}
    </div>
  );
}

/** The menu of cells and headers. What the workbench cannot do stands there too, with the reason. */
import type { PageState } from "../page-state";
import {
  clearContents,
  deleteLines,
  hideLines,
  insertLines,
  type Line,
} from "../actions/sheet-structure";
import { Menu, type MenuItem } from "../Menu";
import { words } from "../words";
import { copySelection } from "../clipboard/use-clipboard";
import type { Hit } from "./hit";

export interface MenuAt {
  readonly x: number;
  readonly y: number;
  readonly on: Hit["kind"];
}

export function GridMenu({
  page,
  at,
  onClose,
}: {
  readonly page: PageState;
  readonly at: MenuAt;
  readonly onClose: () => void;
}) {
  const { rows, columns } = page.selection.area;
  const lineItems = (line: Line): MenuItem[] =>
    line === "rows"
      ? [
          { label: words.insertRows(rows), run: () => insertLines(page, line) },
          { label: words.deleteRows(rows), run: () => deleteLines(page, line) },
        ]
      : [
          { label: words.insertColumns(columns), run: () => insertLines(page, line) },
          { label: words.deleteColumns(columns), run: () => deleteLines(page, line) },
        ];
  const hiding = (line: Line): MenuItem[] => [
    { label: words.hideRows, run: () => hideLines(page, line, true) },
    { label: words.showRows, run: () => hideLines(page, line, false) },
  ];
  const onCell = at.on === "cell";
  const items: MenuItem[] = [
    { label: words.cut, hint: "Ctrl+X", run: () => copySelection(page, true) },
    { label: words.copy, hint: "Ctrl+C", run: () => copySelection(page, false) },
    { label: words.paste, hint: "Ctrl+V", off: words.pasteKeys },
    ...(onCell || at.on === "row" ? lineItems("rows") : []),
    ...(onCell || at.on === "column" ? lineItems("columns") : []),
    ...(at.on === "row" ? hiding("rows") : []),
    ...(at.on === "column" ? hiding("columns") : []),
    { label: words.clearContents, hint: "Del", run: () => clearContents(page) },
    { label: words.sort, off: words.sortOff },
  ];
  const whole = at.on === "corner";
  return (
    <Menu
      x={at.x}
      y={at.y}
      items={whole ? items.filter(({ label }) => label === words.copy) : items}
      onClose={onClose}
    />
  );
}

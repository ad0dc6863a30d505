/** The one place a row's or column's own size, format or hiding is set: it keeps history in step. */
import type { LineMember, Lines, LineValues, SheetState } from "../grid/sheet-state";
import type { WorkbookState } from "../state";

/** The same for `count` lines; `undefined` is nothing of their own. */
export function setLines<Member extends LineMember>(
  state: WorkbookState,
  sheet: SheetState,
  member: Member,
  first: number,
  count: number,
  value: LineValues[Member] | undefined,
): void {
  const lines: Lines = sheet;
  for (let line = first; line < first + count; line++) {
    if (lines[member].get(line) === value) continue;
    state.history.touchingLine(sheet, member, line);
    if (value === undefined) lines[member].delete(line);
    else lines[member].set(line, value);
  }
}

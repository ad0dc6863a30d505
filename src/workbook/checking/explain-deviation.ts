/**
 * Forklarede afvigelser: people's reasons why a figure that does not add up is right all the same. A reason holds until
 * the figure changes. The sheet is made when it is first used; a finding that is explained again keeps its row.
 */
import { dayOf } from "../../cells/iso-date";
import { deviation } from "../../checks/deviation";
import type { Finding } from "../../checks/finding";
import { findingSentence } from "../../checks/finding-sentence";
import { tables } from "../../plan/tables";
import { cellsOf } from "../../plan/tables/row";
import { checks as sentences } from "../../text/da/checks";
import { change } from "../change/change";
import type { Planned } from "../change/planned";
import { fillTable } from "../make/fill-tables";
import { locate } from "../find/locate";
import type { LocatedTable } from "../find/locate-tables";
import { onlySheet } from "../find/one-sheet";
import { type Content, type Operation, textOf } from "../change/operation";
import { placeTables } from "../make/place-tables";
import type { Row } from "../make/plan-rows";
import { rememberingIds } from "../make/remember-ids";
import { line, type Report } from "../change/report";
import { explainedSheet } from "../schema/sheets";
import { type Survey, survey } from "../find/survey";
import { namesInUse } from "../make/table-work";

export interface Explanation {
  readonly reason: string;
  readonly initials: string;
}

/** Keeps the explanation as a row. At most five syncs: two to look, one to verify, one to write, one to remember ids. */
export function explainDeviation(
  context: Excel.RequestContext,
  finding: Finding,
  explanation: Explanation,
  now: Date,
): Promise<Report> {
  const row = rowOf(finding, explanation, now);
  return change(context, { look: survey, plan: (seen) => planExplanation(seen, row) });
}

function planExplanation(seen: Survey, row: Row): Planned {
  const located = onlySheet(locate(seen), explainedSheet);
  const placing = placeTables(seen, located, [], () => 1);
  const work = placing.works.get("explained");
  if (work === undefined) throw new Error("The sheet of explained deviations has a table");
  const found = located.tables.get("explained");
  const held = found && rowAt(found, row);
  const years = { years: [], lists: new Map(), sheets: seen.sheets };
  return {
    operations: [
      ...placing.operations,
      ...(found && held !== undefined
        ? [overwrite(found, held, row)]
        : fillTable(work, [row], { ...years, inUse: namesInUse(placing.works) }).operations),
    ],
    done: [line("deviationExplained", { sheet: work.sheetName })],
    notes: placing.notes,
    surroundings: seen,
    remember: rememberingIds(placing.works, seen),
  };
}

/** The row has the check's sentence in Danish, and the reason and initials as the person typed them. */
function rowOf(finding: Finding, { reason, initials }: Explanation, now: Date): Row {
  const { key, value } = deviation(finding);
  const check = findingSentence(finding, sentences);
  const said = { check, subject: key, value, reason: reason.trim(), initials: initials.trim() };
  return cellsOf(tables.explained, { ...said, date: dayOf(now) });
}

/** The row that explains the same finding already, from 0 in the table's data. */
function rowAt({ found, columns }: LocatedTable, row: Row): number | undefined {
  const offset = columns.get("subject") ?? -1;
  const key = textOf(row.get("subject"));
  const at = found.values.findIndex((cells) => String(cells[offset] ?? "").trim() === key);
  return at < 0 ? undefined : at;
}

function overwrite({ found, columns }: LocatedTable, at: number, row: Row): Operation {
  const keys = new Map([...columns].map(([key, offset]) => [offset, key]));
  const contents = found.columns.map((_, offset): Content | undefined => {
    const key = keys.get(offset);
    return key === undefined ? undefined : (row.get(key) ?? "blank");
  });
  const { body, sheetId } = found;
  return {
    op: "write",
    sheet: { id: sheetId },
    cells: { row: body.row + at, column: body.column, contents: [contents] },
  };
}

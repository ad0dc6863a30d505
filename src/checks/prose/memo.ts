/**
 * Kontrollér Word-tekst: a whole memo or plan, pasted, becomes tables and texts that are held against the plan. Places
 * are lines of the text; nothing is written anywhere.
 */
import type { CellValue } from "../../cells/cell-value";
import { foldPasted, withoutMarkup } from "../fold-pasted";
import type { ActivityId } from "../../plan/types";
import type { CheckContext } from "../check-context";
import type { ProseText, SheetTable } from "../input";
import { recognise } from "../recognise/table-case";
import { roleOf } from "../recognise/role";

export interface Memo {
  readonly tables: readonly SheetTable[];
  readonly prose: readonly ProseText[];
}

/** A line of a table: cells parted by tabs, or a Markdown row. */
const tableLine = /\t|^\s*\|.*\|\s*$/;
/** `7. Indsats for …` or `## 9.` begins a section; it is about no activity until it names one. */
const section = /^[#*\s]*\d{1,2}\.\s+\p{L}/u;
const areaSection = /^[#*\s]*(aktiviteter under )?indsatsområde \d+/i;
const longestHeading = 160;

/** Reads the memo's tables, and its lines with the activity that each is about; `name` stands for the sheet in its places. */
export function readMemo(
  text: string,
  name: string,
  context: Pick<CheckContext, "named" | "cases">,
): Memo {
  const lines = text.split(/\r?\n/);
  const tables: SheetTable[] = [];
  const prose: ProseText[] = [];
  let activity: ActivityId | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (tableLine.test(line)) {
      let end = at;
      while (end < lines.length && tableLine.test(lines[end] ?? "")) end += 1;
      const table = tableOf(lines.slice(at, end), name, at);
      if (table) {
        tables.push(table);
        at = end - 1;
        continue;
      }
    }
    const plain = withoutMarkup(line);
    if (plain === "") continue;
    const named = plain.length <= longestHeading ? activityNamed(plain, context) : undefined;
    if (named !== undefined) activity = named;
    else if (plain.length <= longestHeading && (section.test(line) || areaSection.test(line))) {
      activity = undefined;
    }
    if (!/\d/.test(plain)) continue;
    prose.push({
      text: plain,
      at: { sheet: name, address: `L${at + 1}` },
      verdict: "plan",
      ...(activity !== undefined && { activity }),
    });
  }
  return { tables, prose };
}

/** `Aktivitet: Belysning på Volden`, or one of an activity's names alone on the line. */
function activityNamed(
  line: string,
  { named, cases }: Pick<CheckContext, "named" | "cases">,
): ActivityId | undefined {
  const heading = foldPasted(line.replace(/^[#*\s]+/, "").replace(/^aktivitet\s*:?\s*/i, ""));
  const [at] = named().get(heading.replace(/[.:]$/, "")) ?? [];
  return at === undefined ? undefined : cases[at]?.activity.id;
}

function tableOf(lines: readonly string[], name: string, first: number): SheetTable | undefined {
  const rows = lines.map(cellsOf);
  const width = rows[0]?.length ?? 0;
  const values = rows.map((row) => whole(row, width));
  if (!recognise(values)) return undefined;
  return {
    id: `${name} L${first + 1}`,
    sheet: name,
    row: first,
    column: 0,
    values,
    verdict: "plan",
    firstLine: first + 1,
  };
}

function cellsOf(line: string): CellValue[] {
  if (line.includes("\t")) return line.split("\t").map((cell) => withoutMarkup(cell));
  if (/^[\s|:-]+$/.test(line)) return [];
  const cells = line.trim().replace(/^\||\|$/g, "");
  return cells.split("|").map((cell) => withoutMarkup(cell));
}

/** A sum whose name stood in merged cells has fewer cells than the header: the figures belong to the right. */
function whole(row: readonly CellValue[], width: number): CellValue[] {
  const [label = "", ...rest] = row;
  const missing = width - row.length;
  if (missing <= 0 || roleOf(foldPasted(String(label))) === "row") return [...row];
  return [label, ...Array.from({ length: missing }, () => ""), ...rest];
}

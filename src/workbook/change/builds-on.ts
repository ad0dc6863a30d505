/** Which changes must be undone before others. */
import type { ChangeRecord } from "./change-record";

/**
 * Whether the later change must be undone first: it touches the same sheets, names or settings as the earlier one, or
 * was made from tables that the earlier one made or gave rows and columns.
 */
export function buildsOn(later: ChangeRecord, earlier: ChangeRecord): boolean {
  const [touched, structure] = [sheetsTouched(earlier), sheetsOfTables(earlier)];
  const kept = keptIn(earlier);
  return (
    [...sheetsTouched(later)].some((id) => touched.has(id)) ||
    later.readFrom.some((id) => structure.has(id)) ||
    [...keptIn(later)].some((each) => kept.has(each))
  );
}

function sheetsTouched(record: ChangeRecord): ReadonlySet<string> {
  const { blocks, cells, marks } = record;
  return new Set([
    ...sheetsOfTables(record),
    ...[blocks, cells, marks].flatMap((parts) => parts.map(({ sheetId }) => sheetId)),
  ]);
}

function sheetsOfTables({ sheets, tables, tablesMade }: ChangeRecord): ReadonlySet<string> {
  return new Set([
    ...sheets.map(({ id }) => id),
    ...[tables, tablesMade].flatMap((parts) => parts.map(({ sheetId }) => sheetId)),
  ]);
}

function keptIn({ names, settings }: ChangeRecord): ReadonlySet<string> {
  return new Set([
    ...names.map(({ name }) => `name ${name}`),
    ...settings.map(({ key }) => `setting ${key}`),
  ]);
}

/** Findings as the list shows them: by severity and then by sheet, those explained last; filtered and cut short. */
import { type Finding, severities, type Severity } from "../../../checks/finding";

/** `explained` are those a person has given a reason for. */
export const groupKinds = [...severities, "explained"] as const;
export type GroupKind = Severity | "explained";

export interface FindingRow {
  /** The same finding after a new check has the same key. */
  readonly key: string;
  readonly finding: Finding;
}
export interface SheetGroup {
  /** The tab's name; "" for what stands in no cell. */
  readonly sheet: string;
  readonly rows: readonly FindingRow[];
}
export interface FindingGroup {
  readonly kind: GroupKind;
  readonly count: number;
  readonly sheets: readonly SheetGroup[];
}

export const kindOf = ({ explained, severity }: Finding): GroupKind =>
  explained ? "explained" : severity;

/** How many there are of each kind. */
export function countByKind(findings: readonly Finding[]): ReadonlyMap<GroupKind, number> {
  const counts = new Map<GroupKind, number>();
  for (const finding of findings) {
    const kind = kindOf(finding);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

export function grouped(findings: readonly Finding[]): readonly FindingGroup[] {
  const kinds = new Map<GroupKind, Map<string, FindingRow[]>>();
  const keys = new Map<string, number>();
  for (const finding of findings) {
    const [place] = finding.places;
    const sheet = place?.sheet ?? "";
    const base = `${finding.code}/${finding.subject}/${sheet}!${place?.address ?? ""}`;
    const same = keys.get(base) ?? 0;
    keys.set(base, same + 1);
    const row = { key: same === 0 ? base : `${base}/${String(same)}`, finding };
    const sheets = kinds.get(kindOf(finding)) ?? new Map<string, FindingRow[]>();
    kinds.set(kindOf(finding), sheets);
    const rows = sheets.get(sheet);
    if (rows) rows.push(row);
    else sheets.set(sheet, [row]);
  }
  return groupKinds.flatMap((kind) => {
    const sheets = [...(kinds.get(kind) ?? [])].map(([sheet, rows]) => ({ sheet, rows }));
    const count = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
    return count === 0 ? [] : [{ kind, count, sheets }];
  });
}

/** The first rows of the groups; counts stay those of all. */
export function firstRows(groups: readonly FindingGroup[], limit: number): readonly FindingGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const sheets = group.sheets.flatMap(({ sheet, rows }) => {
      const shown = rows.slice(0, left);
      left -= shown.length;
      return shown.length === 0 ? [] : [{ sheet, rows: shown }];
    });
    return sheets.length === 0 ? [] : [{ ...group, sheets }];
  });
}

export const rowsOf = (groups: readonly FindingGroup[]): readonly FindingRow[] =>
  groups.flatMap(({ sheets }) => sheets.flatMap(({ rows }) => rows));

/** A table's columns as they stand on a sheet: each family spelled out for the plan's years. */
import type { AnyColumn, AnyTable, FamilyOf, TableKey } from ".";
import { inYear, type KeyedColumn, type Table } from "./table";

/** A column as it stands on a sheet; `key` is `<key>:<year>` in a family. */
export interface ExpandedColumn {
  readonly key: AnyColumn;
  readonly header: string;
  readonly definition: KeyedColumn;
  /** 0 for a column that stands alone. */
  readonly year: number;
}

export function expandColumns(
  table: AnyTable,
  years: readonly number[],
): readonly ExpandedColumn[] {
  return table.inOrder.flatMap((definition): ExpandedColumn[] => {
    const { header, perYear } = definition;
    if (perYear !== true) return [{ key: placed(definition, 0), header, definition, year: 0 }];
    return years.map((year) => ({
      key: placed(definition, year),
      header: inYear(header, year),
      definition,
      year,
    }));
  });
}

/** The key of one year's column in a family. */
export function yearKey<Family extends FamilyOf<TableKey>>(
  family: Family,
  year: number,
): `${Family}:${number}` {
  return `${family}:${year}`;
}

/** The key of a column where it stands; a column of a family has its year in the key. */
export function placed({ key, perYear }: KeyedColumn, year: number): AnyColumn {
  return (perYear === true ? `${key}:${year}` : key) as AnyColumn;
}

/** The family and year that a column's key names; no year for a column that stands alone. */
export function partsOfKey(key: string): { readonly column: string; readonly year?: number } {
  const [column = "", year] = key.split(":");
  return year === undefined ? { column } : { column, year: Number(year) };
}

/** A column's formula for the plan's years, or undefined for a column people type in. */
export function formulaOf(
  table: Table,
  { definition, year }: ExpandedColumn,
  years: readonly number[],
): string | undefined {
  return table.formulas.get(definition.key)?.({ years, year });
}

/** Whether the formula names every year of the plan, so that it changes when a year is added. */
export function namesAllYears(table: Table, { definition, year }: ExpandedColumn): boolean {
  const template = table.formulas.get(definition.key);
  return (
    template !== undefined &&
    year === 0 &&
    template({ years: [2000], year }) !== template({ years: [2000, 2001], year })
  );
}

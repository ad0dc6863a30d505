/** Protection is looked at before anything is written: Excel would stop half-way. */
import type { Operation } from "./operation";
import { line, type ReportLine } from "./report";

interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
}

/** Why sheets that would be written to cannot be. */
export function protectedSheets(
  { sheets }: { readonly sheets: readonly Sheet[] },
  operations: readonly Operation[],
): readonly ReportLine[] {
  const touched = new Set(
    operations.flatMap((operation) =>
      "sheet" in operation && "id" in operation.sheet ? [operation.sheet.id] : [],
    ),
  );
  return sheets
    .filter((sheet) => sheet.protected && touched.has(sheet.id))
    .map(({ name }) => line("protectedSheet", { sheet: name }));
}

/** A place people can be taken to: a sheet by its tab's name, or a cell (A1) on it. */
export interface SheetPlace {
  readonly sheet: string;
  readonly cell?: string;
}

/** A place that people can be shown: a sheet by its tab's name, or a cell on it by its address (`D7`). */
export interface SheetPlace {
  readonly sheet: string;
  readonly cell?: string;
}

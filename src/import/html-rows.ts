/**
 * Rows from the tags of tables. Excel, Word and browsers all leave end tags out or nest them wrongly, so start tags
 * decide. A cell over several rows or columns stands in the first of them; the others are blank and keep their places.
 */
import { sheetColumns } from "../cells/sheet-size";
import { mostCells } from "./grid";
import type { HtmlReader } from "./html-tokens";
import { raised } from "./raised";
import { TableSpans } from "./table-spans";

const breaks = new Set(["br", "p", "div", "li", "h1", "h2", "h3", "h4", "caption", "pre"]);
const sections = new Set(["thead", "tbody", "tfoot"]);

interface OpenTable {
  readonly spans: TableSpans;
  readonly rows: { readonly cells: string[]; readonly width: number }[];
}

const newTable = (): OpenTable => ({ spans: new TableSpans(), rows: [] });

/** Gathers rows as their cells are met. */
export class HtmlRows implements HtmlReader {
  hasScripts = false;
  private readonly rows: string[][] = [];
  private table = newTable();
  /** The tables around this one: pages and mails put tables into tables to place them. */
  private readonly around: OpenTable[] = [];
  /** The row that is being read: its cells so far. */
  private row: string[] | undefined;
  private cell: { readonly column: number; text: string } | undefined;
  private isRaised = false;
  private outside = "";
  private cells = 0;
  private isTooLarge = false;

  text(given: string): void {
    if (this.isTooLarge) return;
    const text = this.isRaised ? raised(given) : given;
    if (this.cell) this.cell.text += text;
    else this.outside += text;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.isTooLarge) return;
    if (name === "td" || name === "th") this.startCell(attributes);
    else if (name === "tr") this.startRow();
    else if (name === "table") {
      this.endRow();
      this.flushOutside();
      this.around.push(this.table);
      this.table = newTable();
    } else if (name === "sup") this.isRaised = true;
    else if (name === "script") this.hasScripts = true;
    else this.divide(name);
  }

  close(name: string): void {
    if (this.isTooLarge) return;
    if (name === "td" || name === "th") this.endCell();
    else if (name === "tr") this.endRow();
    else if (name === "table") {
      this.endTable();
      this.table = this.around.pop() ?? newTable();
    } else if (name === "sup") this.isRaised = false;
    else this.divide(name);
  }

  /** All rows, or undefined where they hold more cells than can be read. */
  end(): readonly (readonly string[])[] | undefined {
    this.endTable();
    for (let table = this.around.pop(); table; table = this.around.pop()) this.fillUp(table);
    return this.isTooLarge ? undefined : this.rows;
  }

  private divide(name: string): void {
    if (sections.has(name)) {
      this.endRow();
      this.table.spans.endSection();
    } else if (breaks.has(name)) this.text(this.cell ? " " : "\n");
  }

  private startCell(attributes: ReadonlyMap<string, string>): void {
    this.endCell();
    if (!this.row) this.startRow();
    this.cell = { column: this.table.spans.place(attributes), text: "" };
  }

  private endCell(): void {
    const { cell, row } = this;
    this.cell = undefined;
    this.isRaised = false;
    if (!cell || !row || !this.hasRoom(cell.column - row.length + 1)) return;
    if (cell.column >= sheetColumns) this.isTooLarge = true;
    else {
      while (row.length < cell.column) row.push("");
      row.push(tidy(cell.text));
    }
  }

  private startRow(): void {
    this.endRow();
    this.flushOutside();
    this.row = [];
    this.table.spans.startRow();
  }

  private endRow(): void {
    this.endCell();
    const { row: cells, table } = this;
    this.row = undefined;
    if (!cells) return;
    const width = table.spans.endRow();
    if (!this.hasRoom(table.spans.reaching)) return;
    table.rows.push({ cells, width });
    this.rows.push(cells);
  }

  private endTable(): void {
    this.endRow();
    this.flushOutside();
    this.fillUp(this.table);
  }

  /** Adds blank cells at the ends of rows, but none for a column in which no cell of the table begins. */
  private fillUp({ rows }: OpenTable): void {
    const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    for (const { cells, width } of rows) {
      const end = Math.min(width, columns);
      if (!this.hasRoom(end - cells.length)) return;
      while (cells.length < end) cells.push("");
    }
  }

  /** Counts cells; false once there are too many. */
  private hasRoom(more: number): boolean {
    this.cells += more;
    this.isTooLarge ||= this.cells > mostCells;
    return !this.isTooLarge;
  }

  private flushOutside(): void {
    const lines = this.outside.split("\n").map(tidy).filter(Boolean);
    this.outside = "";
    for (const line of lines) this.rows.push([line]);
  }
}

/** White space becomes one space. No-break spaces stay, since they stand between thousands; soft hyphens go, since nobody sees them. */
function tidy(text: string): string {
  return text
    .replace(/\u00ad/g, "")
    .replace(/[ \t\r\n\f]+/g, " ")
    .replace(/^ | $/g, "");
}

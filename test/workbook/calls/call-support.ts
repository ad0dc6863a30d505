/** A workbook with the plan and the worksheet functions, in which calls are offered and written as the pane does it. */
import {
  type Area,
  createWorkbook,
  parseAddress,
  type WorkbookModel,
} from "@tryghedsplan/workbench/engine";
import { type CallId } from "../../../src/workbook/calls/call-id";
import { readCallContext } from "../../../src/workbook/calls/call-context";
import {
  type CallOffer,
  type CallOffers,
  isOffer,
  offerCalls,
} from "../../../src/workbook/calls/offer";
import type { CallRefusal } from "../../../src/workbook/calls/refusal";
import { writeCall } from "../../../src/workbook/calls/write-call";
import type { Report } from "../../../src/workbook/change/report";
import { workbookWithFunctions, type FunctionWorkbook } from "../../functions/support";
import { type seedNames, seedPlan } from "../../plan/seed-files";
import { copiesOf, workbookMadeWith, sheetNamed } from "../support";

export const notes = "Egne tal";

export interface CallWorkbook extends FunctionWorkbook {
  readonly model: WorkbookModel;
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Types on a sheet as a person with Danish settings; the sheet of notes unless another is named. */
  write(cells: Readonly<Record<string, string>>, sheet?: string): void;
  /** Selects the cell, reads the workbook and says what can be written there. */
  offersAt(cell: string, sheet?: string): Promise<CallOffers>;
  callAt(id: CallId, cell: string, sheet?: string): Promise<CallOffer>;
  refusalAt(id: CallId, cell: string, sheet?: string): Promise<CallRefusal>;
  /** Writes the call offered for the cell and waits for its value. */
  insert(id: CallId, cell: string, sheet?: string): Promise<Report>;
  /** What the cells from this one on show. */
  shown(cell: string, rows?: number, columns?: number, sheet?: string): string[][];
}

export function areaAt(address: string): Area {
  const area = parseAddress(address)?.area;
  if (!area) throw new Error(`No cell ${address}`);
  return area;
}

const withPlan = {
  "tingbjerg-husum": copiesOf(() => workbookMadeWith(seedPlan("tingbjerg-husum"))),
  nordhegnet: copiesOf(() => workbookMadeWith(seedPlan("nordhegnet"))),
};

export async function workbookForCalls(
  seed: (typeof seedNames)[number] | undefined,
): Promise<CallWorkbook> {
  const model = seed === undefined ? createWorkbook() : await withPlan[seed]();
  const book = await workbookWithFunctions(model);
  const run: CallWorkbook["run"] = (work) => book.office.Excel.run(work);
  model.addSheet(notes);
  await book.settled();
  const offersAt: CallWorkbook["offersAt"] = (cell, sheet = notes) => {
    const { view } = book.office.host;
    view.activate(sheetNamed(model, sheet).id);
    view.select(sheetNamed(model, sheet).id, areaAt(cell));
    return run(async (context) => offerCalls(context, await readCallContext(context)));
  };
  const callAt: CallWorkbook["callAt"] = async (id, cell, sheet) => {
    const { byId, refused } = await offersAt(cell, sheet);
    const offer = byId.get(id);
    if (!isOffer(offer)) throw new Error(JSON.stringify(refused ?? offer));
    return offer;
  };
  return {
    ...book,
    run,
    offersAt,
    callAt,
    write: (cells, sheet = notes) =>
      model.transact("person", () => {
        for (const [address, text] of Object.entries(cells)) {
          const { row, column } = areaAt(address);
          model.type(sheetNamed(model, sheet).id, row, column, text);
        }
      }),
    refusalAt: async (id, cell, sheet) => {
      const { byId, refused } = await offersAt(cell, sheet);
      const offer = refused ?? byId.get(id);
      if (offer === undefined || isOffer(offer)) throw new Error(`${id} is not refused`);
      return offer;
    },
    insert: async (id, cell, sheet) => {
      const offer = await callAt(id, cell, sheet);
      const { place } = await offersAt(cell, sheet);
      const report = await run((context) => writeCall(context, place, offer));
      await book.settled();
      return report;
    },
    shown: (cell, rows = 1, columns = 1, sheet = notes) => {
      const { row, column } = areaAt(cell);
      return Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (__, across) =>
          sheetNamed(model, sheet).text(row + down, column + across),
        ),
      );
    },
  };
}

/** What a column of a typed sheet shows, by its header. */
export function columnShown(book: CallWorkbook, sheet: string, header: string): string[] {
  const page = sheetNamed(book.model, sheet);
  const used = page.usedArea(true);
  if (used === null) throw new Error(`${sheet} is empty`);
  const at = Array.from({ length: used.columns }, (_, c) => page.text(2, c)).indexOf(header);
  if (at < 0) throw new Error(`${sheet} has no column ${header}`);
  return Array.from({ length: used.rows - 3 }, (_, r) => page.text(r + 3, at));
}

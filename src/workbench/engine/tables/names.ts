/** What tables, columns and names may be called; tables and defined names share one namespace. */
import { ModelError } from "../model-error";
import { findName, tableNamed, type WorkbookState } from "../state";

const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const likeCell = /^(?:[a-z]{1,3}\d+|r\d*c\d*|[rc])$/i;

/** Refuses what Excel refuses as a name (Microsoft, "Names in formulas": syntax rules). */
export function checkName(name: string): void {
  if (name.length > 255 || !legal.test(name) || likeCell.test(name))
    throw new ModelError("badName", name);
}

export function checkTableName(state: WorkbookState, name: string, ownId?: string): void {
  checkName(name);
  const taken = tableNamed(state, name);
  if ((taken && taken.id !== ownId) || findName(state, name))
    throw new ModelError("nameTaken", name);
}

export function freshTableName(state: WorkbookState): string {
  let number = state.tables.size + 1;
  while (tableNamed(state, `Tabel${number}`) ?? findName(state, `Tabel${number}`)) number++;
  return `Tabel${number}`;
}

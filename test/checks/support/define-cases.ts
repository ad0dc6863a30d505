/** How the cases of a check are written: what it is silent about, and what it says of everything else. */
import type { CellValue } from "../../../src/cells/cell-value";
import type { CheckId } from "../../../src/checks/catalogue";
import type { Severity } from "../../../src/checks/finding";
import type { CheckInput } from "../../../src/checks/input";

/** A finding as a person would note it down. What the finding does not have is left out. */
export interface Told {
  readonly severity: Severity;
  /** What it is about, whatever row it stands in. */
  readonly about: string;
  /** `Ramme!Ramme 1` is the column Ramme in the sheet's first row; `Ark!C6` a cell of a sheet of people's own. */
  readonly at: readonly string[];
  readonly stated?: string;
  readonly computed?: string;
  readonly difference?: string;
  /** What must stay the same for an explanation to hold, as Forklarede afvigelser shows it. */
  readonly value: string;
  /** What each cell holds, and what would be written there. */
  readonly fix?: Readonly<Record<string, readonly [from: CellValue, to: CellValue]>>;
  /** The Danish sentence. */
  readonly says: string;
}

export interface FaultyCase {
  readonly input: CheckInput;
  readonly found: readonly Told[];
  /** What other checks say of the same slip, as `check about`. */
  readonly beside?: readonly string[];
}

export interface CheckCases {
  readonly check: CheckId;
  /** By what is right about it: no check of the catalogue says anything. */
  readonly sound: Readonly<Record<string, CheckInput>>;
  /** By what is wrong. */
  readonly faulty: Readonly<Record<string, FaultyCase>>;
}

/** The cases of one check; the file has the check's id as its name and stands in its family's folder. */
export function defineCases(check: CheckId, cases: Omit<CheckCases, "check">): CheckCases {
  return { check, ...cases };
}

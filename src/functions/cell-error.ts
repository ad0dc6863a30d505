import type { FaultError } from "./fault";

/** An error value with its sentence, in the form Excel gives and takes them where there is no Office.js. */
export class CellError {
  readonly type = "Error";
  constructor(
    readonly basicValue: FaultError,
    readonly message: string,
  ) {}
}

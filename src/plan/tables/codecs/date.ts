/** A day. Workbooks hold Excel's serial number, data files ISO: `2013-05-01`. */
import { danishDate, dateOfText } from "../../../cells/danish-date";
import { dateOfSerial, serialOf } from "../../../cells/date-serial";
import { type IsoDate, toIsoDate } from "../../../cells/iso-date";
import type { Codec } from "../codec";
import { blankOrError, readAsText, wrong } from "../reading";

export const date: Codec<IsoDate> = {
  kind: "date",
  readCell: (cell) => {
    const special = blankOrError(cell);
    if (special !== undefined) return special;
    if (typeof cell === "string") {
      const value = dateOfText(cell);
      return value === undefined
        ? wrong("notADate")
        : readAsText(value, danishDate(value), "notADate");
    }
    const value = typeof cell === "number" ? dateOfSerial(cell) : undefined;
    return value === undefined ? wrong("notADate") : { value };
  },
  readText: toIsoDate,
  write: (day) => ({ number: serialOf(day) }),
  numberFormat: "dd-mm-yyyy",
  validation: { kind: "date" },
};

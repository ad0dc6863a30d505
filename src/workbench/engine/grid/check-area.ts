import { type Area, isOnSheet } from "../../cells/rectangle";
import { ModelError } from "../model-error";

/** Refuses an area that is not on a sheet. */
export function checkArea(area: Area): void {
  if (!isOnSheet(area)) throw new ModelError("areaOffSheet");
}

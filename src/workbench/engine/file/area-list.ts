/** Lists of areas as files write them, separated by spaces. */
import { cornersAddress, readArea } from "../../cells/address";
import type { Area } from "../../cells/rectangle";

export function parseAreas(text: string): Area[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((part) => readArea(part) ?? []);
}

export function areasText(areas: readonly Area[]): string {
  return areas.map(cornersAddress).join(" ");
}

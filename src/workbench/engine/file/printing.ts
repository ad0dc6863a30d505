/** How a sheet is printed: one element for the paper, and a flag elsewhere that says whether it is shrunk to fit. */
import type { Printing, Sheet } from "../model";
import type { SheetOrigin } from "./origin";
import { attributesText, child, flag, sourceOf, withAttributes, type XmlPart } from "./xml";

/** A4 in the format's list of papers (ECMA-376 part 1, 18.3.1.63). */
const a4 = 9;

export function readPrinting({ root }: XmlPart): Printing {
  const setup = child(root, "pageSetup")?.attributes;
  const landscape = setup?.["orientation"] === "landscape";
  if (!flag(child(child(root, "sheetPr"), "pageSetUpPr"), "fitToPage")) return { landscape };
  const fit = {
    wide: Number(setup?.["fitToWidth"] ?? 1),
    high: Number(setup?.["fitToHeight"] ?? 1),
  };
  return { landscape, fit };
}

export function isSamePrinting(a: Printing, b: Printing): boolean {
  return a.landscape === b.landscape && a.fit?.wide === b.fit?.wide && a.fit?.high === b.fit?.high;
}

/** `pageSetup`; what is known of it besides stays (paper, print quality, the printer's own settings). */
export function pageSetup({ printing }: Sheet, origin: SheetOrigin | undefined): string {
  const old = child(origin?.part.root, "pageSetup");
  const before = origin ? readPrinting(origin.part) : { landscape: false };
  if (isSamePrinting(before, printing)) return origin && old ? sourceOf(origin.part, old) : "";
  const changes = {
    orientation: printing.landscape ? "landscape" : "portrait",
    fitToWidth: printing.fit?.wide,
    fitToHeight: printing.fit?.high,
  };
  return origin && old
    ? withAttributes(origin.part, old, changes)
    : `<pageSetup${attributesText({ paperSize: a4, ...changes })}/>`;
}

/** The flag among the sheet's properties; empty where the sheet is printed at full size. */
export function fitFlag({ printing }: Sheet): string {
  return printing.fit ? '<pageSetUpPr fitToPage="1"/>' : "";
}

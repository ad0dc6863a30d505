/**
 * Takes away whatever questions have left: everything that bears the mark, and nothing else. Run before the first
 * question too, so that a run broken off half-way is tidied by the next.
 */
import { mark, markedNamespace } from "./probe";

export async function clearAway(context: Excel.RequestContext): Promise<void> {
  const { worksheets, names, settings, customXmlParts } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  settings.load("items/key");
  const parts = customXmlParts.getByNamespace(markedNamespace);
  parts.load("items/id");
  await context.sync();
  for (const item of names.items) if (item.name.startsWith(mark)) item.delete();
  for (const item of settings.items) if (item.key.startsWith(mark)) item.delete();
  const { items } = parts;
  for (const part of items) part.delete();
  for (const sheet of worksheets.items)
    if (sheet.name.startsWith(mark)) {
      // Excel does not delete a sheet that is hidden for good.
      sheet.visibility = "Visible";
      sheet.delete();
    }
  await context.sync();
}

/** Has LibreOffice calculate an .xlsx file anew, with a profile of its own, and gives what each sheet then holds. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Cells as LibreOffice's CSV has them: figures with a decimal point, unformatted. */
export type SheetText = readonly (readonly string[])[];

/** 0 is "always recalculate": without it LibreOffice shows what the file remembers. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-US</value></prop></item>
</oor:items>
`;

/** Semicolon, quote, UTF-8, from line 1, figures as they are and not as shown, every sheet to a file of its own. */
const csv = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1";

/** @param folder a folder of its own for the profile and the results */
export function recalculate(file: Uint8Array, folder: string): ReadonlyMap<string, SheetText> {
  const profile = path.join(folder, "profile");
  mkdirSync(path.join(profile, "user"), { recursive: true });
  writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
  writeFileSync(path.join(folder, "plan.xlsx"), file);
  const { status, stderr, error } = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      csv,
      "--outdir",
      folder,
      path.join(folder, "plan.xlsx"),
    ],
    { encoding: "utf8", timeout: 300_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice did not run: ${error?.message ?? stderr}`);
  const results = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  return new Map(
    results.map((name) => [
      name.slice("plan-".length, -".csv".length),
      cellsOf(readFileSync(path.join(folder, name), "utf8")),
    ]),
  );
}

function cellsOf(text: string): SheetText {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r?\n|$)/gy;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    rows.at(-1)?.push((found[1] ?? found[2] ?? "").replaceAll('""', '"'));
    if (found[3] !== ";") rows.push([]);
    if (cell.lastIndex >= text.length) break;
  }
  return rows;
}

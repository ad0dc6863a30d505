import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import kept from "../../src/functions/functions.json";
import { functions } from "../../src/functions/catalogue";
import { functions as danish } from "../../src/text/da/functions";
import { functionsHelp as danishHelp } from "../../src/text/da/functions-help";
import {
  createWorkbook,
  danishFunction,
  englishFunction,
  functionEntry,
} from "@tryghedsplan/workbench/engine";
import { functions as english } from "../../src/text/en/functions";
import { functionsHelp as englishHelp } from "../../src/text/en/functions-help";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly Parameter[];
  }[];
}

interface Generated {
  readonly jsdoc: Pick<Metadata, "functions">;
  readonly signatures: unknown;
  readonly en: Metadata;
  readonly da: Metadata;
}

/** What the functions' JSDoc says, what the repository keeps of it, and what the build writes for an add-in at this address. */
function generated(): Generated {
  const script = `
    import * as metadata from "./scripts/functions-metadata.mjs";
    const { en, da } = await metadata.localisedMetadata("https://example.dk/");
    const jsdoc = await metadata.generateMetadata();
    const signatures = metadata.signaturesOf(jsdoc);
    process.stdout.write(JSON.stringify({ jsdoc, signatures, en, da }));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", script],
    { encoding: "utf8" },
  );
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Generated;
}

const { jsdoc, signatures, en, da } = generated();

test("the metadata kept in the repository is what the functions say of themselves", () => {
  expect(kept).toEqual(signatures);
});

test("every function is there with the name people type, and takes tables and error values", () => {
  expect(
    en.functions.map(({ id, name, parameters }) => [
      id,
      name,
      parameters
        .map((one) => `${one.name}${one.optional ? "?" : ""}${one.repeating ? "…" : ""}`)
        .join(" "),
    ]),
  ).toEqual([
    ["ACHIEVEMENT", "MÅLOPFYLDELSE", "baseline target actual"],
    ["AMOUNT", "BELØB", "text"],
    ["CHANGE", "ÆNDRING", "baseline actual"],
    ["OVERVIEW", "OVERSIGT", "activities funding frame?"],
    ["PRICELEVEL", "PLFREMSKRIV", "amount fromYear toYear rates"],
    ["REMAINING", "RESTERENDE", "frame funding…"],
    ["SUMDEVIATION", "SUMAFVIGELSE", "stated parts unit?"],
    ["TARGETSTATUS", "MÅLSTATUS", "baseline target actual"],
    ["TARGET", "MÅLTAL", "baseline reduction"],
  ]);
  expect(Object.keys(functions).sort()).toEqual(en.functions.map(({ id }) => id).sort());
  for (const metadata of [en, da]) {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    for (const { parameters } of metadata.functions)
      for (const { dimensionality } of parameters) expect(dimensionality).toBe("matrix");
  }
});

test("both languages agree in everything but their texts", () => {
  const shape = ({ functions: all }: Metadata) =>
    all.map(({ id, name, parameters }) => [
      id,
      name,
      parameters.map(({ dimensionality, optional, repeating }) => [
        dimensionality,
        optional,
        repeating,
      ]),
    ]);
  expect(shape(da)).toEqual(shape(en));
});

test("the Danish help speaks of arguments by the names that errors give them", () => {
  const danishNames = new Map<string, string>(Object.entries(danish.argumentNames));
  const englishNames = new Map<string, string>(Object.entries(english.argumentNames));
  for (const [index, { parameters }] of en.functions.entries())
    for (const [at, { name }] of parameters.entries()) {
      expect(englishNames.get(name)).toBe(name);
      expect(da.functions[index]?.parameters[at]?.name).toBe(danishNames.get(name));
    }
});

test("the English help pages say what the functions' own descriptions say", () => {
  for (const { id, name, description, parameters } of jsdoc.functions)
    expect(Object.entries(englishHelp).find(([key]) => key === id)?.[1]).toMatchObject({
      name,
      description,
      parameters: parameters.map((one) => ({ name: one.name, description: one.description })),
    });
  expect(Object.keys(danishHelp)).toEqual(Object.keys(englishHelp));
});

/** Excel calculates a function of this name itself, called as in English or as in Danish. */
function isCalculated(word: string): boolean {
  const model = createWorkbook();
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet.");
  model.transact("person", () => model.type(sheet.id, 0, 0, `=${word}(1)`));
  const answers = [sheet.cell(0, 0).value, model.evaluate(sheet.id, `=${word}(1)`, 1, 1)];
  return answers.some((value) => JSON.stringify(value) !== '{"error":"#NAME?"}');
}

test("a name of Excel's own would be found", () => {
  expect(["SUM", "RENTE", "PMT", "XOPSLAG", "YDELSE", "XLOOKUP"].map(isCalculated)).not.toContain(
    false,
  );
});

test("ids and names keep Excel's rules, and are no cell reference and no function of Excel's", () => {
  for (const { id, name, description, helpUrl } of [...en.functions, ...da.functions]) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
    expect(name).toMatch(/^\p{L}[\p{L}0-9_.]{2,127}$/u);
    for (const word of [id, name]) {
      expect(word).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/i);
      expect(functionEntry(word)).toBeUndefined();
      expect(englishFunction(word)).toBeUndefined();
      expect(danishFunction(word)).toBe(word);
      expect(isCalculated(word)).toBe(false);
    }
    expect(description.length).toBeLessThan(256);
    expect(helpUrl).toMatch(
      new RegExp(`^https://example\\.dk/help/(da|en)/${id.toLowerCase()}\\.html$`),
    );
  }
});

test("every function has its help page in both languages, with its arguments and worked examples", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "tryghedsplan-help-"));
  try {
    const script = `
      import { writeHelpPages } from "./scripts/help-pages.mjs";
      await writeHelpPages(${JSON.stringify(folder)});`;
    spawnSync(process.execPath, ["--input-type=module", "--eval", script]);
    for (const [metadata, help] of [
      [da, danishHelp],
      [en, englishHelp],
    ] as const)
      for (const { id, name, helpUrl, parameters } of metadata.functions) {
        const page = readFileSync(path.join(folder, new URL(helpUrl).pathname), "utf8")
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&amp;", "&");
        const examples = Object.entries(help).find(([key]) => key === id)?.[1].examples ?? [];
        expect(page).toContain(`<h1>TRYG.${name}</h1>`);
        for (const parameter of parameters) expect(page).toContain(`<dt>${parameter.name}</dt>`);
        expect(examples.length).toBeGreaterThan(0);
        for (const { formula, shows } of examples)
          expect(page).toContain(`<code>${formula}</code></td><td>${shows}</td>`);
      }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("no function is volatile, streams or needs anything but its arguments", () => {
  for (const one of [...en.functions, ...da.functions]) expect(one).not.toHaveProperty("options");
});

/**
 * What Excel must know of the worksheet functions: `functions.json` from the JSDoc of src/functions, in English, and
 * `functions-da.json` from it with the Danish texts. `node scripts/functions-metadata.mjs` writes the part without texts and
 * addresses where the command line and the tests read it: src/functions/functions.json.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import metadataGenerator from "custom-functions-metadata";
import prettier from "prettier";
import { importTypeScript } from "./import-typescript.mjs";

const folder = "src/functions";
const kept = path.join(folder, "functions.json");

/** The help page of a function, under the add-in's address. */
export const helpPage = (language, id) => `help/${language}/${id.toLowerCase()}.html`;

/** The metadata as the JSDoc gives it; throws with the generator's sentences when something is refused. */
export async function generateMetadata() {
  const files = [];
  for (const name of (await readdir(folder)).sort()) {
    const file = path.join(folder, name);
    if (name.endsWith(".ts") && (await readFile(file, "utf8")).includes("@customfunction"))
      files.push(file);
  }
  const { errors, metadataJson } = await metadataGenerator.generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions, ...others } = JSON.parse(metadataJson);
  // The generator cannot ask for error values; without this Excel would not make the call.
  return { allowErrorForDataTypeAny: true, ...others, functions };
}

/** The metadata as a call needs it, without the texts that people read. */
export function signaturesOf(metadata) {
  const withoutTexts = (key, value) => (key === "description" ? undefined : value);
  return JSON.parse(JSON.stringify(metadata, withoutTexts));
}

/** The metadata with the texts and help addresses of a language. */
function inLanguage(metadata, help, { language, baseUrl }) {
  return {
    ...metadata,
    functions: metadata.functions.map((one) => {
      const { description, parameters } = help[one.id];
      return {
        ...one,
        description,
        helpUrl: baseUrl + helpPage(language, one.id),
        parameters: one.parameters.map((parameter, index) => ({
          ...parameter,
          ...parameters[index],
        })),
      };
    }),
  };
}

/** The metadata in both languages for an add-in at this address, an https folder ending in a slash. */
export async function localisedMetadata(baseUrl) {
  const metadata = await generateMetadata();
  const [da, en] = await importTypeScript([
    "src/text/da/functions-help.ts",
    "src/text/en/functions-help.ts",
  ]);
  return {
    da: inLanguage(metadata, da.functionsHelp, { language: "da", baseUrl }),
    en: inLanguage(metadata, en.functionsHelp, { language: "en", baseUrl }),
  };
}

/** Writes both files. */
export async function writeMetadata(output, baseUrl) {
  const { da, en } = await localisedMetadata(baseUrl);
  const write = (name, metadata) =>
    writeFile(path.join(output, name), `${JSON.stringify(metadata, undefined, 2)}\n`);
  await Promise.all([write("functions.json", en), write("functions-da.json", da)]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = JSON.stringify(signaturesOf(await generateMetadata()));
  await writeFile(kept, await prettier.format(text, { parser: "json", printWidth: 100 }));
}

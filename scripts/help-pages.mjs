/** The help page of each worksheet function, in both languages, from the sentences in src/text. Linked by `helpUrl`. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { helpPage } from "./functions-metadata.mjs";
import { importTypeScript } from "./import-typescript.mjs";

const namespace = "TRYG";

const style = `:root { color-scheme: light dark; }
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.15rem; margin-top: 2rem; }
code { font-family: Consolas, "DejaVu Sans Mono", monospace; font-size: 0.95em; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 0.4rem 0.6rem 0.4rem 0; text-align: left; vertical-align: top; }
dt { font-weight: 600; }
dd { margin: 0 0 0.6rem; }
nav { display: flex; gap: 1.5rem; }
`;

const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function page(language, title, body) {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'" />
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="../help.css" />
  </head>
  <body>
${body}
  </body>
</html>
`;
}

function functionPage({ language, other, words, id, help }) {
  const { name, description, parameters, result, notes, examples } = help;
  const call = `${namespace}.${name}`;
  const rows = examples.map(
    ({ formula, shows, note }) =>
      `      <tr><td><code>${escaped(formula)}</code></td><td>${escaped(shows)}</td><td>${escaped(note)}</td></tr>`,
  );
  return page(
    language,
    call,
    `    <nav><a href="index.html">${words.all}</a> <a href="../${other}/${id.toLowerCase()}.html">${words.other}</a></nav>
    <h1>${call}</h1>
    <p>${escaped(description)}</p>
    <p><code>=${call}(${parameters.map((one) => one.name).join(";")})</code></p>
    <h2>${words.arguments}</h2>
    <dl>
${parameters.map((one) => `      <dt>${one.name}</dt>\n      <dd>${escaped(one.description)}</dd>`).join("\n")}
    </dl>
    <h2>${words.result}</h2>
    <p>${escaped(result)}</p>
    <h2>${words.notes}</h2>
    <ul>
${notes.map((note) => `      <li>${escaped(note)}</li>`).join("\n")}
    </ul>
    <h2>${words.examples}</h2>
    <table>
      <tr><th scope="col">${words.formula}</th><th scope="col">${words.shows}</th><th scope="col">${words.note}</th></tr>
${rows.join("\n")}
    </table>`,
  );
}

function indexPage({ language, other, words, helps }) {
  const entries = helps.map(
    ([id, { name, description }]) =>
      `      <dt><a href="${id.toLowerCase()}.html">${namespace}.${name}</a></dt>\n      <dd>${escaped(description)}</dd>`,
  );
  return page(
    language,
    words.title,
    `    <nav><a href="../${other}/index.html">${words.other}</a></nav>
    <h1>${words.title}</h1>
    <p>${escaped(words.intro)}</p>
    <dl>
${entries.join("\n")}
    </dl>`,
  );
}

/** Writes the pages under `help/` of the folder. */
export async function writeHelpPages(output) {
  const [da, en] = await importTypeScript([
    "src/text/da/functions-help.ts",
    "src/text/en/functions-help.ts",
  ]);
  /** @type {[language: string, other: string, texts: Record<string, any>][]} */
  const languages = [
    ["da", "en", da],
    ["en", "da", en],
  ];
  for (const [language, other, { functionsHelp, helpPageWords: words }] of languages) {
    const helps = Object.entries(functionsHelp);
    await mkdir(path.join(output, "help", language), { recursive: true });
    await writeFile(
      path.join(output, "help", language, "index.html"),
      indexPage({ language, other, words, helps }),
    );
    for (const [id, help] of helps)
      await writeFile(
        path.join(output, helpPage(language, id)),
        functionPage({ language, other, words, id, help }),
      );
  }
  await writeFile(path.join(output, "help", "help.css"), style);
}

/** The page: runs the questions in the Excel it is open in, and hands over the transcript as a file. */
import { refusalIn } from "./ask";
import { registerFunctions } from "./functions";
import type { FunctionRecord } from "./probe";
import { probes } from "./probes/all";
import { runProbes, type Answers } from "./run";
import { fileNameOf, newestSet, textOf, type Transcript } from "./transcript";
import { wordsIn, type Words } from "./words";

function part<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`);
  return found;
}

const runButton = part("run", HTMLButtonElement);
const saveButton = part("save", HTMLButtonElement);
const progress = part("progress", HTMLProgressElement);
const state = part("state", HTMLParagraphElement);
const result = part("result", HTMLElement);
const text = part("text", HTMLTextAreaElement);

const isSetSupported = (name: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(name, version);

function speak(locale: string): Words {
  const words = wordsIn(locale);
  document.documentElement.lang = locale.toLowerCase().startsWith("da") ? "da" : "en";
  document.title = words.title;
  part("title", HTMLHeadingElement).textContent = words.title;
  part("what", HTMLParagraphElement).textContent = words.what(probes.length);
  part("care", HTMLParagraphElement).textContent = words.care;
  part("copy-help", HTMLLabelElement).textContent = words.copyHelp;
  runButton.textContent = words.run;
  saveButton.textContent = words.save;
  state.textContent = words.connecting;
  return words;
}

function transcriptOf(answers: Answers): Transcript {
  const { host, platform, version } = Office.context.diagnostics;
  return {
    format: 1,
    date: new Date().toISOString(),
    host: String(host),
    platform: String(platform),
    version,
    displayLanguage: Office.context.displayLanguage,
    contentLanguage: Office.context.contentLanguage,
    excelApi: newestSet(isSetSupported),
    answers,
  };
}

/** A link that is clicked at once is the way to a file that works in Excel's own browser and in a frame alike. */
function download(transcript: Transcript): void {
  const address = URL.createObjectURL(new Blob([textOf(transcript)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileNameOf(transcript);
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

async function run(words: Words, functions: FunctionRecord): Promise<Transcript | undefined> {
  runButton.disabled = true;
  saveButton.disabled = true;
  result.hidden = true;
  progress.hidden = false;
  progress.max = probes.length;
  progress.value = 0;
  const host = {
    run: <T>(work: (context: Excel.RequestContext) => Promise<T>) => Excel.run(work),
    isSetSupported,
    functions,
  };
  try {
    const answers = await runProbes(host, probes, (done) => {
      progress.value = done;
      state.textContent = words.running(done, probes.length);
    });
    const all = Object.values(answers);
    state.textContent = words.done(
      all.filter((each) => "answer" in each).length,
      all.filter((each) => "error" in each).length,
      all.filter((each) => "notSupported" in each).length,
    );
    const transcript = transcriptOf(answers);
    text.value = textOf(transcript);
    result.hidden = false;
    saveButton.disabled = false;
    return transcript;
  } catch (error) {
    state.textContent = words.failed(refusalIn(error).code);
    return undefined;
  } finally {
    progress.hidden = true;
    runButton.disabled = false;
  }
}

function functionsOfThePage(): FunctionRecord {
  // Excel without custom functions leaves their questions out by itself.
  if (!("CustomFunctions" in globalThis)) return { calls: () => 0, release: () => undefined };
  return registerFunctions((id, called) => {
    CustomFunctions.associate(id, called);
  });
}

const first = speak(navigator.language);
const functions = functionsOfThePage();
if ("Office" in globalThis) {
  const { host } = await Office.onReady();
  // A page outside Office is answered with a host of null, which the types of Office.js leave out.
  if ((host as Office.HostType | null) === null) state.textContent = first.noExcel;
  else {
    const words = speak(Office.context.displayLanguage);
    let transcript: Transcript | undefined;
    runButton.addEventListener("click", () => {
      void run(words, functions).then((made) => (transcript = made));
    });
    saveButton.addEventListener("click", () => {
      if (transcript) download(transcript);
    });
    state.textContent = words.ready;
    runButton.disabled = false;
  }
} else state.textContent = first.noExcel;

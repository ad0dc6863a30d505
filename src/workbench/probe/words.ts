/** What the page says: Danish, and English where Excel speaks anything else. */
export interface Words {
  readonly title: string;
  what(questions: number): string;
  readonly care: string;
  readonly run: string;
  readonly save: string;
  readonly connecting: string;
  readonly noExcel: string;
  readonly ready: string;
  running(done: number, questions: number): string;
  done(answered: number, refused: number, notSupported: number): string;
  failed(code: string): string;
  readonly copyHelp: string;
}

const da: Words = {
  title: "Excel-prøve",
  what: (questions) =>
    `Siden spørger Excel om ${questions} små ting og skriver svarene ned. Afskriften viser, hvor arbejdsbordets Excel afviger fra den rigtige.`,
  care: "Brug en tom projektmappe. Hvert spørgsmål får sit eget ark, som fjernes igen, og Fortryd i Excel bliver tømt.",
  run: "Kør",
  save: "Gem afskrift",
  connecting: "Venter på Excel …",
  noExcel: "Siden er ikke åbnet i Excel. Start den med npm run start:excel -- --probe.",
  ready: "Klar.",
  running: (done, questions) => `${done} af ${questions} spørgsmål er besvaret …`,
  done: (answered, refused, notSupported) =>
    `Færdig: ${answered} svar, ${refused} afbrudt af en fejl, ${notSupported} kan ikke stilles her. Gem afskriften.`,
  failed: (code) =>
    `Prøven standsede: Excel svarede ${code}. Luk celler, der redigeres, og tryk Kør igen; det, der er efterladt, ryddes først op.`,
  copyHelp: "Afskriften. Kan den ikke gemmes herfra, kan teksten kopieres til en fil.",
};

const en: Words = {
  title: "Excel probe",
  what: (questions) =>
    `The page asks Excel ${questions} small questions and writes the answers down. The transcript shows where the workbench's Excel differs from the real one.`,
  care: "Use an empty workbook. Each question gets a sheet of its own, which is removed again, and Excel's Undo is emptied.",
  run: "Run",
  save: "Save transcript",
  connecting: "Waiting for Excel …",
  noExcel: "The page is not open in Excel. Start it with npm run start:excel -- --probe.",
  ready: "Ready.",
  running: (done, questions) => `${done} of ${questions} questions are answered …`,
  done: (answered, refused, notSupported) =>
    `Done: ${answered} answers, ${refused} broken off by an error, ${notSupported} cannot be asked here. Save the transcript.`,
  failed: (code) =>
    `The probe stopped: Excel answered ${code}. Leave cells that are being edited and press Run again; what was left is tidied first.`,
  copyHelp: "The transcript. Where it cannot be saved from here, copy the text into a file.",
};

export function wordsIn(locale: string): Words {
  return locale.toLowerCase().startsWith("da") ? da : en;
}

/** The help on the worksheet functions, as far as it is the same in every language, and its shape. */

/** By id: the name, and worked examples, each with the formula as Excel with Danish settings has it, and what the cell then shows. */
const sameEverywhere = {
  REMAINING: {
    name: "RESTERENDE",
    examples: [
      ["=TRYG.RESTERENDE(2000000;1490000)", "510000"],
      ["=TRYG.RESTERENDE(2000000;{450000;30000;20000};530000)", "970000"],
      ["=TRYG.RESTERENDE({2000000\\2000000};{40000\\0;450000\\450000})", "1510000"],
    ],
  },
  ACHIEVEMENT: {
    name: "MÅLOPFYLDELSE",
    examples: [
      ["=AFRUND(TRYG.MÅLOPFYLDELSE(154;139;146);2)", "0,53"],
      ["=TRYG.MÅLOPFYLDELSE(154;139;139)", "1"],
      ['=TRYG.MÅLOPFYLDELSE(154;139;"")', "#I/T"],
    ],
  },
  TARGET: {
    name: "MÅLTAL",
    examples: [
      ["=TRYG.MÅLTAL(154;25%)", "116"],
      ["=TRYG.MÅLTAL(65;{0,1\\0,15\\0,2\\0,25})", "59"],
      ["=TRYG.MÅLTAL(45;30%)", "32"],
    ],
  },
  CHANGE: {
    name: "ÆNDRING",
    examples: [
      ["=AFRUND(TRYG.ÆNDRING(65;59);3)", "-0,092"],
      ["=TRYG.ÆNDRING(20;21)", "0,05"],
    ],
  },
  TARGETSTATUS: {
    name: "MÅLSTATUS",
    examples: [
      ["=TRYG.MÅLSTATUS(154;139;139)", "Opfyldt"],
      ["=TRYG.MÅLSTATUS(154;139;146)", "Delvist opfyldt"],
      ["=TRYG.MÅLSTATUS(154;139;160)", "Negativ udvikling"],
    ],
  },
  SUMDEVIATION: {
    name: "SUMAFVIGELSE",
    examples: [
      ["=TRYG.SUMAFVIGELSE(1490000;1460000)", "30000"],
      ["=TRYG.SUMAFVIGELSE(725;{139\\416\\59\\66\\18\\29};1)", "0"],
    ],
  },
  AMOUNT: {
    name: "BELØB",
    examples: [
      ['=TRYG.BELØB("1.490.000 kr.")', "1490000"],
      ['=TRYG.BELØB("0,5 mio. kr.")', "500000"],
      ['=TRYG.BELØB("30.000.")', "30000"],
    ],
  },
  PRICELEVEL: {
    name: "PLFREMSKRIV",
    examples: [
      ["=TRYG.PLFREMSKRIV(40000;2013;2014;{2013\\2014\\0,02})", "40800"],
      ["=TRYG.PLFREMSKRIV(40800;2014;2013;{2013\\2014\\0,02})", "40000"],
    ],
  },
  OVERVIEW: {
    name: "OVERSIGT",
    examples: [
      [
        "=INDEKS(TRYG.OVERSIGT(TP_Aktiviteter[#Alle];TP_Finansiering[#Alle];TP_Ramme[#Alle]);11;3)",
        "1490000",
      ],
      [
        "=INDEKS(TRYG.OVERSIGT(TP_Aktiviteter[#Alle];TP_Finansiering[#Alle];TP_Ramme[#Alle]);12;6)",
        "1380000",
      ],
    ],
  },
} as const satisfies Readonly<
  Record<
    string,
    { readonly name: string; readonly examples: readonly (readonly [string, string])[] }
  >
>;

type Same = typeof sameEverywhere;

/** What one language says of a function. */
interface HelpTexts<Examples extends readonly unknown[]> {
  /** One or two sentences, shown by the formula bar. */
  readonly description: string;
  /** Each argument with what it is, in the order in which they are given. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly result: string;
  /** What people should know: blanks, errors, shapes. */
  readonly notes: readonly string[];
  /** What each worked example shows. */
  readonly examples: { readonly [At in keyof Examples]: string };
}

export interface FunctionHelp extends Pick<HelpTexts<[]>, "description" | "result" | "notes"> {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly examples: readonly {
    readonly formula: string;
    readonly shows: string;
    readonly note: string;
  }[];
}
export type FunctionsHelp = Readonly<Record<keyof Same, FunctionHelp>>;

/** The help in one language. A function or a worked example without texts does not compile. */
export function helpIn(texts: {
  readonly [Id in keyof Same]: HelpTexts<Same[Id]["examples"]>;
}): FunctionsHelp {
  const helpOn = (id: keyof Same): FunctionHelp => {
    const { parameters, examples: notes, ...said } = texts[id];
    const { name, examples } = sameEverywhere[id];
    return {
      ...said,
      name,
      parameters: Object.entries(parameters).map(([argument, description]) => ({
        name: argument,
        description,
      })),
      examples: examples.map(([formula, shows], at) => ({ formula, shows, note: notes[at] ?? "" })),
    };
  };
  return {
    REMAINING: helpOn("REMAINING"),
    ACHIEVEMENT: helpOn("ACHIEVEMENT"),
    TARGET: helpOn("TARGET"),
    CHANGE: helpOn("CHANGE"),
    TARGETSTATUS: helpOn("TARGETSTATUS"),
    SUMDEVIATION: helpOn("SUMDEVIATION"),
    AMOUNT: helpOn("AMOUNT"),
    PRICELEVEL: helpOn("PRICELEVEL"),
    OVERVIEW: helpOn("OVERVIEW"),
  };
}

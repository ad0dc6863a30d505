/**
 * What differs between an Excel of one language and of another: how formulas are typed and read, how figures and dates
 * are, and what Excel itself calls new things. Files and Office.js are the same everywhere.
 */
import type { Grammar } from "../formula/grammar";
import type { StructuredStyle } from "../formula/structured-text";

export type LocaleTag = "da-DK" | "en-US";

export interface Locale {
  readonly tag: LocaleTag;
  readonly grammar: Grammar;
  readonly structured: StructuredStyle;
  /** What a function named in English is called here; the same name where there is no other. Upper-case. */
  functionName(english: string): string;
  /** The English name of a function as it is called here; undefined for a name that is not known here. */
  englishFunction(name: string): string | undefined;
  readonly figures: FigureStyle;
  readonly dates: DateStyle;
  readonly newNames: NewNames;
}

interface FigureStyle {
  /** What numfmt calls the language. */
  readonly language: string;
  /** Between groups of three digits. */
  readonly group: "." | ",";
  readonly currency: {
    /** Finds the amount, in whichever of its groups has matched, where the currency stands beside it. */
    readonly pattern: RegExp;
    /** The number formats Excel gives an amount as typed. */
    readonly whole: string;
    readonly decimals: string;
  };
}

interface DateStyle {
  readonly order: "day first" | "month first";
  /** Those that may stand between day, month and year as typed. */
  readonly signs: string;
  readonly months: readonly string[];
  readonly monthNames: readonly string[];
  /** The format of a typed time of day, without and with seconds. */
  readonly time: string;
  readonly timeWithSeconds: string;
  /** Whether 8:30 PM is a time. */
  readonly halfDays: boolean;
  /** Formats that files write in en-US and Excel shows by the regional settings: the short date, alone and with time. */
  readonly regionalFormats: ReadonlyMap<string, string>;
  /** What the slash of a date format stands for. */
  readonly separator: string;
  /** How the formula bar shows a date and a time. */
  readonly editDate: string;
  readonly editTime: string;
}

interface NewNames {
  /** A new sheet, with a number after it. */
  readonly sheet: string;
  /** A table's column without a name, with a number after it. */
  readonly column: string;
}

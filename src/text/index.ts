/**
 * Every sentence a person reads, by typed key. A room's sentences are one file per language (`da/workbook.ts`,
 * `en/workbook.ts`); English must have exactly the Danish keys with the same parameters, which the types see to.
 */
import { da } from "./da";
import { en } from "./en";
import type { Widen } from "./widen";

export type Language = "da" | "en";
export type Sentences = Widen<typeof da>;

/** English is checked against Danish: the same keys, and functions of the same parameters. */
const languages: Record<Language, Sentences> = { da, en };

/** The sentences in a language; Danish unless English is asked for. */
export function sentences(language: Language): Sentences {
  return languages[language];
}

/** English when the host's language is not Danish. `locale` is an IETF tag such as `da-DK`. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith("da") ? "da" : "en";
}

/**
 * Every sentence a person reads, by typed key. A room's sentences are one file per language (`da/workbook.ts`,
 * `en/workbook.ts`); English must have exactly the Danish keys with the same parameters, which the types see to.
 * This is all of them at once, for the command line; the pane fetches what it shows (`first-sentences.ts`), and what stands
 * on sheets is Danish in every language, so the workbook's room takes `da/workbook.ts` itself.
 */
import { da } from "./da";
import { en } from "./en";
import type { Language } from "./language";
import type { Like } from "./like";

export type Sentences = Like<typeof da>;

/** English is checked against Danish: the same keys, and functions of the same parameters. */
const languages: Record<Language, Sentences> = { da, en };

/** The sentences in a language; Danish unless English is asked for. */
export function sentences(language: Language): Sentences {
  return languages[language];
}

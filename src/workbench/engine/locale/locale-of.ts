/** The languages the stand-in speaks. A further one is a file beside danish.ts, and a line here. */
import { danish } from "./danish";
import { english } from "./english";
import type { Locale, LocaleTag } from "./locale";

const locales: Readonly<Record<LocaleTag, Locale>> = { "da-DK": danish, "en-US": english };

export function localeOf(tag: LocaleTag): Locale {
  return locales[tag];
}

export function isLocaleTag(text: string): text is LocaleTag {
  return Object.hasOwn(locales, text);
}

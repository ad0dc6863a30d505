export type Language = "da" | "en";

/** English when the host's language is not Danish. `locale` is an IETF tag such as `da-DK`. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith("da") ? "da" : "en";
}

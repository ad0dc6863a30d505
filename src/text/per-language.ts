import type { Language } from "./language";

/** Fetches sentences in one language. The same promise each time, so that a view can wait for it while it is drawn. */
export function perLanguage<Words>(
  load: Readonly<Record<Language, () => Promise<Words>>>,
): (language: Language) => Promise<Words> {
  const loading = new Map<Language, Promise<Words>>();
  return (language) => {
    const words = loading.get(language) ?? load[language]();
    loading.set(language, words);
    return words;
  };
}

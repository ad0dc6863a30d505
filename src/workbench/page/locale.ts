/** The Excel the page stands in for: `?locale=en-US` asks for its language and settings. Danish unless it does. */
import type { LocaleTag } from "../engine/locale/locale";
import { isLocaleTag } from "../engine/locale/locale-of";

export function localeAskedFor(search: string): LocaleTag {
  const asked = new URLSearchParams(search).get("locale") ?? "";
  return isLocaleTag(asked) ? asked : "da-DK";
}

/** Tests in Node have no address. */
export const pageLocale = localeAskedFor("location" in globalThis ? location.search : "");

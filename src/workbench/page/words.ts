/** The sentences of the workbench's page, in the language of the Excel it stands in for. */
import type { LocaleTag } from "../engine/locale/locale";
import { pageLocale } from "./locale";
import { danish } from "./words/danish";
import { english } from "./words/english";

export type Words = typeof danish;

const byLocale: Readonly<Record<LocaleTag, Words>> = { "da-DK": danish, "en-US": english };

export const words = byLocale[pageLocale];

/**
 * What an explained deviation is kept under, and the value that must still be the same for it to hold. People read both
 * on the sheet Forklarede afvigelser, so figures stand there as people write them, and are read back to be compared:
 * another way of writing the same figure brings no finding back.
 */
import { type FigureUnit, formatFigure, isFigure } from "../plan/figure";
import type { Finding } from "./finding";

/** A figure, or what a cell says. */
export type DeviationPart = string | { readonly unit: FigureUnit; readonly figure: number };
export type DeviationValue = readonly DeviationPart[];

const separator = " · ";
/** The cell must not be blank: a row without a value explains nothing. */
const noValue = "–";

/** The key and the value as they are written on the sheet: `1.460.000 kr. · 1.490.000 kr.` */
export function deviation({ code, subject, value }: Pick<Finding, "code" | "subject" | "value">): {
  readonly key: string;
  readonly value: string;
} {
  const written = given(value).map(writtenPart).join(separator);
  return { key: `${code}/${subject}`, value: written === "" ? noValue : written };
}

/** Whether a value that somebody explained is still the finding's, whichever version wrote it. */
export function isSameValue(kept: string, value: DeviationValue): boolean {
  if (kept === firstForm(value)) return true;
  const parts = given(value);
  if (parts.length === 0) return kept === noValue;
  if (kept === parts.map(writtenPart).join(separator)) return true;
  const texts = kept.split(separator);
  return texts.length === parts.length && parts.every((part, at) => isPart(texts[at] ?? "", part));
}

/** The form that the first version wrote: two plain numbers, or nothing in their place: `146000000/149000000`. */
function firstForm(value: DeviationValue): string {
  const [one = "", other = ""] = value.map((part) =>
    typeof part === "string" ? part : String(part.figure),
  );
  return `${one}/${other}`;
}

function isPart(text: string, part: DeviationPart): boolean {
  if (typeof part === "string") return text.trim() === part.trim();
  return isFigure(text.trim(), part.figure, part.unit);
}

function writtenPart(part: DeviationPart): string {
  return typeof part === "string" ? part : formatFigure(part.figure, part.unit);
}

const given = (value: DeviationValue): DeviationValue => value.filter((part) => part !== "");

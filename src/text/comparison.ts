/** What a finding compares, as its sentence writes it. Amounts and counts are written in Danish in every language. */
import type { Contradiction, Comparison } from "../checks/comparison";
import { type FigureUnit, formatFigure } from "../plan/figure";
import type { Interval } from "../plan/interval";

export const stated = ({ stated: figure, unit }: Comparison): string => formatFigure(figure, unit);

export const computed = ({ computed: figure, unit }: Contradiction): string =>
  formatFigure(figure, unit);

/** Without its sign. */
export const difference = ({ difference: figure, unit }: Contradiction): string =>
  formatFigure(Math.abs(figure), unit);

/** `1.450.000 kr. – 1.550.000 kr.` */
export const range = ({ twiceLow, twiceHigh }: Interval, unit: FigureUnit): string =>
  [...new Set([twiceLow, twiceHigh])].map((twice) => formatFigure(twice / 2, unit)).join(" – ");

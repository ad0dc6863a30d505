/** The figures of a finding as its sentence writes them. The plan's figures are written in Danish in every language. */
import type { Compared, Figures } from "../checks/figures";
import { type FigureUnit, formatFigure } from "../plan/figure";
import type { Interval } from "../plan/interval";

export const stated = ({ stated: figure, unit }: Figures): string => formatFigure(figure, unit);

export const computed = ({ computed: figure, unit }: Compared): string =>
  formatFigure(figure, unit);

/** Without its sign. */
export const difference = ({ difference: figure, unit }: Compared): string =>
  formatFigure(Math.abs(figure), unit);

/** `1.450.000 kr. – 1.550.000 kr.` */
export const range = ({ twiceLow, twiceHigh }: Interval, unit: FigureUnit): string =>
  [...new Set([twiceLow, twiceHigh])].map((twice) => formatFigure(twice / 2, unit)).join(" – ");

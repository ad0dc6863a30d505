/** The figures of a finding as its sentence writes them. The plan's figures are written in Danish in every language. */
import type { Compared, Figures } from "../checks/figures";
import { formatFigure } from "../plan/figure";

export const stated = ({ stated: figure, unit }: Figures): string => formatFigure(figure, unit);

export const computed = ({ computed: figure, unit }: Compared): string =>
  formatFigure(figure, unit);

/** Without its sign. */
export const difference = ({ difference: figure, unit }: Compared): string =>
  formatFigure(Math.abs(figure), unit);

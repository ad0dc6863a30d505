/**
 * Functions of figures that stand beside each other, such as a baseline, a target and what was reported: from cells to
 * figures, one case or a whole table of them.
 */
import { argument, placeOf } from "./argument";
import { figureAt, type Millionths } from "./cells";
import { each, isFault, one, type Result, type Results } from "./each";
import type { ArgumentName, At } from "../text/messages/faults";
import { singleFigure } from "./single";

/** Undefined where the cell is blank. */
export type Figure = Millionths | undefined;
/** Where the cell of an argument stands, for a sentence about it. */
export type PlaceOf = (argument: ArgumentName) => At;

/**
 * The result for every row and column of the arguments, given in the order of their names; a cell that is no figure is
 * the fault of its own case. What is not given has no figure.
 */
export function eachFigure(
  names: readonly ArgumentName[],
  compute: (place: PlaceOf, a: Figure, b: Figure, c: Figure) => Result,
  givenA: unknown,
  givenB: unknown,
  givenC?: unknown,
): Results {
  const a = singleFigure(givenA);
  const b = singleFigure(givenB);
  const c = singleFigure(givenC);
  // Nearly every call is of single cells with a number in each, and needs no arguments expanded.
  if (a !== undefined && b !== undefined && (c !== undefined || names.length === 2))
    return one(compute(atArgument, a, b, c));
  const given = [givenA, givenB, givenC];
  const inputs = names.map((name, at) => argument(name, given[at]));
  return each(inputs, (row, column) => {
    const figures: Figure[] = [];
    for (const input of inputs) {
      const figure = figureAt(input, row, column);
      if (isFault(figure)) return figure;
      figures.push(figure);
    }
    const place: PlaceOf = (name) =>
      placeOf(inputs.find((input) => input.name === name) ?? argument(name, null), row, column);
    return compute(place, figures[0], figures[1], figures[2]);
  });
}

const atArgument: PlaceOf = (argument) => ({ argument });

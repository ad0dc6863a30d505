/** The letters of columns; columns count from 0. */

const known: string[] = [];

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  return (known[column] ??= spell(column));
}

function spell(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A is 0, in upper or lower case. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

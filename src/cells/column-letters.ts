/** Columns by their letters: A is column 0, Z is 25, AA is 26. */

const [letterBeforeA, letters] = [64, 26];

/** The letters of a column, which counts from 0. */
export function columnLetters(column: number): string {
  let text = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / letters)) {
    text = String.fromCharCode(letterBeforeA + 1 + ((rest - 1) % letters)) + text;
  }
  return text;
}

/** The column that a text such as `AB` or `AB7` begins with, from 0; undefined where it begins with no capital letter. */
export function columnOfLetters(text: string): number | undefined {
  let column = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - letterBeforeA;
    if (letter < 1 || letter > letters) break;
    column = column * letters + letter;
  }
  return column === 0 ? undefined : column - 1;
}

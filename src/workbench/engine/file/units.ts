/**
 * Column widths and row heights: files count widths in characters of the standard font and heights in points,
 * the model in pixels. The standard font's widest digit is 7 pixels (Calibri 11; ECMA-376 part 1, 18.3.1.13).
 */
const digit = 7;

export function pixelsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

export function widthOfPixels(pixels: number): number {
  return Math.trunc((pixels / digit) * 256) / 256;
}

export function pixelsOfPoints(points: number): number {
  return Math.round((points * 4) / 3);
}

export function pointsOfPixels(pixels: number): number {
  return (pixels * 3) / 4;
}

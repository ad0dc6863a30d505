/** Excel compares names and texts without regard to case. */
export function fold(text: string): string {
  return text.toLowerCase();
}

export function sameFolded(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** How whole numbers, and words for one or several, are written in one language. */
export interface Counting {
  /** `1.234` in Danish. */
  whole(count: number): string;
  /** `1 celle`, `1.234 celler`. */
  many(count: number, one: string, more: string): string;
}

/** @param locale an IETF tag such as `da-DK` */
export function countingIn(locale: string): Counting {
  const whole = (count: number): string => count.toLocaleString(locale);
  return { whole, many: (count, one, more) => `${whole(count)} ${count === 1 ? one : more}` };
}

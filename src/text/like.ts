/**
 * What another language must have where the Danish file decides what is said: the same keys, a text for a text, and a
 * function of the same parameters for a function. Where codes decide it, their `SentencesOf` is used instead.
 */
export type Like<T> = T extends string
  ? string
  : T extends (...args: infer Parameters) => string
    ? (...args: Parameters) => string
    : { readonly [Key in keyof T]: Like<T[Key]> };

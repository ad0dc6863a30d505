/**
 * What another language must have where Danish says what there is to say: the same keys, any text for a text, and for a
 * function one of the same parameters. Where codes say it, `SentencesOf` of their parameters does.
 */
export type Like<T> = T extends string
  ? string
  : T extends (...args: infer Parameters) => string
    ? (...args: Parameters) => string
    : { readonly [Key in keyof T]: Like<T[Key]> };

/** The shape of a language's sentences: literal texts widen to string, functions keep their parameters. */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Parameters) => string
    ? (...args: Parameters) => string
    : { readonly [Key in keyof T]: Widen<T[Key]> };

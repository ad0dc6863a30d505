declare const brand: unique symbol;

/** A value that has been checked once. The compiler does not take a plain number or text for it. */
export type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

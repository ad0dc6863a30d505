declare const brand: unique symbol;

/** A value that has been looked at once and is trusted afterwards: a plain number or text does not pass for it. */
export type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** The decoder every browser and Node have, as far as it is used: ECMAScript's own types do not hold it. */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean });
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

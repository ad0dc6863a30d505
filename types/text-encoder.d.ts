/** The encoder every browser and Node have, as far as it is used: ECMAScript's own types do not hold it. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

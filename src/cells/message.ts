/**
 * What is to be said, as data. Every room says what it has to say by a code with parameters; the sentence of each code
 * stands in `text/`, in every language. Parameters are values (a year, an amount, a name somebody typed), never
 * formatted text: how a figure is written is the sentence's business.
 */

/** A code of `Params`, with what its sentence has to know. */
export type Message<Params, Code extends keyof Params = keyof Params> = {
  readonly [C in Code]: { readonly code: C; readonly params: Params[C] };
}[Code];

/** The sentences of these codes in one language: none is missing, and none is there that no code asks for. */
export type SentencesOf<Params, Code extends keyof Params = keyof Params> = {
  readonly [C in Code]: (params: Params[C]) => string;
};

/** The parameters of a code that says it all. */
export type Nothing = Readonly<Record<never, never>>;

/** The sentence of a message. */
export function say<Params, Code extends keyof Params>(
  message: Message<Params, Code>,
  sentences: SentencesOf<Params, Code>,
): string {
  return sentences[message.code](message.params);
}

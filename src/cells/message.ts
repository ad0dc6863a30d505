/**
 * What is to be said, as data: a code with parameters. The sentence of each code stands in `text/`, in every language.
 * Parameters are values (a year, an amount, a name somebody typed) and never formatted text, since each language writes
 * figures in its own way.
 */

/** A code of `Params`, with the parameters of its sentence. */
export type Message<Params, Code extends keyof Params = keyof Params> = {
  readonly [C in Code]: { readonly code: C; readonly params: Params[C] };
}[Code];

/** The sentences of these codes in one language. None is missing, and none is there that no code has. */
export type SentencesOf<Params, Code extends keyof Params = keyof Params> = {
  readonly [C in Code]: (params: Params[C]) => string;
};

/** The parameters of a code whose sentence needs none. */
export type Nothing = Readonly<Record<never, never>>;

/** The sentence of a message. */
export function say<Params, Code extends keyof Params>(
  message: Message<Params, Code>,
  sentences: SentencesOf<Params, Code>,
): string {
  return sentences[message.code](message.params);
}

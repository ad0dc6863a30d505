/** What Excel on the web weighs: 3,000,000 characters, which are 3 MB or, each with a diacritic, 6 MB in UTF-8. */
import { put, refusal } from "../ask";
import type { Place, Probe } from "../probe";

const cells = 100;
const perCell = 30_000;

async function send({ context, sheet }: Place, sign: string) {
  put(
    sheet,
    `A1:A${cells}`,
    Array.from({ length: cells }, () => [sign.repeat(perCell)]),
  );
  const refused = await refusal(context);
  // The place is the transport's own, and none.
  return refused?.code ?? null;
}

/** On the machine itself nothing is weighed. */
const needs = { set: "ExcelApiOnline", version: "1.1" };

export const payload: readonly Probe[] = [
  {
    id: "payload-of-plain-letters",
    behaviours: ["payload-limit"],
    asks: "Does a request of 3 million characters of one byte pass?",
    needs,
    ask: (place) => send(place, "a"),
  },
  {
    id: "payload-of-danish-letters",
    behaviours: ["payload-limit", "payload-is-the-body"],
    asks: "Does a request of 3 million characters of two bytes pass?",
    needs,
    ask: (place) => send(place, "å"),
  },
];

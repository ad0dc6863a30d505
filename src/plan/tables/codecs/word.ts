/** One of the plan's fixed words, in whatever case it was typed. */
import { fold } from "../../../cells/fold";
import type { Codec } from "../codec";
import type { ListKey } from "../list-keys";
import { blankOrError, wrong } from "../reading";
import { heldAsText } from "./text";

export function word<Word extends string>(list: ListKey, words: readonly Word[]): Codec<Word> {
  return {
    ...heldAsText,
    kind: "word",
    readCell: (cell) => {
      const special = blankOrError(cell);
      if (special !== undefined) return special;
      const folded = fold(String(cell));
      const value = words.find((each) => fold(each) === folded);
      return value === undefined ? wrong("notAWord") : { value };
    },
    readText: (said) => words.find((each) => each === said),
    write: (said) => ({ text: said }),
    list,
  };
}

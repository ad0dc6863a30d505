/** Markup of every kind a hundred thousand times: it never takes more work than its length and its cells account for. */
import fc from "fast-check";
import { htmlLike, stepsBeyond } from "./laws";

test("work on anything like HTML is bounded by its length and its cells", () => {
  fc.assert(
    fc.property(htmlLike, (html) => {
      expect(stepsBeyond(html)).toBe(0);
    }),
    { numRuns: 100_000 },
  );
});

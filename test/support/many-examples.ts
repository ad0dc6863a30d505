/**
 * Laws are tried on a thousand examples where they name no number, and on other ones every time where they name no seed;
 * a failure says the seed it can be had again with.
 */
import type * as FastCheck from "fast-check";

jest.mock("fast-check", () => {
  const fastCheck = jest.requireActual<typeof FastCheck>("fast-check");
  fastCheck.configureGlobal({ numRuns: 1_000 });
  return fastCheck;
});

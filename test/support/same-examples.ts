/** Laws are tried on the same examples every time, so that a change is judged by what it changes and not by luck. */
import type * as FastCheck from "fast-check";

jest.mock("fast-check", () => {
  const fastCheck = jest.requireActual<typeof FastCheck>("fast-check");
  fastCheck.configureGlobal({ seed: 2013 });
  return fastCheck;
});

/** `Microsoft.ExcelServices.CustomFunctions`: how Office.js's function runtime talks to Excel. */
import { invalidArgument } from "./errors";
import { defineClass } from "./object";
import type { Session } from "./session";

export const customFunctions = defineClass<{ readonly session: Session }>("CustomFunctions", {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: {
      since: "internal",
      effect: "none",
      call: ({ session }) => session.functions.ready(),
    },
    /** None of the runtime's optional ways of batching are announced. */
    _GetEnabledFeatures: { since: "internal", effect: "none", call: () => [] },
    SetInvocationArrayResults: {
      since: "internal",
      effect: "changes",
      call({ session }, [results]) {
        if (!Array.isArray(results)) throw invalidArgument();
        session.functions.answer(results);
      },
    },
  },
});

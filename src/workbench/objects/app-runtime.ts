/** `Office.addin`: showing and hiding the pane, and starting with the workbook. */
import { oneOf } from "./arguments";
import { defineClass } from "./object";
import type { Session } from "./session";

interface Self {
  readonly session: Session;
}
const states = ["Inactive", "Background", "Visible"] as const;

export const appRuntimeService = defineClass<Self>("AppRuntimeService", {
  methods: {
    GetAppRuntimeState: {
      since: "internal",
      effect: "none",
      call: ({ session }) => session.addin.state,
    },
    SetAppRuntimeState: {
      since: "internal",
      effect: "none",
      call({ session }, [state]) {
        session.addin.state = oneOf(state, states);
      },
    },
  },
});

export const appRuntimePersistenceService = defineClass<Self>("AppRuntimePersistenceService", {
  methods: {
    GetAppRuntimeStartState: {
      since: "internal",
      effect: "none",
      call: ({ session }) => session.addin.startState,
    },
    SetAppRuntimeStartState: {
      since: "internal",
      effect: "none",
      call({ session }, [state]) {
        session.addin.startState = oneOf(state, states);
      },
    },
  },
});

/** The client says that it is ready for ribbon commands; there is nothing to do about it. */
export const addinInternalService = defineClass<Self>("AddinInternalService", {
  methods: {
    NotifyActionHandlerReady: { since: "internal", effect: "none", call: () => undefined },
  },
});

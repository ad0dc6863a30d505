import { functionsSentences } from "../../../text/functions-sentences";
import { createTabContext } from "../../tab-context";
import { createFunctionsStore } from "./functions-store";

export const {
  Provider: FunctionsProvider,
  useStore: useFunctionsStore,
  useState: useFunctionsState,
  useSentences: useFunctionsSentences,
} = createTabContext({
  name: "Funktioner",
  createStore: ({ store, readers }) => createFunctionsStore(store, readers.functions),
  sentences: functionsSentences,
});

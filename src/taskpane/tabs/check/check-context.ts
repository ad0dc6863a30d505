import { checkSentences } from "../../../text/check-sentences";
import { createTabContext } from "../../tab-context";
import { createCheckStore } from "./check-store";

export const {
  Provider: CheckProvider,
  useStore: useCheckStore,
  useState: useCheckState,
  useSentences: useCheckSentences,
} = createTabContext({
  name: "Kontrol",
  createStore: ({ store, readers }) => createCheckStore(store, readers.check),
  sentences: checkSentences,
});

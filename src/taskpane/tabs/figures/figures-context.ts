import { dayOf } from "../../../cells/iso-date";
import { figuresSentences } from "../../../text/figures-sentences";
import { createTabContext } from "../../tab-context";
import { createFiguresStore } from "./figures-store";

export const {
  Provider: FiguresProvider,
  useStore: useFiguresStore,
  useState: useFiguresState,
  useSentences: useFiguresSentences,
} = createTabContext({
  name: "Politital",
  createStore: ({ store, readers }) =>
    createFiguresStore(store, readers.figures, dayOf(new Date())),
  sentences: figuresSentences,
});

import type { Proposal } from "../../../import/proposal";
import { useBusy } from "../../pane-context";
import { Section } from "../../parts/section";
import { chosenOf } from "./chosen";
import { useFiguresSentences, useFiguresState, useFiguresStore } from "./figures-context";
import { SourceForm } from "./source-form";

/** The last step: from where the figures are, and the button that says how many it writes. */
export function WriteFigures({ proposal }: { proposal: Proposal }) {
  const store = useFiguresStore();
  const busy = useBusy();
  const { figuresTab } = useFiguresSentences();
  const { held, confirmed, reading, given } = useFiguresState();
  if (!held || !given) return null;
  const chosen = chosenOf(proposal, held, confirmed);
  const toWrite = chosen.filter(({ change }) => change !== "same").length;
  if (chosen.length === 0) return null;
  const { origin } = given;
  return (
    <Section title={figuresTab.source.title}>
      <SourceForm
        {...(origin.kind === "file" && { likely: origin.name })}
        submit={toWrite > 0 ? figuresTab.write(toWrite) : figuresTab.writeSource(chosen.length)}
        isDisabled={busy || reading || (held.sheet?.protected ?? true)}
        onSubmit={(source) => void store.write(source)}
      />
    </Section>
  );
}

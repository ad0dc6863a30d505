import { Section } from "../../parts/section";
import { useFiguresSentences, useFiguresState } from "./figures-context";
import { OffenceCharts } from "./offence-charts";

/** How each offence stands against its targets. */
export function Charts() {
  const { charts } = useFiguresSentences().figuresTab;
  const { held } = useFiguresState();
  if (!held || held.offences.length === 0) return null;
  return (
    <Section title={charts.title}>
      <OffenceCharts plan={held.plan} words={charts} />
    </Section>
  );
}

/** How answers of the stand-in are held against a transcript of real Excel, and what no transcript has tested. */
import { isDeepStrictEqual } from "node:util";
import type { Answer, Probe } from "../../../src/workbench/probe/probe";
import type { Answers } from "../../../src/workbench/probe/run";
import type { Behaviour } from "../../../src/workbench/behaviours";

interface Difference {
  readonly id: string;
  readonly excel: Answer;
  readonly standIn: Answer | undefined;
}

/** Where the stand-in answers otherwise than Excel did; what could not be asked there is no difference. */
export function differences(excel: Answers, standIn: Answers): readonly Difference[] {
  return Object.entries(excel)
    .filter(([, answer]) => !("notSupported" in answer))
    .map(([id, answer]) => ({ id, excel: answer, standIn: standIn[id] }))
    .filter((each) => !isDeepStrictEqual(each.excel, each.standIn));
}

/** The assumed behaviours that no question answered in any of these transcripts speaks to. */
export function untested(
  behaviours: readonly Behaviour[],
  probes: readonly Probe[],
  transcripts: readonly Answers[],
): readonly string[] {
  const answered = (id: string): boolean =>
    transcripts.some((answers) => {
      const answer = answers[id];
      return answer !== undefined && !("notSupported" in answer);
    });
  const tested = new Set(
    probes.filter(({ id }) => answered(id)).flatMap((probe) => probe.behaviours),
  );
  return behaviours
    .filter(({ id, source }) => source.kind === "assumed" && !tested.has(id))
    .map(({ id }) => id);
}

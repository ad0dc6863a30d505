/** Asks the questions one after another, each on a sheet of its own; what one does wrong the next does not feel. */
import { refusalIn } from "./ask";
import { clearAway } from "./clear-away";
import { mark, type Answer, type FunctionRecord, type Probe } from "./probe";

/** The host, as the page or a test reaches it. */
export interface Asked {
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  isSetSupported(name: string, version: string): boolean;
  readonly functions: FunctionRecord;
}

export type Answers = Readonly<Record<string, Answer>>;

/**
 * Every question has an answer in the end; the workbook is as it was, and the sheet shown before is shown again.
 * @param told hears how many questions have been answered
 */
export async function runProbes(
  host: Asked,
  probes: readonly Probe[],
  told: (done: number) => void = () => undefined,
): Promise<Answers> {
  const answers: Record<string, Answer> = {};
  const before = await host.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("id");
    await context.sync();
    return active.id;
  });
  await host.run(clearAway);
  for (const [done, probe] of probes.entries()) {
    answers[probe.id] = await askOne(host, probe);
    await host.run(clearAway);
    told(done + 1);
  }
  await host.run(async (context) => {
    context.workbook.worksheets.getItem(before).activate();
    await context.sync();
  });
  return answers;
}

async function askOne(host: Asked, probe: Probe): Promise<Answer> {
  const { needs } = probe;
  if (needs && !host.isSetSupported(needs.set, needs.version))
    return { notSupported: `${needs.set} ${needs.version}` };
  try {
    return await host.run(async (context) => {
      const sheet = context.workbook.worksheets.add(`${mark}Sheet`);
      await context.sync();
      return { answer: await probe.ask({ context, sheet, functions: host.functions }) };
    });
  } catch (error) {
    return { error: refusalIn(error) };
  }
}

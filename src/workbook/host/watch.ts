/**
 * Excel's events as hints, never as the truth: events get lost, come in bursts, and come on every client when a
 * co-author edits. So a hint only says that it is time to look again; nothing is ever written from here.
 */

export interface Hint {
  /** `person`: somebody at this machine; `coauthor`: somebody elsewhere, so what is shown is out of date. */
  readonly by: "person" | "coauthor";
}

export interface Watch {
  /** Runs work whose own writes are not to be taken for a person's. */
  quietly<Result>(work: () => Promise<Result>): Promise<Result>;
  stop(): Promise<void>;
}

/** How long a burst of events is waited out, and how long after own writes their events may still come. */
export const pauseAfterEvents = 400;
const echoTime = 1_000;

/** Begins to watch every sheet. One sync. `hint` is called once for a burst; a burst with a co-author in it is theirs. */
export async function watch(
  context: Excel.RequestContext,
  hint: (hint: Hint) => void,
): Promise<Watch> {
  let pending: ReturnType<typeof setTimeout> | undefined;
  let coauthor = false;
  let working = 0;
  let quietUntil = 0;

  /** Where Excel does not say who made a change, one that comes while we write or just after is taken for ours. */
  const isOurs = (trigger: string): boolean => {
    if (trigger === "ThisLocalAddin" || trigger === "Unknown") return trigger === "ThisLocalAddin";
    return working > 0 || Date.now() < quietUntil;
  };
  const heard = (source: string, trigger = ""): void => {
    const remote = source === "Remote";
    if (!remote && isOurs(trigger)) return;
    coauthor ||= remote;
    clearTimeout(pending);
    pending = setTimeout(() => {
      const by = coauthor ? "coauthor" : "person";
      coauthor = false;
      pending = undefined;
      hint({ by });
    }, pauseAfterEvents);
  };
  const { worksheets } = context.workbook;
  const registrations = [
    worksheets.onChanged.add(({ source, triggerSource }) =>
      settled(() => heard(source, triggerSource)),
    ),
    worksheets.onAdded.add(({ source }) => settled(() => heard(source))),
    worksheets.onDeleted.add(({ source }) => settled(() => heard(source))),
  ];
  await context.sync();

  return {
    async quietly(work) {
      working += 1;
      try {
        return await work();
      } finally {
        working -= 1;
        quietUntil = Date.now() + echoTime;
      }
    },
    async stop() {
      clearTimeout(pending);
      for (const registration of registrations) registration.remove();
      await context.sync();
    },
  };
}

function settled(work: () => void): Promise<void> {
  work();
  return Promise.resolve();
}

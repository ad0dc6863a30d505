/**
 * Excel's events as hints that it is time to look at the workbook again. Events get lost, come in bursts, and come to
 * every client when a co-author edits, so they do not tell what has changed.
 */

export interface Hint {
  /** `person` is somebody at this machine. After a `coauthor`, somebody elsewhere, what is shown may be out of date. */
  readonly by: "person" | "coauthor";
}

export interface Watch {
  /** Runs work whose writes must not be taken for a person's. */
  quietly<Result>(work: () => Promise<Result>): Promise<Result>;
  stop(): Promise<void>;
}

/** A burst of events is over when none has come for so many milliseconds. */
export const pauseAfterEvents = 400;
/** So many milliseconds after a write of the pane's, its events may still come. */
const echoTime = 1_000;

/**
 * Begins to watch every sheet, in one sync. `hint` is called once for each burst of events, by `coauthor` when any of
 * them is a co-author's.
 */
export async function watch(
  context: Excel.RequestContext,
  hint: (hint: Hint) => void,
): Promise<Watch> {
  let pending: ReturnType<typeof setTimeout> | undefined;
  let coauthor = false;
  let working = 0;
  let quietUntil = 0;

  /** Older versions of Excel do not say who made a change: one that comes during or just after a write is taken for ours. */
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

/**
 * The fault switch: what can go wrong between an add-in and Excel, on request. Syncs are counted from the
 * moment a fault is set, 1 being the next; the client's own clean-up requests do not count.
 */
import type { WorkbookModel } from "../engine/model";
import { sentenceOf } from "../objects/errors";

/** 5 MB, Excel on the web's limit for a request and for a response (learn.microsoft.com, "Resource limits"). */
const webPayloadLimit = 5 * 1024 * 1024;

interface Fault {
  /** Counts down; the fault is due at the sync that brings it to 0. */
  left: number;
  readonly code?: string;
  readonly message?: string;
  readonly afterActions?: number;
  readonly delay?: number;
  readonly held?: boolean;
  readonly before?: (model: WorkbookModel) => void;
  readonly after?: (model: WorkbookModel) => void;
}

/** What shall happen to one sync. */
interface Trouble {
  readonly error?: {
    readonly code: string;
    readonly message: string;
    readonly afterActions: number;
  };
  readonly delay: number;
  /** Resolves when the sync may run. */
  readonly released: Promise<void>;
  readonly before: readonly ((model: WorkbookModel) => void)[];
  readonly after: readonly ((model: WorkbookModel) => void)[];
}

export interface Faults {
  /**
   * Fails the sync with an Excel error code, after so many of its actions have happened: none when absent,
   * all of them for Infinity (the work is done but the answer is lost).
   */
  failSync(nth: number, code: string, options?: { message?: string; afterActions?: number }): void;
  delaySync(nth: number, milliseconds: number): void;
  /** Keeps the sync waiting until `release`, however long that takes. */
  holdSync(nth: number): void;
  /** Lets every sync run that is held. */
  release(): void;
  /** Changes the workbook under the add-in just before the sync runs, or just after, before it is answered. */
  beforeSync(nth: number, change: (model: WorkbookModel) => void): void;
  afterSync(nth: number, change: (model: WorkbookModel) => void): void;
  /** Bytes a request or a response may have; null lifts the limit. */
  payloadLimit: number | null;
  /** Forgets every fault that is still to come. */
  clear(): void;
  /** For the host, once for each sync: what this one meets. */
  nextSync(): Trouble;
}

export function createFaults(): Faults {
  let faults: Fault[] = [];
  let waiting: (() => void)[] = [];
  const add = (left: number, fault: Omit<Fault, "left">): void => {
    faults.push({ ...fault, left });
  };
  return {
    payloadLimit: webPayloadLimit,
    failSync: (nth, code, options = {}) => add(nth, { code, ...options }),
    delaySync: (nth, delay) => add(nth, { delay }),
    holdSync: (nth) => add(nth, { held: true }),
    release() {
      for (const run of waiting) run();
      waiting = [];
    },
    beforeSync: (nth, before) => add(nth, { before }),
    afterSync: (nth, after) => add(nth, { after }),
    clear() {
      faults = [];
    },
    nextSync() {
      for (const fault of faults) fault.left--;
      const due = faults.filter(({ left }) => left <= 0);
      faults = faults.filter(({ left }) => left > 0);
      const failing = due.find(({ code }) => code !== undefined);
      return {
        ...(failing?.code === undefined
          ? {}
          : {
              error: {
                code: failing.code,
                message: failing.message ?? sentenceOf(failing.code),
                afterActions: failing.afterActions ?? 0,
              },
            }),
        delay: due.reduce((sum, { delay = 0 }) => sum + delay, 0),
        released: due.some(({ held }) => held)
          ? new Promise((resolve) => waiting.push(resolve))
          : Promise.resolve(),
        before: due.flatMap(({ before }) => (before ? [before] : [])),
        after: due.flatMap(({ after }) => (after ? [after] : [])),
      };
    },
  };
}

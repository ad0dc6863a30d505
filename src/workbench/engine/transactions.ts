/** Several changes as one: calculation and events come once, when the outermost transaction ends. */
import type { ChangeSource, ModelChange } from "./model";

type Listener = (changes: readonly ModelChange[]) => void;
/** A change whose source is that of the transaction. */
type Unsourced<Change> = Change extends { readonly source: ChangeSource }
  ? Omit<Change, "source">
  : Change;

export class Transactions {
  private readonly listeners = new Set<Listener>();
  private readonly sources: ChangeSource[] = [];
  private changes: ModelChange[] = [];

  /** `settle` calculates and tells what changed by that; `finished` hears the source of a transaction that ended. */
  constructor(
    private readonly settle: () => readonly ModelChange[],
    private readonly finished: (source: ChangeSource) => void,
  ) {}

  get source(): ChangeSource {
    return this.sources.at(-1) ?? "addin";
  }

  /** Who began what is going on; what a person's typing does within an add-in's batch is the add-in's. */
  get begunBy(): ChangeSource {
    return this.sources[0] ?? "addin";
  }

  transact<T>(source: ChangeSource, change: () => T): T {
    this.sources.push(source);
    try {
      return change();
    } finally {
      if (this.sources.length === 1) this.end(source);
      else this.sources.pop();
    }
  }

  /** The same, with the source of the transaction already running, if any. */
  within<T>(change: () => T): T {
    return this.transact(this.source, change);
  }

  record(change: Unsourced<ModelChange>): void {
    this.changes.push(change.kind === "replaced" ? change : { ...change, source: this.source });
  }

  onChange(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private end(source: ChangeSource): void {
    try {
      const calculated = this.settle();
      this.finished(source);
      this.changes.push(...calculated);
    } finally {
      this.sources.pop();
    }
    const told = this.changes;
    this.changes = [];
    if (told.length > 0) for (const listener of [...this.listeners]) listener(told);
  }
}

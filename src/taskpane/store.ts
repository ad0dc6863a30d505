import { useSyncExternalStore } from "react";

/** A state that can be looked at, and that tells when it has changed. */
export interface Store<State> {
  state(): State;
  /** The returned function ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** A store as its owner holds it. */
export interface OwnStore<State> extends Store<State> {
  /** Replaces these parts of the state, and tells everybody who has subscribed. */
  update(change: Partial<State>): void;
}

/** The one kind of store that the pane and its tabs keep their state in. */
export function createStore<State extends object>(atFirst: State): OwnStore<State> {
  let current = atFirst;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update(change) {
      current = { ...current, ...change };
      for (const listener of listeners) listener();
    },
  };
}

/** The state of a store, for a component that is drawn again when it changes. */
export function useStoreState<State>({ subscribe, state }: Store<State>): State {
  return useSyncExternalStore(subscribe, state);
}

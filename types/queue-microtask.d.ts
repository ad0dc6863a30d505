/** What every browser and Node run before anything else that waits. */
declare function queueMicrotask(run: () => void): void;

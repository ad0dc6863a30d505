/** The timers every browser and Node have; what a timer is differs, so it can only be given back. */
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/// <reference types="vite/client" />
/** The files of seeds/nordhegnet, in the bundle as text. */
export const files = import.meta.glob<string>("../../../seeds/nordhegnet/*.csv", {
  query: "?raw",
  import: "default",
  eager: true,
});

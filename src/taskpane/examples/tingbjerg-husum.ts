/// <reference types="vite/client" />
/** The files of seeds/tingbjerg-husum, in the bundle as text. */
export const files = import.meta.glob<string>("../../../seeds/tingbjerg-husum/*.csv", {
  query: "?raw",
  import: "default",
  eager: true,
});

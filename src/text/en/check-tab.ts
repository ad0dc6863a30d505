/** What the tab Kontrol says beside the findings themselves, which `checks.ts` has. */
export const checkTab = {
  none: "x",
};

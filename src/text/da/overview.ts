/** The words of section 10. They are the document's own, and so are those of the worksheet function that gives it. */
export const overview = {
  /** The heading of the areas where there is no room for the word. */
  narrowArea: "Omr.",
  sheet: "Oversigt",
  title: (plan: { partnership: string | undefined; year: number }): string =>
    `Oversigt over aktiviteter i ${plan.partnership ?? "partnerskabet"} i ${String(plan.year)} og frem`,
  area: "Indsatsområde",
  activity: "Aktivitet",
  financing: (year: { year: number }): string => `Finansiering ${String(year.year)}`,
  total: "I alt",
  remaining: "Resterende beløb pr. år",
  empty: "Der er endnu ingen aktiviteter i planen.",
  gone: "Findes ikke længere",
};

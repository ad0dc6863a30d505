/** Every finding of the plan of 2013, as `severity check subject`, with the reason it is flagged. */
export const ofTingbjergHusum: readonly (readonly [finding: string, reason: string])[] = [
  ["warning frame-basis frames", "the yearly frame is never written in the document"],
  ["question price-level plan", "2013 p/l is stated for the communication post alone"],
  ["task objectives-not-set 1", "objectives come in August 2013: one task for each area"],
  ["task objectives-not-set 2", "as area 1"],
  ["task objectives-not-set 3", "as area 1"],
  ["task objectives-not-set 4", "as area 1"],
  ["task objectives-not-set 5", "as area 1; having no activities yet is not flagged"],
  [
    "info shared-post Projektmedarbejder, 37 timer",
    "18.000 kr. a weekly hour at 25 hours, 12.500 at 12",
  ],
  ["info money-in-fewer-years AKT-05", "dialogue until 2016, money in 2013 and 2014"],
  ["info money-in-fewer-years AKT-09", "courses until 2016, money in 2013"],
  ["info co-funding-conditional AKT-03", "660.000 kr. is applied for, not promised"],
  ["info stated-share AKT-03", "1/3 of 1 mio. kr. is 333.333 kr., not 340.000"],
];

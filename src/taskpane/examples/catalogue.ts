/** The plans that can be fetched as examples, by their folder under seeds/. Their figures are loaded when asked for. */
export const exampleKeys = ["tingbjerg-husum", "nordhegnet"] as const;
export type ExampleKey = (typeof exampleKeys)[number];

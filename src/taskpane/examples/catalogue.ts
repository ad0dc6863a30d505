/** The plans that can be loaded as examples, by their folders under seeds/. */
export const exampleKeys = ["tingbjerg-husum", "nordhegnet"] as const;
export type ExampleKey = (typeof exampleKeys)[number];

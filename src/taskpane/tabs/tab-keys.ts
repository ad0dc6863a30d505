/** The pane's tabs, in the order they are shown. Each has a folder beside this file. */
export const tabKeys = ["start", "check", "figures", "overview"] as const;
export type TabKey = (typeof tabKeys)[number];

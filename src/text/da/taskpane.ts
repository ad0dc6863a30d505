export const taskpane = {};

import type { taskpane as danish } from "../da/taskpane";
import type { Widen } from "../widen";

export const taskpane: Widen<typeof danish> = {};

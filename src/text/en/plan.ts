import type { plan as danish } from "../da/plan";
import type { Widen } from "../widen";

export const plan: Widen<typeof danish> = {};

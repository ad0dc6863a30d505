import type { cli as danish } from "../da/cli";
import type { Widen } from "../widen";

export const cli: Widen<typeof danish> = {};

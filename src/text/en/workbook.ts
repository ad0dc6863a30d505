import type { workbook as danish } from "../da/workbook";
import type { Widen } from "../widen";

export const workbook: Widen<typeof danish> = {};

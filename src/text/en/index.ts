import { checkTab } from "./check-tab";
import { checks } from "./checks";
import { cli } from "./cli";
import { figuresTab } from "./figures-tab";
import { functions } from "./functions";
import { importing } from "./import";
import { plan } from "./plan";
import { taskpane } from "./taskpane";
import { workbook } from "./workbook";

export const en = {
  checkTab,
  checks,
  cli,
  figuresTab,
  functions,
  importing,
  plan,
  taskpane,
  workbook,
};

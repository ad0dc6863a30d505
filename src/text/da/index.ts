import { actions } from "./actions";
import { checkTab } from "./check-tab";
import { checks } from "./checks";
import { cli } from "./cli";
import { figuresTab } from "./figures-tab";
import { functions } from "./functions";
import { functionsTab } from "./functions-tab";
import { history } from "./history";
import { importing } from "./import";
import { plan } from "./plan";
import { taskpane } from "./taskpane";
import { workbook } from "./workbook";

export const da = {
  actions,
  checkTab,
  checks,
  cli,
  figuresTab,
  functions,
  functionsTab,
  history,
  importing,
  plan,
  taskpane,
  workbook,
};

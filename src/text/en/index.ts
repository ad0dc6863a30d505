import { checks } from "./checks";
import { cli } from "./cli";
import { plan } from "./plan";
import { taskpane } from "./taskpane";
import { workbook } from "./workbook";

export const en = { checks, cli, plan, taskpane, workbook };

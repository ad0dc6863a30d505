/** `tryghedsplan overview plan.xlsx`: the section-10 table of a workbook, printed, and on request written in it. */
import { toKroner } from "../plan/money";
import { type OverviewTable, overviewTable } from "../plan/overview";
import type { Ore } from "../plan/types";
import type { Sentences } from "../text";
import { readPlan } from "../workbook/read";
import { say } from "../workbook/report";
import type { PlanSnapshot } from "../workbook/snapshot";
import { writeOverview } from "../workbook/write-overview";
import { readArguments } from "./arguments";
import { type Command, type Outcome, unusable } from "./command";
import { asCsv } from "./formats/csv";
import { overviewGrid } from "./formats/grid";
import { asHtml } from "./formats/html";
import { overviewAsJson } from "./formats/json";
import { asMarkdown } from "./formats/markdown";
import { asTable } from "./formats/table";
import { inExcel, openFile, saveFile } from "./workbook-file";

import type { taskpane as danish } from "../da/taskpane";
import type { Like } from "../like";

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString("en-GB")} ${many}`;

/** Sheets keep their Danish names in every language, so they are named as they stand on their tabs. */
export const taskpane = {
  host: {
    outside: {
      title: "Open Tryghedsplan in Excel",
      text: "This page is a pane for Excel and cannot be used in a browser on its own.",
    },
    unreachable: {
      title: "No connection to Excel",
      text: "Office.js could not be fetched from appsforoffice.microsoft.com. Check the network and open the pane again. If it goes on, ask your IT department to allow the address.",
    },
  },
  crashed: {
    title: "The pane stopped",
    text: "This is a fault in the pane itself. The sheets are as they were. Reload the pane to go on.",
    reload: "Reload",
  },
  goToStart: "Go to Start",
  tabs: {
    label: "Tabs of the pane",
    start: "Start",
    check: "Check",
    figures: "Police figures",
    overview: "Overview",
    functions: "Functions",
    waiting: (figures) =>
      figures === 1
        ? "1 figure lacks a source"
        : `${figures.toLocaleString("en-GB")} figures lack a source`,
  },
  partly: "Only a part was done",
  partlyUndone: "Only a part was undone",
  outcome: {
    label: "Result",
    close: "Close message",
    show: (sheet) => `Go to ${sheet}`,
    again: "Try again",
    details: (count) =>
      count === 1 ? "Show what was done" : `Show the ${String(count)} things done`,
    unread: "It is done, but the sheets could not be read again.",
    copyStale:
      "The sheets have changed since the table was shown. It has been read again: press Copy to Word once more.",
    unexpected: "Something went wrong in the pane itself. Reload the pane and try again.",
    copyBlocked: "Excel gave no access to the clipboard. Select the table below and press Ctrl+C.",
  },
  start: {
    none: {
      title: "No safety plan here yet",
      text: "The pane makes fixed sheets for the plan's money, activities and targets. What is already in the workbook stays.",
      create: "Make a plan",
      foreign: (sheets) =>
        `The workbook already has sheets with names that the plan uses (${sheets}). They are left alone; the plan's sheets get other names.`,
      or: "Would you like to see it work first?",
      example: {
        "tingbjerg-husum": "Fetch the example Tingbjerg-Husum 2013–2016",
        nordhegnet: "Fetch the invented example Nordhegnet 2018–2022",
      },
    },
    damaged: {
      title: "Some sheets lack something",
      text: "Missing sheets, tables and columns are put in again. What has been typed stays.",
      repair: "Repair sheets",
    },
    empty: {
      title: "The plan is ready to be filled in",
      text: (sheet) =>
        `Begin on the sheet ${sheet}. Every column explains itself when a cell is selected.`,
      go: (sheet) => `Go to ${sheet}`,
    },
    unread: {
      title: "Some cells cannot be read",
      text: "They do not count in the totals until they are corrected. Choose a line to go to its cell.",
    },
    unwritten: {
      title: "The sheets are in place",
      text: "The next step is the overview of activities.",
      overview: "Go to Overview",
    },
    ready: {
      title: "All is in place",
      text: "The overview follows the sheets. Write it again when there are new activities.",
      overview: "Go to Overview",
    },
  },
  sheets: {
    title: "Sheets",
    generated: "Written by the pane",
    rows: (rows) => counted(rows, "row", "rows"),
    empty: "empty",
    missing: "missing",
    foreign: (name) => `another sheet is called ${name}`,
    missingColumns: (names) =>
      `lacks the ${names.length === 1 ? "column" : "columns"} ${names.join(", ")}`,
    missingTables: (names) =>
      `lacks the ${names.length === 1 ? "table" : "tables"} ${names.join(", ")}`,
    otherName: (name) => `its tab is called ${name}`,
    written: "written",
    unwritten: "not written",
  },
  problems: {
    title: "Cells to look at",
    more: (count) => `Show ${String(count)} more`,
  },
  table: {
    scroll: (caption) => `${caption}, can be scrolled sideways`,
    more: (rows) => `… and ${counted(rows, "row", "rows")} more, which are written and copied too.`,
  },
  overview: {
    none: "The overview comes when there is a plan in the workbook.",
    unplaced: (activity) =>
      `The sheet Finansiering has money on the activity ${activity}, which is not on the sheet Aktiviteter. It is not in the totals.`,
    noFrame: (years) =>
      `The frame for ${years} is missing on the sheet Ramme, so what remains is not known.`,
    content: {
      label: "Write the overview as",
      formulas: "Formulas that follow the sheets",
      values: "Fixed values",
    },
    write: "Write overview",
    copy: "Copy to Word",
    along: "Area tables and the target table are written too, on sheets of their own.",
    areaTables: "Area tables",
    targets: "Target table",
    reading: "Reading the plan …",
  },
  changed: {
    date: (date) => date.toLocaleDateString("en-GB", { dateStyle: "long" }),
    title: (date) => `Changed since the copy of ${date}`,
    none: (date) => `No amount has changed since the overview was copied on ${date}.`,
    blank: "blank",
  },
} satisfies Like<typeof danish>;

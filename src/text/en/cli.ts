import type { cli as danish } from "../da/cli";
import type { Like } from "../like";

export const cli = {
  usage: `Usage:
  tryghedsplan new <file.xlsx> [--example <name>] [--force]
      Makes a safety plan; without --example, with empty sheets.
  tryghedsplan overview <file.xlsx> [--write] [--format table|md|html|csv|json]
      Shows the overview of activities and funding; --write writes it in the file.
  tryghedsplan check <file.xlsx> … [--json]
      Finds figures that do not add up, in one file or several; nothing is written.
  tryghedsplan import <plan.xlsx> <statistics> [--write] [--json]
      Shows what can be used of the police figures (.csv, .xlsx, .html or text);
      --write writes the figures in the plan. What is asked about is not used.

Exit codes: 0 done · 1 the plan has errors · 2 the file or the command cannot be used
The language is Danish; --language en gives English.
`,
  unknownCommand: ({ name }) =>
    `There is no command "${name}": use new, overview, check or import.`,
  unknownOption: ({ option }) => `There is no option ${option} here: run tryghedsplan --help.`,
  missingValue: ({ option }) => `A value is missing after ${option}.`,
  noFile: "A file name is missing: write for example plan.xlsx.",
  oneFile: "Name one file at a time.",
  unknownExample: ({ name, known }) => `There is no example "${name}": choose ${known}.`,
  unknownFormat: ({ name, known }) => `There is no format "${name}": choose ${known}.`,
  unknownLanguage: ({ name }) => `There is no language "${name}": choose da or en.`,
  unexpected:
    "The program stopped at a fault of its own, and the file is as it was: NODE_DEBUG=tryghedsplan shows where.",
  notFound: ({ file }) => `There is no file ${file}.`,
  notReadable: ({ file }) => `The file ${file} cannot be read: check that you have access to it.`,
  unusable: {
    notAPackage: ({ file }) => `${file} is not an Excel workbook (.xlsx).`,
    oldFormat: ({ file }) =>
      `${file} is in the old format .xls: save it as .xlsx in Excel and try again.`,
    encrypted: ({ file }) =>
      `${file} is protected by a password: remove it in Excel and try again.`,
    notAWorkbook: ({ file, part }) =>
      `${file} is not an Excel workbook that can be read here (${part}).`,
    damaged: ({ file, part }) =>
      `${file} is damaged (${part}): open and save it in Excel and try again.`,
    tooLarge: ({ file }) => `${file} is too large to be read here.`,
    dates1904: ({ file }) =>
      `${file} counts dates from 1904: turn that off in Excel under File, Options, Advanced, and try again.`,
    cannotKeep: ({ file, part }) =>
      `${file} is as it was, because it cannot be saved from here without losing something (${part}): use the add-in in Excel.`,
  },
  noPlan: ({ file }) =>
    `${file} holds no safety plan: make one with tryghedsplan new, or open it in Excel and choose Create plan.`,
  write: {
    exists: ({ file }) =>
      `The file ${file} is there already: choose another name, or write --force to replace it.`,
    changedMeanwhile: ({ file }) =>
      `The file ${file} was saved by someone else meanwhile and is not changed from here: try again.`,
    notWritable: ({ file }) =>
      `The file ${file} cannot be written: check that the folder is there and that you have access.`,
    locked: ({ file }) => `The file ${file} is open in another program: close it and try again.`,
    noSpace: ({ file }) => `There is no room on the disk for ${file}; the file is as it was.`,
  },
  created: ({ file }) => `${file} was made.`,
  overviewWritten: ({ file }) => `The overview is written in ${file}.`,
  check: {
    unasked: (count) =>
      count === 1
        ? "One table is checked by itself alone: say in Excel whether it belongs to the plan."
        : `${String(count)} tables are checked by themselves alone: say in Excel whether they belong to the plan.`,
    stopped: ({ file }) =>
      `${file} could not be checked, because the program stopped at a fault of its own: NODE_DEBUG=tryghedsplan shows where.`,
  },
  import: {
    twoFiles: "Name two files: the plan and the police figures, e.g. plan.xlsx statistics.csv.",
    title: ({ file, planFile }) => `${file} to ${planFile}`,
    headings: {
      offence: "Offence",
      year: "Year",
      count: "Count",
      now: "Now",
      place: "Place",
      flags: "Remark",
    },
    count: (count) => count.toLocaleString("en-GB"),
    cells: (count) => `${String(count)} ${count === 1 ? "cell" : "cells"}`,
    asked: "What is asked about here is not used:",
    baselineChanged: ({ offence, year, from, to }) =>
      `The baseline of ${offence} is ${from.toLocaleString("en-GB")} in the plan and ${to.toLocaleString("en-GB")} for ${String(year)} in the file: is it to change, so that all targets move?`,
    unanswered: (count) =>
      `${String(count)} ${count === 1 ? "question is" : "questions are"} not answered, and the figures concerned are not used: paste them in Excel to answer.`,
    nothingOfUse: ({ file }) =>
      `None of the figures in ${file} can be used in the plan, and nothing has been changed.`,
  },
  problems: ({ first, more }) => (more === 0 ? first : `${first} (and ${more} more)`),
} satisfies Like<typeof danish>;

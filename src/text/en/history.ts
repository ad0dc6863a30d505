import type { Sentences } from "..";

const cells = (count: number): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? "cell" : "cells"}`;
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

export const history: Sentences["history"] = {
  label: "Changes by the pane",
  title: (changes) => `Changes by the pane (${changes.toLocaleString("en-GB")})`,
  time: (at) => at.toLocaleTimeString("en-GB", { timeStyle: "short" }),
  last: (what) => `Last change: ${what}`,
  undone: (what) => `Undone: ${what}`,
  undo: "Undo",
  redo: "Redo",
  looking: "Looking at what would go …",
  notSeen: "What would go could not be read.",
  sheets: (names) =>
    names.length === 1
      ? `The sheet ${listed(names)} is removed.`
      : `The sheets ${listed(names)} are removed.`,
  cells: (p) =>
    p.cells === 1
      ? `${p.sheet}: 1 cell gets its former content.`
      : `${p.sheet}: ${cells(p.cells)} get their former content.`,
  noCells: "No sheets or cells go.",
  typed: (sheets) => {
    const total = sheets.reduce((sum, one) => sum + one.cells, 0);
    const [first] = sheets;
    return sheets.length === 1 && first
      ? `Undo removes ${cells(total)} that you have typed on ${first.sheet}.`
      : `Undo removes ${cells(total)} that you have typed: ${listed(sheets.map((one) => `${one.cells.toLocaleString("en-GB")} on ${one.sheet}`))}.`;
  },
  undoFirst: (what, time) => `A later change uses this one. First undo “${what}” at ${time}.`,
  question: {
    label: "Undo it?",
    title: (what, time) => `Undo “${what}” from ${time}?`,
    undo: "Undo anyway",
    keep: "Keep",
  },
};

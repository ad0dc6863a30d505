import type { SentencesOf } from "../../cells/message";
import type { ExplanationParams, Ranges } from "../../checks/comparison";
import type { FigureUnit } from "../../plan/figure";
import { range } from "../comparison";
import type { FigureSlip } from "../../plan/explain-difference";
import { findings } from "./findings";
import { countingIn } from "../counting";

const { whole, many } = countingIn("da-DK");

/** What one figure has become of another. */
const slipped = (slip: FigureSlip): string => {
  switch (slip.kind) {
    case "swappedDigits":
      return "To cifre er byttet om.";
    case "timesTooLarge":
      return slip.factor === 1000
        ? "Tallet er 1.000 gange for stort: er det skrevet i en anden enhed?"
        : "Der er et nul for meget.";
    case "timesTooSmall":
      return slip.factor === 1000
        ? "Tallet er 1.000 gange for lille: er det skrevet i t.kr.?"
        : "Der mangler et nul.";
    case "sign":
      return "Fortegnet er vendt.";
  }
};

export const checks = {
  severity: {
    error: "Fejl",
    warning: "Advarsel",
    question: "Spørgsmål",
    task: "Opgave",
    info: "Oplysning",
  },
  family: {
    sums: "Summer",
    amounts: "Beløb",
    prose: "Tekst",
    crime: "Kriminalitet",
    structure: "Opbygning",
  },
  /** The one slip that explains the whole difference. */
  because: {
    figure: ({ slip }) => slipped(slip),
    row: ({ row, slip }) => `Det passer, hvis fejlen er i »${row}«: ${slipped(slip)}`,
    missingRow: ({ row }) => `Rækken »${row}« er ikke talt med.`,
    doubledRow: ({ row }) => `Rækken »${row}« er talt med to gange.`,
  } satisfies SentencesOf<ExplanationParams>,
  orElse: (reason: string): string => `Eller: ${reason}`,
  ranges: ({ stated, computed }: Ranges, unit: FigureUnit): string =>
    `Afrundet kan det angivne være ${range(stated, unit)} og det beregnede ${range(computed, unit)}.`,
  explained: (p: { reason: string; initials: string }): string =>
    `Forklaret${p.initials === "" ? "" : ` af ${p.initials}`}: ${p.reason}`,
  /** What was looked at, for a result without findings. */
  looked: (p: { rows: number; sums: number; targets: number; texts: number }): string =>
    `Kontrolleret: ${many(p.rows, "række", "rækker")}, ${many(p.sums, "sum", "summer")}, ${many(p.targets, "måltal", "måltal")} og ${many(p.texts, "tekst", "tekster")}.`,
  tables: (count: number): string => `Tabeller på arkene: ${whole(count)}.`,
  nothingFound: "Alt stemmer.",
  /** How many there are of each kind, and how many of all that somebody has explained. */
  counted: {
    error: (count: number): string => `${whole(count)} fejl`,
    warning: (count: number): string => many(count, "advarsel", "advarsler"),
    question: (count: number): string => `${whole(count)} spørgsmål`,
    task: (count: number): string => many(count, "opgave", "opgaver"),
    info: (count: number): string => many(count, "oplysning", "oplysninger"),
    explained: (count: number): string =>
      `heraf ${whole(count)} ${count === 1 ? "forklaret" : "forklarede"}`,
  },
  /** Headings where findings stand as a table. */
  headings: {
    severity: "Alvor",
    place: "Sted",
    sheet: "Ark",
    cell: "Celle",
    message: "Kontrolpunkt",
    stated: "Angivet",
    computed: "Beregnet",
    difference: "Forskel",
    reason: "Forklaring",
    initials: "Initialer",
  },
  /** The sheet of all findings. */
  findingsSheet: {
    sheet: "Kontrolrapport",
    title: "Kontrolrapport",
    at: (p: { date: string; time: string }): string => `Kontrolleret den ${p.date} kl. ${p.time}.`,
    version: (p: { version: string }): string => `Tryghedsplan til Excel, version ${p.version}.`,
    found: (p: { counted: string }): string => `Kontrolpunkter: ${p.counted}.`,
  },
  found: findings,
};

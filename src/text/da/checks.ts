import type { FigureSlip } from "../../plan/explain-difference";
import { findings } from "./findings";

const inDanish = (count: number): string => count.toLocaleString("da-DK");
const many = (count: number, one: string, more: string): string =>
  `${inDanish(count)} ${count === 1 ? one : more}`;

const slips = {
  swappedDigits: (_: FigureSlip): string => "To cifre er byttet om.",
  timesTooLarge: (p: FigureSlip): string =>
    p.kind === "timesTooLarge" && p.factor === 1000
      ? "Tallet er 1.000 gange for stort: er det skrevet i en anden enhed?"
      : "Der er et nul for meget.",
  timesTooSmall: (p: FigureSlip): string =>
    p.kind === "timesTooSmall" && p.factor === 1000
      ? "Tallet er 1.000 gange for lille: er det skrevet i t.kr.?"
      : "Der mangler et nul.",
  sign: (_: FigureSlip): string => "Fortegnet er vendt.",
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
  slip: slips,
  because: {
    missingRow: (p: { row: string }): string => `Rækken »${p.row}« er ikke talt med.`,
    doubledRow: (p: { row: string }): string => `Rækken »${p.row}« er talt med to gange.`,
    row: (p: { row: string; slip: string }): string =>
      `Det passer, hvis fejlen er i »${p.row}«: ${p.slip}`,
    orElse: (p: { reason: string }): string => `Eller: ${p.reason}`,
  },
  /** The ranges two rounded figures stand for. */
  ranges: (p: { stated: string; computed: string }): string =>
    `Afrundet kan det angivne være ${p.stated} og det beregnede ${p.computed}.`,
  explained: (p: { reason: string; initials: string }): string =>
    `Forklaret${p.initials === "" ? "" : ` af ${p.initials}`}: ${p.reason}`,
  /** What was looked at, for a result without findings. */
  looked: (p: { rows: number; sums: number; targets: number; texts: number }): string =>
    `Kontrolleret: ${many(p.rows, "række", "rækker")}, ${many(p.sums, "sum", "summer")}, ${many(p.targets, "måltal", "måltal")} og ${many(p.texts, "tekst", "tekster")}.`,
  tables: (count: number): string => `Tabeller på arkene: ${inDanish(count)}.`,
  nothingFound: "Alt stemmer.",
  /** How many there are of each kind, and how many of all that somebody has explained. */
  counted: {
    error: (count: number): string => `${inDanish(count)} fejl`,
    warning: (count: number): string => many(count, "advarsel", "advarsler"),
    question: (count: number): string => `${inDanish(count)} spørgsmål`,
    task: (count: number): string => many(count, "opgave", "opgaver"),
    info: (count: number): string => many(count, "oplysning", "oplysninger"),
    explained: (count: number): string =>
      `heraf ${inDanish(count)} ${count === 1 ? "forklaret" : "forklarede"}`,
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
  report: {
    sheet: "Kontrolrapport",
    title: "Kontrolrapport",
    at: (p: { date: string; time: string }): string => `Kontrolleret den ${p.date} kl. ${p.time}.`,
    version: (p: { version: string }): string => `Tryghedsplan til Excel, version ${p.version}.`,
    found: (p: { counted: string }): string => `Kontrolpunkter: ${p.counted}.`,
  },
  found: findings,
};

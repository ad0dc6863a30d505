const cells = (count: number): string =>
  `${count.toLocaleString("da-DK")} ${count === 1 ? "celle" : "celler"}`;
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} og ${words.at(-1) ?? ""}`;

/** Cells of a sheet, by the name on its tab. */
export interface CellsOnSheet {
  readonly sheet: string;
  readonly cells: number;
}

/** What the pane says of its own changes, and of undoing them. */
export const history = {
  label: "Ændringer fra panelet",
  title: (changes: number): string => `Ændringer fra panelet (${changes.toLocaleString("da-DK")})`,
  time: (at: Date): string => at.toLocaleTimeString("da-DK", { timeStyle: "short" }),
  last: (what: string): string => `Seneste ændring: ${what}`,
  undone: (what: string): string => `Fortrudt: ${what}`,
  undo: "Fortryd",
  redo: "Gentag",
  looking: "Ser efter, hvad der vil forsvinde …",
  notSeen: "Det kunne ikke læses, hvad der vil forsvinde.",
  sheets: (names: readonly string[]): string =>
    names.length === 1 ? `Arket ${listed(names)} fjernes.` : `Arkene ${listed(names)} fjernes.`,
  cells: (p: CellsOnSheet): string =>
    p.cells === 1
      ? `${p.sheet}: 1 celle får sit tidligere indhold.`
      : `${p.sheet}: ${cells(p.cells)} får deres tidligere indhold.`,
  noCells: "Ingen ark eller celler forsvinder.",
  typed: (sheets: readonly CellsOnSheet[]): string => {
    const total = sheets.reduce((sum, one) => sum + one.cells, 0);
    const [first] = sheets;
    return sheets.length === 1 && first
      ? `Fortryd fjerner ${cells(total)}, I har skrevet på ${first.sheet}.`
      : `Fortryd fjerner ${cells(total)}, I har skrevet: ${listed(sheets.map((one) => `${one.cells.toLocaleString("da-DK")} på ${one.sheet}`))}.`;
  },
  /** A later change is built on this one. */
  undoFirst: (what: string, time: string): string =>
    `Bruges af en senere ændring. Fortryd først »${what}« kl. ${time}.`,
  question: {
    label: "Skal det fortrydes?",
    title: (what: string, time: string): string => `Fortryd »${what}« fra kl. ${time}?`,
    undo: "Fortryd alligevel",
    keep: "Behold",
  },
};

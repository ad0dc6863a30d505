type File = { readonly file: string };
/** `part` is the part of the file that the matter is about, as the file names it. */
type Part = File & { readonly part: string };

export const cli = {
  usage: `Brug:
  tryghedsplan new <fil.xlsx> [--example <navn>] [--force]
      Opretter en tryghedsplan; uden --example med tomme ark.
  tryghedsplan overview <fil.xlsx> [--write] [--format table|md|html|csv|json]
      Viser oversigten over aktiviteter og finansiering; --write skriver den i filen.
  tryghedsplan check <fil.xlsx> … [--json]
      Finder tal, der ikke stemmer, i en eller flere filer; intet skrives.
  tryghedsplan import <plan.xlsx> <statistik> [--write] [--json]
      Viser, hvad der kan bruges af politiets tal (.csv, .xlsx, .html eller tekst);
      --write skriver tallene i planen. Det, der spørges om, er ikke brugt.

Svar: 0 udført · 1 planen har fejl · 2 filen eller kommandoen kan ikke bruges
Sproget er dansk; --language en giver engelsk.
`,
  unknownCommand: ({ name }: { name: string }) =>
    `Kommandoen »${name}« findes ikke: brug new, overview, check eller import.`,
  unknownOption: ({ option }: { option: string }) =>
    `Valget ${option} findes ikke her: kør tryghedsplan --help.`,
  missingValue: ({ option }: { option: string }) => `Der mangler en værdi efter ${option}.`,
  noFile: "Der mangler et filnavn: skriv for eksempel plan.xlsx.",
  oneFile: "Angiv én fil ad gangen.",
  unknownExample: ({ name, known }: { name: string; known: string }) =>
    `Eksemplet »${name}« findes ikke: vælg ${known}.`,
  unknownFormat: ({ name, known }: { name: string; known: string }) =>
    `Formatet »${name}« findes ikke: vælg ${known}.`,
  unknownLanguage: ({ name }: { name: string }) =>
    `Sproget »${name}« findes ikke: vælg da eller en.`,
  unexpected:
    "Programmet gik i stå ved en fejl i det selv, og filen er ikke ændret: NODE_DEBUG=tryghedsplan viser hvor.",
  notFound: ({ file }: File) => `Filen ${file} findes ikke.`,
  notReadable: ({ file }: File) =>
    `Filen ${file} kan ikke læses: se efter, om du har adgang til den.`,
  unusable: {
    notAPackage: ({ file }: Part) => `${file} er ikke en Excel-projektmappe (.xlsx).`,
    oldFormat: ({ file }: Part) =>
      `${file} er i det gamle format .xls: gem den som .xlsx i Excel, og prøv igen.`,
    encrypted: ({ file }: Part) =>
      `${file} er beskyttet med en adgangskode: fjern den i Excel, og prøv igen.`,
    notAWorkbook: ({ file, part }: Part) =>
      `${file} er ikke en Excel-projektmappe, der kan læses her (${part}).`,
    damaged: ({ file, part }: Part) =>
      `${file} er beskadiget (${part}): åbn og gem den i Excel, og prøv igen.`,
    tooLarge: ({ file }: Part) => `${file} er for stor til at kunne læses her.`,
    dates1904: ({ file }: Part) =>
      `${file} regner datoer fra 1904: slå det fra i Excel under Filer, Indstillinger, Avanceret, og prøv igen.`,
    cannotKeep: ({ file, part }: Part) =>
      `${file} er ikke ændret, for den kan ikke gemmes herfra uden at miste noget (${part}): brug tilføjelsen i Excel.`,
  },
  noPlan: ({ file }: File) =>
    `${file} indeholder ingen tryghedsplan: opret en med tryghedsplan new, eller åbn den i Excel og vælg Opret plan.`,
  write: {
    exists: ({ file }: File) =>
      `Filen ${file} findes allerede: vælg et andet navn, eller skriv --force for at erstatte den.`,
    changedMeanwhile: ({ file }: File) =>
      `Filen ${file} er gemt af en anden imens og er ikke ændret herfra: prøv igen.`,
    notWritable: ({ file }: File) =>
      `Filen ${file} kan ikke skrives: se efter, om mappen findes, og om du har adgang.`,
    locked: ({ file }: File) => `Filen ${file} er åben i et andet program: luk den, og prøv igen.`,
    noSpace: ({ file }: File) => `Der er ikke plads på disken til ${file}; filen er som før.`,
  },
  created: ({ file }: File) => `${file} er oprettet.`,
  overviewWritten: ({ file }: File) => `Oversigten er skrevet i ${file}.`,
  check: {
    unasked: (count: number): string =>
      count === 1
        ? "En tabel er kun kontrolleret i sig selv: sig i Excel, om den hører til planen."
        : `${String(count)} tabeller er kun kontrolleret i sig selv: sig i Excel, om de hører til planen.`,
    stopped: ({ file }: File) =>
      `${file} kunne ikke kontrolleres, fordi programmet gik i stå ved en fejl i det selv: NODE_DEBUG=tryghedsplan viser hvor.`,
  },
  import: {
    twoFiles: "Angiv to filer: planen og filen med politiets tal, fx plan.xlsx statistik.csv.",
    title: ({ file, planFile }: { file: string; planFile: string }) => `${file} til ${planFile}`,
    headings: {
      offence: "Gerningstype",
      year: "År",
      count: "Antal",
      now: "Nu",
      place: "Sted",
      flags: "Bemærkning",
    },
    count: (count: number): string => count.toLocaleString("da-DK"),
    cells: (count: number): string => `${String(count)} ${count === 1 ? "celle" : "celler"}`,
    asked: "Det, der spørges om her, er ikke brugt:",
    baselineChanged: (p: { offence: string; year: number; from: number; to: number }) =>
      `Baseline for ${p.offence} er ${p.from.toLocaleString("da-DK")} i planen og ${p.to.toLocaleString("da-DK")} for ${String(p.year)} i filen: skal den ændres, så alle måltal flytter sig?`,
    unanswered: (count: number): string =>
      `${String(count)} spørgsmål er ikke besvaret, og de tal, det handler om, er ikke brugt: indsæt dem i Excel for at svare.`,
    nothingOfUse: ({ file }: File) =>
      `Ingen af tallene i ${file} kan bruges i planen, og intet er ændret.`,
  },
  problems: ({ first, more }: { first: string; more: number }) =>
    more === 0 ? first : `${first} (og ${more} mere)`,
};

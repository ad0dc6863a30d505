/** The pane's own sentences. What the workbook reports is said in `workbook.ts`. */
export const taskpane = {
  host: {
    outside: {
      title: "Åbn Tryghedsplan i Excel",
      text: "Denne side er et panel til Excel og kan ikke bruges i en browser alene.",
    },
    unreachable: {
      title: "Forbindelsen til Excel mangler",
      text: "Office.js fra appsforoffice.microsoft.com kunne ikke hentes. Tjek netværket, og åbn panelet igen. Hvis det fortsætter, skal it-afdelingen give adgang til adressen.",
    },
  },
  crashed: {
    title: "Panelet gik i stå",
    text: "Det er en fejl i panelet selv. Arkene står, som de gjorde. Genindlæs panelet for at fortsætte.",
    reload: "Genindlæs",
  },
  goToStart: "Gå til Start",
  tabs: {
    label: "Panelets faner",
    start: "Start",
    check: "Kontrol",
    figures: "Politital",
    overview: "Oversigt",
    functions: "Funktioner",
    waiting: (figures: number): string =>
      figures === 1
        ? "1 tal mangler kilde"
        : `${figures.toLocaleString("da-DK")} tal mangler kilde`,
  },
  partly: "Kun en del blev gjort",
  partlyUndone: "Kun en del blev fortrudt",
  outcome: {
    label: "Resultat",
    close: "Luk besked",
    show: (sheet: string) => `Gå til ${sheet}`,
    again: "Prøv igen",
    details: (count: number) =>
      count === 1 ? "Vis, hvad der er gjort" : `Vis de ${count} ting, der er gjort`,
    unread: "Det er gjort, men arkene kunne ikke læses igen.",
    copyStale:
      "Arkene er ændret, siden tabellen blev vist. Den er læst igen nu: tryk Kopiér til Word en gang til.",
    unexpected: "Der skete en fejl i panelet selv. Genindlæs panelet, og prøv igen.",
    copyBlocked:
      "Excel gav ikke adgang til udklipsholderen. Markér tabellen nedenfor, og tryk Ctrl+C.",
  },
  start: {
    none: {
      title: "Ingen tryghedsplan her endnu",
      text: "Panelet opretter faste ark til planens økonomi, aktiviteter og måltal. Det, der allerede står i projektmappen, bliver stående.",
      create: "Opret plan",
      foreign: (sheets: string) =>
        `Projektmappen har allerede ark med navne, som planen bruger (${sheets}). De bliver ikke rørt; planens ark får et andet navn.`,
      or: "Vil du se det virke først?",
      example: {
        "tingbjerg-husum": "Hent eksemplet Tingbjerg-Husum 2013–2016",
        nordhegnet: "Hent det opdigtede eksempel Nordhegnet 2018–2022",
      },
    },
    damaged: {
      title: "Nogle ark mangler noget",
      text: "Manglende ark, tabeller og kolonner sættes ind igen. Det, der er skrevet, bliver stående.",
      repair: "Reparér ark",
    },
    empty: {
      title: "Planen er klar til at blive udfyldt",
      text: (sheet: string) =>
        `Begynd på arket ${sheet}. Hver kolonne forklarer sig selv, når en celle vælges.`,
      go: (sheet: string) => `Gå til ${sheet}`,
    },
    unread: {
      title: "Nogle celler kan ikke læses",
      text: "De tæller ikke med i summerne, før de er rettet. Vælg en linje for at komme til cellen.",
    },
    unwritten: {
      title: "Arkene er på plads",
      text: "Næste skridt er oversigten over aktiviteter.",
      overview: "Gå til Oversigt",
    },
    ready: {
      title: "Alt er på plads",
      text: "Oversigten følger arkene. Skriv den igen, når der er kommet nye aktiviteter.",
      overview: "Gå til Oversigt",
    },
  },
  sheets: {
    title: "Ark",
    generated: "Skrives af panelet",
    rows: (rows: number) => (rows === 1 ? "1 række" : `${rows.toLocaleString("da-DK")} rækker`),
    empty: "tomt",
    missing: "mangler",
    foreign: (name: string) => `et andet ark hedder ${name}`,
    missingColumns: (names: readonly string[]) =>
      `mangler ${names.length === 1 ? "kolonnen" : "kolonnerne"} ${names.join(", ")}`,
    missingTables: (names: readonly string[]) =>
      `mangler ${names.length === 1 ? "tabellen" : "tabellerne"} ${names.join(", ")}`,
    otherName: (name: string) => `fanen hedder ${name}`,
    written: "skrevet",
    unwritten: "ikke skrevet",
  },
  problems: {
    title: "Celler, der skal ses efter",
    more: (count: number) => `Vis ${count} til`,
  },
  table: {
    scroll: (caption: string) => `${caption}, kan rulles til siden`,
    more: (rows: number) =>
      `… og ${rows === 1 ? "1 række" : `${rows.toLocaleString("da-DK")} rækker`} til, som også skrives og kopieres.`,
  },
  overview: {
    none: "Oversigten kommer, når der er en plan i projektmappen.",
    unplaced: (activity: string) =>
      `Arket Finansiering har penge på aktiviteten ${activity}, som ikke står på arket Aktiviteter. De er ikke med i summerne.`,
    noFrame: (years: string) =>
      `Rammen for ${years} mangler på arket Ramme, så det resterende beløb kendes ikke.`,
    content: {
      label: "Skriv oversigten som",
      formulas: "Formler, der følger arkene",
      values: "Faste værdier",
    },
    write: "Skriv oversigt",
    copy: "Kopiér til Word",
    along: "Områdetabeller og måltabel skrives med på egne ark.",
    areaTables: "Områdetabeller",
    targets: "Måltabel",
    reading: "Læser planen …",
  },
  changed: {
    date: (date: Date) => date.toLocaleDateString("da-DK", { dateStyle: "long" }),
    title: (date: string) => `Ændret siden kopien ${date}`,
    none: (date: string) => `Ingen beløb er ændret, siden oversigten blev kopieret ${date}.`,
    blank: "tom",
  },
};
